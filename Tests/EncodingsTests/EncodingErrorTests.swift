import Encodings
import Testing

@Suite struct EncodingErrorTests {
    @Test func codesAreDistinctAndOfTheFormAreaWhat() {
        let codes = EncodingError.allCodes.map(\.rawValue)
        #expect(Set(codes).count == codes.count)
        for code in codes {
            #expect(code.wholeMatch(of: /[a-z][a-z0-9]*\.[a-z][a-z0-9_]*/) != nil, "\(code)")
        }
    }

    @Test func everyCodeIsGivenForSomething() {
        let given: [EncodingError.Code?] = [
            refusal { () throws(EncodingError) in try Base64URL.decode("=") },
            refusal { () throws(EncodingError) in try Base64URL.decode("QR") },
            refusal { () throws(EncodingError) in try Base64URL.decode("") },
            refusal { () throws(EncodingError) in try Base64URL.decode("A") },
            refusal { () throws(EncodingError) in try Base58BTC.decode("0") },
            refusal { () throws(EncodingError) in try Base58BTC.decode("") },
            refusal { () throws(EncodingError) in try Base58BTC.decode("22", limit: 1) },
            refusal { () throws(EncodingError) in try Base45.decode("bb8") },
            refusal { () throws(EncodingError) in try Base45.decode("A") },
            refusal { () throws(EncodingError) in try Base45.decode("GGX") },
            refusal { () throws(EncodingError) in try Hex.decode("0") },
            refusal { () throws(EncodingError) in try Multibase.decode("x") },
            refusal { () throws(EncodingError) in try Multicodec.split([]) },
            refusal { () throws(EncodingError) in try DateTimeStamp("now") },
            refusal { () throws(EncodingError) in try CalendarDate("today") },
        ]
        #expect(given == EncodingError.allCodes)
    }

    @Test func errorsAreEqualByCodeAlone() {
        #expect(EncodingError(.timeMalformed, at: .byte(3)) == EncodingError(.timeMalformed, facts: ["found": "x"]))
        #expect(EncodingError(.timeMalformed) != EncodingError(.dateMalformed))
        #expect(EncodingError(.timeMalformed).reason == "time.malformed")
    }

    @Test func placesAreShownShortly() {
        #expect(Place.pointer("/a/0").description == "/a/0")
        #expect(Place.pointer("").description == "/")
        #expect(Place.byte(7).description == "byte 7")
        #expect(Place.cell(row: 17, column: 3).description == "row 17, column 3")
        #expect(Place.file("a.json").description == "a.json")
    }
}
