import Achievements
import Encodings
import JSON
import Trust

/// What the checks say that depend on issuer and course alone: found once for all awards of a batch.
///
/// A class, so that the credentials of a batch share it. The checks are told apart by their place in a short list.
final class AwardStanding: Sendable {
    private let findings: [(check: CheckID, finding: Finding)]

    init(_ examination: Examination) {
        let award = AwardExamination(examination)
        findings = [
            (.issuerName, award.name), (.issuerMandate, award.mandate), (.issuerAccredited, award.accredited),
            (.issuerAccreditationScope, award.accreditationScope), (.placeRegion, award.region),
            (.placeNQF, award.nqf), (.placeJurisdiction, award.jurisdiction), (.contentVolume, award.volume),
            (.contentLevel, award.level), (.contentAssessment, award.assessment),
            (.contentIdentifiers, award.identifiers), (.contentLookalike, award.lookalike),
        ]
    }

    subscript(_ check: CheckID) -> Finding {
        for one in findings where one.check == check { return one.finding }
        return .notApplicable
    }
}
