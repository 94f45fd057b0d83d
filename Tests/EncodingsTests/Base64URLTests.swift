import Encodings
import TestSupport
import Testing

@Suite struct Base64URLTests {
    @Test(arguments: [
        ("f", "Zg"), ("fo", "Zm8"), ("foo", "Zm9v"), ("foob", "Zm9vYg"), ("fooba", "Zm9vYmE"), ("foobar", "Zm9vYmFy"),
    ])
    func agreesWithTheVectorsOfRFC4648(plain: String, encoded: String) throws {
        #expect(Base64URL.encode(Array(plain.utf8)) == encoded)
        #expect(try Base64URL.decode(encoded) == Array(plain.utf8))
    }

    @Test func usesTheURLSafeLetters() throws {
        #expect(Base64URL.encode([0xfb, 0xef, 0xff]) == "--__")
        #expect(try Base64URL.decode("--__") == [0xfb, 0xef, 0xff])
    }

    @Test func appendsToWhatIsThere() {
        var output = Array("u".utf8)
        Base64URL.encode([1, 2, 3].span, into: &output)
        #expect(output == Array("uAQID".utf8))
    }

    @Test func readsBackEverythingItWrites() throws {
        var generator = SeededGenerator(seed: 0xB64)
        for count in 1...300 {
            let original = bytes(count, from: &generator)
            #expect(try Base64URL.decode(Base64URL.encode(original)) == original)
        }
    }

    /// Every text of two letters: exactly 256 of the 4,096 are the spelling of a byte.
    @Test func hasOneSpellingForEachByte() throws {
        var read: Set<[UInt8]> = []
        var refused = 0
        for first in letters {
            for second in letters {
                switch refusal({ () throws(EncodingError) in read.insert(try Base64URL.decode([first, second].span)) })
                {
                case nil: break
                case .base64Noncanonical?: refused += 1
                case let other: Issue.record("\(other as Any)")
                }
            }
        }
        #expect(read.count == 256)
        #expect(refused == 64 * 64 - 256)
    }

    /// Every text of three letters: exactly 65,536 of the 262,144 are the spelling of two bytes.
    @Test func hasOneSpellingForEachPairOfBytes() {
        var read: Set<[UInt8]> = []
        var count = 0
        for number in 0..<64 * 64 * 64 {
            let text = [letters[number >> 12], letters[number >> 6 & 63], letters[number & 63]]
            guard let bytes = try? Base64URL.decode(text.span) else { continue }
            read.insert(bytes)
            count += 1
        }
        #expect(count == 65_536)
        #expect(read.count == 65_536)
    }

    @Test(arguments: ["QR", "QQB", "QQ-", "AAAAQR"])
    func b01SpareBitsThatAreNotZeroAreRefused(text: String) {
        #expect(refusal { () throws(EncodingError) in try Base64URL.decode(text) } == .base64Noncanonical)
    }

    @Test func b01TheTwinWithZeroBitsIsRead() throws {
        #expect(try Base64URL.decode("QQ") == [0x41])
        #expect(try Base64URL.decode("QUE") == [0x41, 0x41])
    }

    @Test(arguments: [
        "QQ==", "QQ=", "Q Q", " QQ", "QQ\n", "Q+", "Q/", "Q\u{0}", "é", "QQ\u{301}", "QQ.QQ", "====", "A=",
    ])
    func b02PaddingWhiteSpaceAndStrangersAreRefused(text: String) {
        #expect(refusal { () throws(EncodingError) in try Base64URL.decode(text) } == .base64Alphabet)
    }

    @Test func everyByteOutsideTheAlphabetIsRefusedAtEveryPlace() {
        for byte in UInt8.min...UInt8.max where !letters.contains(byte) {
            for count in 1...8 {
                for index in 0..<count {
                    var text = Array(repeating: UInt8(ascii: "A"), count: count)
                    text[index] = byte
                    #expect(refusal { () throws(EncodingError) in try Base64URL.decode(text.span) } == .base64Alphabet)
                    #expect(place { () throws(EncodingError) in try Base64URL.decode(text.span) } == .byte(index))
                }
            }
        }
    }

    @Test func nothingIsRefused() {
        #expect(refusal { () throws(EncodingError) in try Base64URL.decode("") } == .base64Empty)
        #expect(Base64URL.encode([]) == "")
    }

    @Test(arguments: ["A", "AAAAA", "AAAAAAAAA"])
    func aLengthThatNoBytesHaveIsRefused(text: String) {
        #expect(refusal { () throws(EncodingError) in try Base64URL.decode(text) } == .base64Length)
    }

    private let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_".utf8)
}
