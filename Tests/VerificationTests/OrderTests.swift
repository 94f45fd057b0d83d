import JSON
import TestSupport
import Testing

@testable import Verification

/// A verifier is used for any number of credentials: none of them may change what is said of another.
@Suite struct OrderTests {
    /// Every vector that may share a verifier, judged by one, twice, in orders of which no two are the same.
    @Test func whatWasJudgedBeforeChangesNothing() throws {
        func setting(_ vector: Vector) -> String {
            [
                vector.policy, vector.at, vector.registries.joined(), vector.anchors.joined(),
                "\(vector.trustsUnsigned)", vector.statusLists.joined(), vector.didDocuments.joined(),
                vector.challenge ?? "-", vector.domain ?? "-",
            ].joined(separator: "|")
        }
        var generator = SeededGenerator(seed: 11)
        for (_, vectors) in Dictionary(grouping: Vectors.all, by: setting) where vectors.count > 1 {
            let judging = try Judging(vectors[0])
            let verifier = judging.verifier
            for vector in vectors.shuffled(using: &generator) + vectors.shuffled(using: &generator) {
                #expect(judging.judge(try vector.bytes, with: verifier).outcome == vector.expected, "\(vector.id)")
            }
        }
    }

    /// The same issuer in the same words, once in a badge and once in a credential of no profile: only the badge states
    /// an official number.
    @Test func aBadgeSaysNothingForACredentialOfNoProfile() throws {
        let vector = try Vectors.named("good/badge")
        var badge = try vector.unsigned
        badge["awardedDate"] = nil
        badge["validFrom"] = nil
        var generic = badge
        generic["type"] = ["VerifiableCredential"]
        let judging = try Judging(vector)
        let verifier = judging.verifier
        let files = try [TestKeys.secured(badge), TestKeys.secured(generic)]
        let missing = "issuer.legal_identifier unknown issuer.identifier_missing"
        for order in [[0, 1], [1, 0]] {
            for position in order {
                let findings = judging.judge(files[position], with: verifier).outcome.findings
                #expect(findings.contains(missing) == (position == 1))
            }
        }
    }
}
