import Achievements
import Encodings
import JSON
import Trust

/// What the checks say that depend on issuer and course alone: found once for all awards of a batch.
///
/// A class, so that the credentials of a batch share it.
final class AwardStanding: Sendable {
    /// Who answers for which check; a check knows its place in this list.
    private static let answers: [(check: CheckID, answer: @Sendable (AwardExamination) -> Finding)] = [
        (.issuerLegalIdentifier, { LegalIdentifierCheck().evaluate($0.examination) }),
        (.issuerName, { $0.name }), (.issuerMandate, { $0.mandate }), (.issuerAccredited, { $0.accredited }),
        (.issuerAccreditationScope, { $0.accreditationScope }),
        (.placeIssuerCountry, { IssuerCountryCheck().evaluate($0.examination) }),
        (.placeAwardingCountry, { AwardingCountryCheck().evaluate($0.examination) }),
        (.placeRegion, { $0.region }), (.placeNQF, { $0.nqf }), (.placeJurisdiction, { $0.jurisdiction }),
        (.contentVolume, { $0.volume }), (.contentLevel, { $0.level }), (.contentAssessment, { $0.assessment }),
        (.contentIdentifiers, { $0.identifiers }), (.contentLookalike, { $0.lookalike }),
    ]

    private let rows: [CheckResult]

    init(_ examination: Examination) {
        let award = AwardExamination(examination)
        rows = Self.answers.map { check, answer in
            CheckResult(
                check, answer(award).answering(check, under: examination.policy, examination),
                decides: examination.policy.counts(check))
        }
    }

    /// Where the answer for a check stands.
    ///
    /// - Precondition: It is one of those answered here.
    static func place(of check: CheckID) -> Int {
        guard let place = answers.firstIndex(where: { $0.check == check }) else {
            preconditionFailure("\(check.rawValue) depends on more than issuer and course")
        }
        return place
    }

    /// The row of a check, as every report of the batch has it.
    subscript(_ place: Int) -> CheckResult { rows[place] }
}
