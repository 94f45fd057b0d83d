import Testing

@testable import Encodings

@Suite struct PlainDigitsTests {
    @Test func pairsAreRead() {
        let text = Array("x2026-05-08".utf8)
        let word = PlainDigits(text.span, 1, "0000-00-")
        #expect(word?[0] == 20)
        #expect(word?[2] == 26)
        #expect(word?[5] == 5)
        let end = PlainDigits(text.span, 3, "00-00-00")
        #expect(end?[0] == 26)
        #expect(end?[6] == 8)
    }

    /// Every byte in every place: a digit where a digit is meant, the separator itself elsewhere, nothing else.
    @Test(arguments: ["0000-00-", "00T00:00", "0:00:00Z", "00+00:00", "00-00-00", "00000000"])
    func onlyWhatThePatternSaysIsTaken(pattern: String) {
        for number in 0..<10 {
            let good = pattern.utf8.map { $0 == UInt8(ascii: "0") ? $0 + UInt8(number) : $0 }
            for place in 0..<8 {
                let isDigit = Array(pattern.utf8)[place] == UInt8(ascii: "0")
                for byte in UInt8.min...UInt8.max {
                    var text = good
                    text[place] = byte
                    let isRight = isDigit ? (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) : byte == good[place]
                    #expect(Self.reads(text, pattern) == isRight, "\(byte) at \(place) of \(pattern)")
                }
            }
        }
    }

    private static func reads(_ text: [UInt8], _ pattern: String) -> Bool {
        switch pattern {
        case "0000-00-": PlainDigits(text.span, 0, "0000-00-") != nil
        case "00T00:00": PlainDigits(text.span, 0, "00T00:00") != nil
        case "0:00:00Z": PlainDigits(text.span, 0, "0:00:00Z") != nil
        case "00+00:00": PlainDigits(text.span, 0, "00+00:00") != nil
        case "00-00-00": PlainDigits(text.span, 0, "00-00-00") != nil
        default: PlainDigits(text.span, 0, "00000000") != nil
        }
    }
}
