import Encodings
import Identifiers
import Testing

@Suite struct IdentifierErrorTests {
    @Test func codesAreDistinctAndOfTheFormAreaWhat() {
        let codes = IdentifierError.allCodes.map(\.rawValue)
        #expect(Set(codes).count == codes.count)
        for code in codes { #expect(code.wholeMatch(of: /[a-z]+\.[a-z_]+/) != nil, "\(code)") }
    }

    @Test func errorsAreEqualByCodeAlone() {
        #expect(IdentifierError(.keyUnknown, at: .byte(3)) == IdentifierError(.keyUnknown, facts: ["method": "x"]))
        #expect(IdentifierError(.keyUnknown) != IdentifierError(.keyRevoked))
        #expect(IdentifierError(.keyUnknown).reason == "key.unknown")
    }
}
