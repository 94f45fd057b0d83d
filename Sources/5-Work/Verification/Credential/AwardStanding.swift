import Achievements
import Encodings
import JSON
import Trust

/// What the checks say that depend on issuer and course alone: found once for all awards of a batch.
///
/// A class, so that the credentials of a batch share it.
final class AwardStanding: Sendable {
    typealias Answer = @Sendable (AwardExamination) -> Finding

    /// Who answers for which check.
    private static let answers: [(check: CheckID, answer: Answer)] = [
        (.issuerLegalIdentifier, { LegalIdentifierCheck().evaluate($0.examination) }),
        (.issuerName, { $0.name }), (.issuerMandate, { $0.mandate }), (.issuerAccredited, { $0.accredited }),
        (.issuerAccreditationScope, { $0.accreditationScope }),
        (.placeIssuerCountry, { IssuerCountryCheck().evaluate($0.examination) }),
        (.placeAwardingCountry, { AwardingCountryCheck().evaluate($0.examination) }),
        (.placeRegion, { $0.region }), (.placeNQF, { $0.nqf }), (.placeJurisdiction, { $0.jurisdiction }),
        (.contentVolume, { $0.volume }), (.contentLevel, { $0.level }), (.contentAssessment, { $0.assessment }),
        (.contentIdentifiers, { $0.identifiers }), (.contentLookalike, { $0.lookalike }),
    ]

    /// - Precondition: The check is one of those answered here.
    static func answer(to check: CheckID) -> Answer {
        guard let found = answers.first(where: { $0.check == check }) else {
            preconditionFailure("\(check.rawValue) depends on more than issuer and course")
        }
        return found.answer
    }

    /// A row of a report, in their order.
    private enum Row: Sendable {
        /// As every report of the batch has it.
        case known(CheckResult)
        /// To be found for each credential.
        case open(AgendaItem)
    }

    private let rows: [Row]

    init(_ examination: Examination) {
        let award = AwardExamination(examination)
        rows = examination.setup.agenda.map { item in
            item.result(ofEvery: award).map(Row.known) ?? .open(item)
        }
    }

    /// All rows of the report on a credential of the batch whose proofs hold.
    func results(_ examination: Examination) -> [CheckResult] {
        var results: [CheckResult] = []
        results.reserveCapacity(rows.count)
        for row in rows {
            switch row {
            case .known(let result): results.append(result)
            case .open(let item): results.append(item.result(examination))
            }
        }
        return results
    }
}
