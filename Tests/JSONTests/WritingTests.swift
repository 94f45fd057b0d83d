import Testing

@testable import JSON

@Suite("Writing") struct WritingTests {
    /// RFC 8785, section 3.2.2.2, one character after the other, as nobody would write it who is in a hurry.
    private static func quoted(_ text: String) -> [UInt8] {
        var output: [UInt8] = [UInt8(ascii: "\"")]
        for byte in text.utf8 {
            switch byte {
            case 0x08: output += Array(#"\b"#.utf8)
            case 0x09: output += Array(#"\t"#.utf8)
            case 0x0A: output += Array(#"\n"#.utf8)
            case 0x0C: output += Array(#"\f"#.utf8)
            case 0x0D: output += Array(#"\r"#.utf8)
            case 0x22: output += Array(#"\""#.utf8)
            case 0x5C: output += Array(#"\\"#.utf8)
            case 0..<0x20:
                let digits = String(byte, radix: 16)
                output += Array((#"\u"# + String(repeating: "0", count: 4 - digits.count) + digits).utf8)
            default: output.append(byte)
            }
        }
        return output + [UInt8(ascii: "\"")]
    }

    /// Every character that has to be escaped at every place of texts around the sixteen bytes that are looked at together, beside
    /// letters of one, two, three and four bytes.
    @Test func textsAreEscapedWhereverItStands() {
        let odd = (0..<0x20).map { String(UnicodeScalar($0)) } + ["\"", "\\", "\u{7F}", "/", "é", "Ω", "学", "🎓"]
        for length in 0...35 {
            for place in 0...length {
                for character in odd {
                    let text =
                        String(repeating: "a", count: place) + character + String(repeating: "b", count: length - place)
                    #expect(JSON.string(text).bytes() == Self.quoted(text), "\(place) of \(length): \(character)")
                }
            }
        }
        #expect(JSON.string("").bytes() == Array(#""""#.utf8))
        let all = odd.joined()
        #expect(JSON.string(all + all).bytes() == Self.quoted(all + all))
    }

    /// Room is made as often as it is needed, whatever the size of the pieces.
    @Test(arguments: [1, 2, 7, 1_023, 1_024, 1_025, 5_000, 100_000])
    func bytesGrow(_ size: Int) {
        let piece = (0..<size).map { UInt8(truncatingIfNeeded: $0) }
        var bytes = GrowingBytes(capacity: 1)
        var expected: [UInt8] = []
        for _ in 0..<5 {
            piece.withUnsafeBufferPointer { bytes.append($0) }
            bytes.append(0xFF)
            bytes.append("text")
            expected += piece + [0xFF] + Array("text".utf8)
        }
        let array = bytes.array()
        #expect(array == expected)
    }

    @Test func valuesAreWrittenAsTheyAreGiven() {
        let value: JSON = [
            "b": [1, -7, .number("2.50"), true, false, .null], "a": ["x": [:], "y": []], "": "",
        ]
        #expect(value.text() == #"{"b":[1,-7,2.50,true,false,null],"a":{"x":{},"y":[]},"":""}"#)
        #expect(
            String(decoding: value.canonicalBytes(), as: UTF8.self)
                == #"{"":"","a":{"x":{},"y":[]},"b":[1,-7,2.5,true,false,null]}"#)
        let list: JSON = ["a": [1]]
        #expect(list.text(pretty: true) == "{\n  \"a\": [\n    1\n  ]\n}\n")
        #expect(JSON.object(omittingNil: [("a", nil), ("b", 1), ("c", nil)]).text() == #"{"b":1}"#)
    }
}
