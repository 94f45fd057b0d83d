import Encodings
import TestSupport
import Testing

@Suite struct Base58BTCTests {
    @Test(arguments: [
        (Array("Hello World!".utf8), "2NEpo7TZRRrLZSi2U"),
        (
            Array("The quick brown fox jumps over the lazy dog.".utf8),
            "USm3fpXnKG5EUBx2ndxBDMPVciP5hGey2Jh4NDv6gmeo1LkMeiKrLJUUBk6Z"
        ),
        ([0x00, 0x00, 0x28, 0x7f, 0xb4, 0xcd], "11233QC4"),
        ([0x00], "1"), ([0x39], "z"), ([0x3a], "21"), ([0xff], "5Q"),
    ])
    func agreesWithTheVectorsOfTheDraft(original: [UInt8], encoded: String) throws {
        #expect(Base58BTC.encode(original) == encoded)
        #expect(try Base58BTC.decode(encoded) == original)
    }

    @Test func appendsToWhatIsThere() {
        var output = Array("z".utf8)
        Base58BTC.encode([0, 0xff].span, into: &output)
        #expect(output == Array("z15Q".utf8))
    }

    @Test func agreesWithTheTextbookAndReadsBackEverythingItWrites() throws {
        var generator = SeededGenerator(seed: 0xB58)
        for count in 1...187 {
            for _ in 0..<8 {
                let original = bytes(count, from: &generator)
                let encoded = Base58BTC.encode(original)
                #expect(encoded == textbook(original))
                #expect(try Base58BTC.decode(encoded) == original)
            }
        }
    }

    /// Bytes at the edges of words and limbs, where a carry would be lost.
    @Test func agreesWithTheTextbookAtTheEdges() throws {
        for count in 1...80 {
            for fill: UInt8 in [0x00, 0x01, 0x7f, 0x80, 0xfe, 0xff] {
                for first: UInt8 in [0x00, 0x01, 0xff] {
                    var original = Array(repeating: fill, count: count)
                    original[0] = first
                    let encoded = Base58BTC.encode(original)
                    #expect(encoded == textbook(original))
                    #expect(try Base58BTC.decode(encoded) == original)
                }
            }
        }
    }

    /// Numbers around each power of 58, where the number of digits changes.
    @Test func agreesWithTheTextbookAroundThePowers() throws {
        for exponent in 1...100 {
            for digit in ["2", "z"] {
                let text = digit + String(repeating: digit == "2" ? "1" : "z", count: exponent)
                let number = try Base58BTC.decode(text)
                #expect(Base58BTC.encode(number) == text)
                #expect(textbook(number) == text)
            }
        }
    }

    @Test func everyTextOfTwoLettersHasItsOwnBytes() throws {
        var seen: Set<[UInt8]> = []
        for first in letters {
            for second in letters {
                let text = [first, second]
                let read = try Base58BTC.decode(text.span)
                seen.insert(read)
                #expect(Array(Base58BTC.encode(read).utf8) == text)
            }
        }
        #expect(seen.count == 58 * 58)
    }

    @Test func everyPairOfBytesIsReadBack() throws {
        for number in 0...0xffff {
            let original = [UInt8(number >> 8), UInt8(number & 255)]
            #expect(try Base58BTC.decode(Base58BTC.encode(original)) == original)
        }
    }

    @Test func b03EveryByteOutsideTheAlphabetIsRefusedAtEveryPlace() {
        for byte in UInt8.min...UInt8.max where !letters.contains(byte) {
            for count in [1, 2, 10, 11, 25] {
                for index in 0..<count {
                    var text = Array(repeating: UInt8(ascii: "2"), count: count)
                    text[index] = byte
                    #expect(refusal { () throws(EncodingError) in try Base58BTC.decode(text.span) } == .base58Alphabet)
                    #expect(place { () throws(EncodingError) in try Base58BTC.decode(text.span) } == .byte(index))
                }
            }
        }
    }

    @Test func nothingIsRefused() {
        #expect(refusal { () throws(EncodingError) in try Base58BTC.decode("") } == .base58Empty)
        #expect(Base58BTC.encode([]) == "")
    }

    @Test func aTextOverTheLimitIsRefusedAndOneAtTheLimitIsRead() throws {
        let text = String(repeating: "z", count: 256)
        #expect(try Base58BTC.decode(text).count == 188)
        #expect(refusal { () throws(EncodingError) in try Base58BTC.decode(text + "z") } == .base58TooLong)
        #expect(refusal { () throws(EncodingError) in try Base58BTC.decode("zz", limit: 1) } == .base58TooLong)
        #expect(refusal { () throws(EncodingError) in try Base58BTC.decode("zz", limit: -1) } == .base58TooLong)
        #expect(try Base58BTC.decode(text + "z", limit: 257).count == 189)
    }

    private let letters = Array("123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz".utf8)

    /// Division by 58, digit by digit, as it is done by hand.
    private func textbook(_ bytes: [UInt8]) -> String {
        var digits: [Int] = []
        for byte in bytes.drop(while: { $0 == 0 }) {
            var carry = Int(byte)
            for index in digits.indices {
                carry += digits[index] << 8
                digits[index] = carry % 58
                carry /= 58
            }
            while carry > 0 {
                digits.append(carry % 58)
                carry /= 58
            }
        }
        let ones = bytes.prefix { $0 == 0 }.map { _ in letters[0] }
        return String(decoding: ones + digits.reversed().map { letters[$0] }, as: UTF8.self)
    }
}
