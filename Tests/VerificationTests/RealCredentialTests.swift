import Encodings
import Identifiers
import JSON
import TestSupport
import Testing
import Verification

/// Credentials and documents that others made.
@Suite struct RealCredentialTests {
    private static let folder = "education-credentials"

    private func judging(policy: String = "employer", at: String = "2026-06-15T08:00:00Z") throws -> Judging {
        let policy = try #require(Policy.shipped(policy))
        let resolver = OfflineResolver(documents: [])
        var judging = try Judging(Vectors.named("registry/withheld"))
        judging.environment = VerificationEnvironment(clock: FixedClock(try Instant(at)), resolver: resolver)
        judging.policy = policy
        return judging
    }

    @Test(.enabled(if: Conformance.has("education-credentials")))
    func whateverOthersMadeIsNeverValidAndNeverCrashes() throws {
        let judging = try judging(policy: "w3c-interop")
        var count = 0
        for folder in [
            "1edtech/ob30", "1edtech/clr20", "dc4eu-elm-unsigned", "dc4eu-pilot/EUHEMC", "dc4eu-pilot/EUVETMC",
            "educredentials-nl-unsigned", "jades", "walt-id-jwt", "dcc", "dcc/dids/legacy",
            "dcc/statusLists/didkey-ed25519Signature2020",
        ] {
            for file in try Conformance.files(in: "\(Self.folder)/\(folder)") {
                guard let bytes = try? Conformance.bytes("\(Self.folder)/\(folder)/\(file)") else { continue }
                let outcome = judging.judge(bytes).outcome
                #expect(outcome.verdict != "valid" && outcome.primary != "internal.error", "\(folder)/\(file)")
                count += 1
            }
        }
        #expect(count >= 30)
        Conformance.ran(count, of: "education-credentials")
    }

    /// Signed by the W3C's test key, under an issuer that does not control it (section 2 of the catalogue, D02): good
    /// where nobody asks whose the key is, and wrong everywhere else.
    @Test(.enabled(if: Conformance.has("w3c-vc-di-eddsa")))
    func theSignedExampleOfTheSuiteIsGoodForTestsOfInteroperability() throws {
        let bytes = try Conformance.bytes("w3c-vc-di-eddsa/eddsa-jcs-2022/signedJCS.json")
        #expect(try judging(policy: "w3c-interop").judge(bytes).outcome.verdict == "valid")
        let strict = try judging(policy: "proof-only").judge(bytes).outcome
        #expect(strict.verdict == "invalid" && strict.primary == "issuer.key_binding")
    }
}
