import Encodings
import Testing

@testable import Signing

struct SigningErrorTests {
    @Test func everyCodeIsListedOnceAndIsAreaDotWhat() {
        let codes = SigningError.allCodes.map(\.rawValue)
        #expect(Set(codes).count == codes.count)
        #expect(codes.count == 51)
        for code in codes {
            let parts = code.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
            #expect(parts.count == 2 && parts.allSatisfy { !$0.isEmpty })
            #expect(code.utf8.allSatisfy { ($0 >= 0x61 && $0 <= 0x7A) || $0 == 0x5F || $0 == 0x2E })
        }
    }

    @Test func equalityIsByCodeAlone() {
        #expect(SigningError(.keyType) == SigningError(.keyType, at: .byte(1), facts: ["found": "x"]))
        #expect(SigningError(.keyType) != SigningError(.keyUsage))
        let coded: any CodedError = SigningError(.keyType, at: .byte(1), facts: ["found": "x"])
        #expect(coded.reason == "key.type")
        #expect(coded.place == .byte(1))
        #expect(coded.facts == ["found": "x"])
    }
}
