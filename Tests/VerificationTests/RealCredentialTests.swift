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

    /// Files of formats and proofs that are not read here, or not signed at all.
    @Test(.enabled(if: Conformance.has("education-credentials")))
    func whatIsNotReadOrNotSignedIsNeverValidAndNeverCrashes() throws {
        let judging = try judging(policy: "w3c-interop")
        var count = 0
        for folder in [
            "dc4eu-elm-unsigned", "dc4eu-pilot/EUHEMC", "dc4eu-pilot/EUVETMC", "educredentials-nl-unsigned", "jades",
            "walt-id-jwt", "dcc/dids/legacy",
        ] {
            for file in try Conformance.files(in: "\(Self.folder)/\(folder)") {
                guard let bytes = try? Conformance.bytes("\(Self.folder)/\(folder)/\(file)") else { continue }
                let outcome = judging.judge(bytes).outcome
                #expect(outcome.verdict != "valid" && outcome.primary != "internal.error", "\(folder)/\(file)")
                count += 1
            }
        }
        #expect(count >= 10, "\(count)")
        Conformance.ran(count, of: "education-credentials")
    }

    /// Those that are read and signed have their own expectations (FieldCredentialTests); whatever is changed in one of
    /// them, it is not valid any more.
    @Test(.enabled(if: Conformance.has("education-credentials")))
    func aChangedBadgeOfOthersIsNeverValid() throws {
        let judging = try judging(policy: "w3c-interop")
        for file in ["1edtech/ob30/simple.json", "1edtech/ob30/simple_v1.json", "1edtech/clr20/simple.json"] {
            let bytes = try Conformance.bytes("\(Self.folder)/\(file)")
            #expect(judging.judge(bytes).outcome.verdict == "valid", "\(file)")
            var generator = SeededGenerator(seed: 30)
            let end = (bytes.lastIndex(of: UInt8(ascii: "}")) ?? 0) + 1
            for _ in 0..<200 {
                let position = Int.random(in: 0..<end, using: &generator)
                var changed = bytes
                changed[position] = UInt8.random(in: 0x21...0x7e, using: &generator)
                guard let before = try? JSONDocument(parsing: bytes).root.canonicalBytes(),
                    (try? JSONDocument(parsing: changed).root.canonicalBytes()) != before
                else { continue }
                let outcome = judging.judge(changed).outcome
                #expect(
                    outcome.verdict != "valid" && outcome.primary != "internal.error", "\(file), byte \(position)")
            }
        }
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
