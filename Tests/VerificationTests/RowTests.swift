import JSON
import Testing
import Trust

@testable import Verification

/// What stands in a report whatever the verdict: every row, and in each the outcome that is the honest one.
@Suite struct RowTests {
    /// Every report has every check, in the order of the list: one that is missing would not be missed.
    @Test func noRowIsMissing() throws {
        for vector in Vectors.all {
            for report in try Judging(vector).judge(vector.bytes).reports {
                #expect(report.checks.map(\.check) == CheckID.allCases, "\(vector.id)")
            }
        }
    }

    /// Behind a proof that did not pass nothing is said about what the document says, good or bad.
    @Test func whatRestsOnABadProofIsSkipped() throws {
        let always: Set<CheckID> = [
            .formatRecognised, .formatSchema, .formatTerms, .formatResources, .proofPresent, .proofSignature,
        ]
        var count = 0
        for vector in Vectors.all {
            for report in try Judging(vector).judge(vector.bytes).reports where !report.isProven {
                count += 1
                for result in report.checks where !always.contains(result.check) {
                    // Without a registry it says so: that does not rest on the document.
                    if result.check == .issuerRegistered, report.environment.registries.isEmpty { continue }
                    #expect(
                        result.outcome.name == "unknown" && result.outcome.reason?.code == .checkSkipped,
                        "\(vector.id): \(result.check.rawValue)")
                }
                // Without a proof there is no signature to say anything about.
                if report.credential.value["proof"] == nil {
                    #expect(report[.proofSignature]?.reason?.code == .checkSkipped, "\(vector.id)")
                }
            }
        }
        #expect(count * 10 > Vectors.all.count)
    }

    /// What was compared in a badge with nothing wrong in it: all this has passed, and nothing else applies.
    @Test func aGoodBadgeHasTheseRows() throws {
        let passed: Set<CheckID> = [
            .formatRecognised, .proofPresent, .proofSignature, .proofKeyWindow, .formatSchema, .issuerKeyBinding,
            .issuerRegistered, .issuerLegalIdentifier, .issuerName, .issuerNotCompromised, .dateOrder, .dateFuture,
            .dateValidity, .dateDayShift, .placeIssuerCountry, .placeAwardingCountry, .placeRegion, .contentComplete,
            .contentOptional, .contentVocabulary, .contentWorkload, .contentVolume, .contentLevel, .contentAssessment,
            .contentLanguages, .contentIdentifiers,
        ]
        for result in try Self.report("good/badge").checks {
            let expected = passed.contains(result.check) ? "passed" : "notApplicable"
            #expect(result.outcome.name == expected, "\(result.check.rawValue)")
        }
        #expect(try Self.report("good/linked")[.formatTerms]?.name == "passed")
        #expect(try Self.report("good/mandate")[.issuerMandate]?.name == "passed")
    }

    /// The same of a credential that is no badge: what a badge would say does not apply, and no outcome stands in for it.
    @Test func aGoodCredentialHasTheseRows() throws {
        let passed: Set<CheckID> = [
            .formatRecognised, .proofPresent, .proofSignature, .proofKeyWindow, .formatSchema, .issuerKeyBinding,
            .issuerRegistered, .issuerNotCompromised, .dateFuture, .dateValidity,
        ]
        for result in try Self.report("good/generic").checks where result.check != .issuerLegalIdentifier {
            let expected = passed.contains(result.check) ? "passed" : "notApplicable"
            #expect(result.outcome.name == expected, "\(result.check.rawValue)")
        }
    }

    private static func report(_ id: String) throws -> Report {
        let vector = try Vectors.named(id)
        return try Judging(vector).verifier.verify(try UnverifiedCredential(parsing: vector.bytes))
    }
}
