import Encodings
import Testing

@Suite struct HexTests {
    @Test func everyByteIsReadBack() throws {
        for byte in UInt8.min...UInt8.max {
            #expect(try Hex.decode(Hex.encode([byte])) == [byte])
        }
        #expect(Hex.encode([0x00, 0x9a, 0xff]) == "009aff")
    }

    @Test func nothingIsTheEmptyByteString() throws {
        #expect(try Hex.decode("") == [])
        #expect(Hex.encode([]) == "")
    }

    @Test func appendsToWhatIsThere() {
        var output: [UInt8] = [UInt8(ascii: "x")]
        Hex.encode([0x0a].span, into: &output)
        #expect(output == Array("x0a".utf8))
    }

    /// Every text of two bytes: 256 of the 65,536 are read.
    @Test func nothingButTwoLowerCaseDigitsIsAByte() {
        let digits = Array("0123456789abcdef".utf8)
        for first in UInt8.min...UInt8.max {
            for second in UInt8.min...UInt8.max {
                let expected: Place? = !digits.contains(first) ? .byte(0) : !digits.contains(second) ? .byte(1) : nil
                #expect(place { () throws(EncodingError) in try Hex.decode([first, second].span) } == expected)
            }
        }
    }

    @Test(arguments: ["0", "abc", "AB", "0x", "0x00", "00 ", "g0", "é"])
    func otherFormsAreRefused(text: String) {
        #expect(refusal { () throws(EncodingError) in try Hex.decode(text) } == .hexMalformed)
    }
}
