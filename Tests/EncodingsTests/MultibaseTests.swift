import Encodings
import TestSupport
import Testing

@Suite struct MultibaseTests {
    @Test func readsBothEncodings() throws {
        #expect(try Multibase.decode("zA") == [9])
        #expect(try Multibase.decode("uAQID") == [1, 2, 3])
        #expect(try Multibase.decodeBase58("zA") == [9])
        #expect(try Multibase.decodeBase64URL("uAQID".utf8Span.span) == [1, 2, 3])
    }

    @Test func readsBackEverythingItWrites() throws {
        var generator = SeededGenerator(seed: 0x2B)
        for count in 1...100 {
            let original = bytes(count, from: &generator)
            #expect(try Multibase.decode(Multibase.encodeBase58(original)) == original)
            #expect(try Multibase.decode(Multibase.encodeBase64URL(original)) == original)
            var output: [UInt8] = []
            Multibase.encodeBase58(original.span, into: &output)
            #expect(output == Array(Multibase.encodeBase58(original).utf8))
        }
    }

    @Test(arguments: ["", "f00", "m00", "Z1", "U00", "\u{0}", "é", " zA"])
    func b03AnotherPrefixIsRefused(text: String) {
        #expect(refusal { () throws(EncodingError) in try Multibase.decode(text) } == .multibasePrefix)
    }

    @Test func b03TheOtherEncodingIsRefusedWhereOneIsPrescribed() {
        #expect(refusal { () throws(EncodingError) in try Multibase.decodeBase58("uAQID") } == .multibasePrefix)
        #expect(
            refusal { () throws(EncodingError) in try Multibase.decodeBase64URL("zA".utf8Span.span) }
                == .multibasePrefix)
    }

    @Test func whatTheEncodingRefusesIsRefusedAndPointedAtInTheWholeText() {
        #expect(refusal { () throws(EncodingError) in try Multibase.decode("z") } == .base58Empty)
        #expect(refusal { () throws(EncodingError) in try Multibase.decode("u") } == .base64Empty)
        #expect(refusal { () throws(EncodingError) in try Multibase.decode("uQR") } == .base64Noncanonical)
        #expect(refusal { () throws(EncodingError) in try Multibase.decode("zA0") } == .base58Alphabet)
        #expect(place { () throws(EncodingError) in try Multibase.decode("zA0") } == .byte(2))
    }

    @Test func theLimitIsForBase58Alone() throws {
        #expect(refusal { () throws(EncodingError) in try Multibase.decode("zAAAA", limit: 3) } == .base58TooLong)
        #expect(try Multibase.decode("zAAA", limit: 3).count == 2)
        #expect(try Multibase.decode("uAAAA", limit: 3) == [0, 0, 0])
    }
}
