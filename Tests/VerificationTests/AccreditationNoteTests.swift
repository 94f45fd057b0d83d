import Encodings
import JSON
import Signing
import Testing
import Texts
import Verification

/// A decision with conditions counts, and whoever relies on it is told.
@Suite struct AccreditationNoteTests {
    private func report(decision: Int, policy: String = "employer") throws -> Report {
        let vector = try Vectors.named("good/badge")
        var judging = try Judging(vector)
        judging.policy = try #require(Policy.shipped(policy))
        judging.policy.decides.insert(.issuerAccredited)
        try judging.replaceEntries(of: vector) { entries in
            entries[0]["qualityAssurance"] = [
                [
                    "level": "institution", "agency": "Musteragentur", "decision": .integer(decision), "status": 1,
                    "from": "2024-10-01", "to": "2030-09-30", "toKind": "written",
                ]
            ]
        }
        return judging.verifier.verify(try UnverifiedCredential(parsing: Vectors.bytes(vector.file)))
    }

    @Test func conditionsPassWithANote() throws {
        for policy in ["employer", "proof-only"] {
            let report = try report(decision: 2, policy: policy)
            let result = try #require(report.checks.first { $0.check == .issuerAccredited })
            #expect(result.outcome.isPassed && report.verdict == .valid)
            #expect(result.note?.code == .accreditationConditions)
            let note = result.json(Texts())["note"]
            #expect(note?["reason"] == "accreditation.conditions")
            #expect(note?["message"]?.string?.contains("Musteragentur") == true && note?["next"] != nil)
        }
    }

    @Test func withoutConditionsThereIsNoNote() throws {
        let report = try report(decision: 1)
        let result = try #require(report.checks.first { $0.check == .issuerAccredited })
        #expect(result.outcome.isPassed && result.note == nil && result.json(Texts())["note"] == nil)
        #expect(report.checks.allSatisfy { $0.note == nil })
    }

    @Test func aRefusalHasAReasonAndNoNote() throws {
        let report = try report(decision: 3)
        let result = try #require(report.checks.first { $0.check == .issuerAccredited })
        #expect(result.outcome.reason?.code == .accreditationNegative && result.note == nil)
    }
}
