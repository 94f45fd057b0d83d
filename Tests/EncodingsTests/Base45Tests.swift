import Encodings
import Testing

@Suite struct Base45Tests {
    /// The examples of RFC 9285, section 4.3.
    @Test(arguments: [("AB", "BB8"), ("Hello!!", "%69 VD92EX0"), ("base-45", "UJCLQE7W581"), ("ietf!", "QED8WEX0")])
    func theExamplesOfTheStandard(_ text: String, _ encoded: String) throws {
        let bytes = Array(text.utf8)
        #expect(Base45.encode(bytes) == encoded)
        #expect(try Base45.decode(encoded) == bytes)
    }

    @Test func everyPairOfBytesComesBack() throws {
        for value in 0...0xFFFF {
            let bytes = [UInt8(value >> 8), UInt8(value & 0xFF)]
            #expect(try Base45.decode(Base45.encode(bytes)) == bytes)
        }
        #expect(Base45.encode([]).isEmpty)
        #expect(try Base45.decode("").isEmpty)
    }

    @Test func whatIsNotBase45IsRefused() {
        func code(_ text: String) -> EncodingError.Code? {
            refusal { () throws(EncodingError) in try Base45.decode(text) }
        }
        #expect(code("FGW") == nil)
        #expect(code("GGW") == .base45Noncanonical)
        #expect(code(":::") == .base45Noncanonical)
        #expect(code("U5") == nil)
        #expect(code("V5") == .base45Noncanonical)
        #expect(code("BB8A") == .base45Length)
        #expect(code("bB8") == .base45Alphabet)
        #expect(code("B\u{E9}") == .base45Alphabet)
    }
}
