import Testing

@testable import Verification

/// Checks that whoever knows more than the file decides.
@Suite struct DecidingTests {
    private func report(_ id: String = "good/badge", deciding: Set<CheckID> = []) throws -> Report {
        var judging = try Judging(Vectors.named(id))
        judging.policy.decides.formUnion(deciding)
        return judging.verifier.verify(try UnverifiedCredential(parsing: Vectors.named(id).bytes))
    }

    private let mismatch = Finding(.failed(Reason(.holderMismatch)), [Evidence("other", .text("Anna"))])

    @Test(arguments: [CheckID.holderIdentifier, .holderName, .holderSamePerson, .statusReplacement])
    func itCountsWhereThePolicyAsks(_ check: CheckID) throws {
        let asked = try report(deciding: [check]).deciding(check, as: mismatch)
        #expect(asked.verdict == .invalid && asked.primary == .holderMismatch)
        let noted = try report().deciding(check, as: mismatch)
        #expect(noted.verdict == .valid && noted.findings.map(\.check) == [check])
        #expect(try report(deciding: [check]).deciding(check, as: .passed).verdict == .valid)
    }

    @Test func noOtherCheckCanBeDecidedFromOutside() throws {
        let report = try report("proof/changed-title")
        #expect(report.deciding(.proofSignature, as: .passed).verdict == .invalid)
        let expired = try self.report("date/expired-301-seconds-ago").deciding(.dateValidity, as: .passed)
        #expect(expired.verdict == .invalid && expired.primary == .timeExpired)
    }

    @Test func whatWasSkippedStaysSo() throws {
        let report = try report("proof/changed-title").deciding(.holderName, as: .passed)
        #expect(report[.holderName]?.reason?.code == .checkSkipped)
    }

    @Test func aCopyThatNobodySignedReplacesNothing() throws {
        let good = try report()
        let forged = try report("proof/changed-title")
        #expect([good, forged].settlingReplacements()[0].verdict == .valid)
        let replacement = try #require([good, forged].settlingReplacements()[0][.statusReplacement])
        guard case .notApplicable = replacement else {
            Issue.record("a forged copy counted")
            return
        }
    }

    /// Rows of formats still to come stand in every report and decide nothing.
    @Test func whatIsToComeDoesNotApply() throws {
        let report = try report(deciding: [.proofTimestamp, .proofLongTerm, .placeTrustTerritory])
        for check in [CheckID.proofCertificate, .proofTimestamp, .proofLongTerm, .placeTrustTerritory] {
            guard case .notApplicable? = report[check] else {
                Issue.record("\(check.rawValue)")
                continue
            }
        }
        #expect(report.verdict == .valid)
    }
}
