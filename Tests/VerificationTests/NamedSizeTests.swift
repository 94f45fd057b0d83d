import Encodings
import JSON
import Signing
import Testing
import Verification

/// What a credential calls itself says how many credits are usual, also among others of the same course.
@Suite struct NamedSizeTests {
    private static let schema = "https://tsr.ebsi.europa.eu/schemas/euhe-microcredential.schema.json"

    /// Sonnwald's course with twenty credits.
    private func credential(naming schema: String?) throws -> UnverifiedCredential {
        var document = try Vectors.named("good/badge").unsigned
        document.set(["credentialSubject", "achievement", "alignment", "2", "targetCode"], to: "20")
        if let schema { document["credentialSchema"] = [["id": .string(schema), "type": "JsonSchema"]] }
        return try UnverifiedCredential(
            parsing: TestKeys.secured(
                document, by: TestKeys.signer("issuer-web"), as: "did:web:sonnwald.example#key-1",
                created: Instant("2026-05-12T07:30:00Z")))
    }

    @Test func oneAfterTheOtherIsJudgedByItsOwnName() throws {
        let named = try credential(naming: Self.schema)
        let plain = try credential(naming: nil)
        for order in [[named, plain, named], [plain, named, plain]] {
            let verifier = try Judging(Vectors.named("good/badge")).verifier
            for credential in order {
                let report = verifier.verify(credential)
                #expect(report[.proofSignature]?.isPassed == true)
                let reason = report[.contentVolume]?.reason
                #expect(reason?.code == (credential.value["credentialSchema"] == nil ? nil : .workloadVolume))
            }
        }
    }
}
