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

    /// Rows of formats still to come stand in every report and decide nothing, unless somebody asks for them.
    @Test func whatIsToComeDoesNotApply() throws {
        let checks = [CheckID.proofCertificate, .proofTimestamp, .proofLongTerm, .placeTrustTerritory]
        let report = try report()
        for check in checks {
            guard case .notApplicable? = report[check] else {
                Issue.record("\(check.rawValue)")
                continue
            }
        }
        #expect(report.verdict == .valid)
        for check in checks {
            let asked = try self.report(deciding: [check])
            #expect(asked.verdict == .unknown && asked.primary == .checkNotAvailable, "\(check.rawValue)")
        }
    }

    /// A policy that names a check is not satisfied by there being nothing to look at, unless nothing can be wrong then.
    @Test(arguments: CheckID.allCases)
    func whatIsAskedForIsThereOrNothingCanBeWrong(_ check: CheckID) throws {
        for id in ["good/badge", "good/generic"] {
            let (plain, asked) = (try report(id), try report(id, deciding: [check]))
            guard case .notApplicable? = plain[check] else { continue }
            guard case .notApplicable? = asked[check] else {
                #expect(asked.verdict != .valid, "\(id) \(check.rawValue)")
                continue
            }
            let isVacuous = check.isSatisfiedByAbsence && (id == "good/badge" || !check.readsAchievement)
            #expect(isVacuous && asked.verdict == .valid, "\(id) \(check.rawValue)")
        }
    }

    /// Whoever names a check to be made asks for it as well.
    @Test func onlyAsksToo() throws {
        var judging = try Judging(Vectors.named("good/badge"))
        judging.policy.only = [.dateBirth]
        let report = judging.verifier.verify(try UnverifiedCredential(parsing: Vectors.named("good/badge").bytes))
        #expect(report.verdict == .invalid && report.primary == .checkNothingStated)
        judging.policy.only = [.contentImages]
        let other = judging.verifier.verify(try UnverifiedCredential(parsing: Vectors.named("good/badge").bytes))
        #expect(other.verdict == .valid)
    }

    /// A comparison that found nobody to compare with is none.
    @Test func nothingComparedIsNotEnough() throws {
        let asked = try report(deciding: [.holderSamePerson]).deciding(.holderSamePerson, as: .notApplicable)
        #expect(asked.verdict == .unknown && asked.primary == .holderNotCompared)
        #expect(try report().deciding(.holderSamePerson, as: .notApplicable).verdict == .valid)
        let copies = try report(deciding: [.statusReplacement]).deciding(.statusReplacement, as: .notApplicable)
        #expect(copies.verdict == .valid)
    }
}
