import Achievements
import Encodings

/// Whether all eleven elements of the European approach are there.
struct CompletenessCheck: Check {
    let id = CheckID.contentComplete

    func evaluate(_ examination: Examination) -> Finding {
        guard let completeness = examination.completeness else { return .notApplicable }
        var evidence: [Evidence] = []
        evidence.reserveCapacity(4)
        evidence.append(Evidence("mandatory", .number(completeness.mandatoryCount)))
        evidence.append(Evidence("optional", .number(completeness.optionalCount)))
        evidence.append(Evidence("elements", .elements(completeness)))
        if completeness.hasWeak { evidence.append(Evidence("weak", .weakElements(completeness))) }
        let missing = completeness.missing
        guard missing.isEmpty else {
            let facts = ["elements": missing.map(\.name).joined(separator: ", ")]
            return .failed(
                .contentIncomplete, facts: facts, evidence + [Evidence("missing", .list(missing.map(\.name)))])
        }
        return Finding(.passed, evidence)
    }
}

/// Whether terms are from the European lists where there is one.
struct VocabularyCheck: Check {
    let id = CheckID.contentVocabulary

    func evaluate(_ examination: Examination) -> Finding {
        guard let badge = examination.badge else { return .notApplicable }
        guard let finding = badge.vocabulary() else { return badge.usesVocabulary ? .passed : .notApplicable }
        switch finding.kind {
        case .notFromList:
            return Finding(.failed(Reason(.vocabularyNotFromList, at: finding.value, facts: finding.facts)))
        case .newer: return Finding(.unknown(Reason(.vocabularyNewer, at: finding.value, facts: finding.facts)))
        }
    }
}

/// Whether hours and credits fit together.
struct WorkloadCheck: Check {
    let id = CheckID.contentWorkload

    func evaluate(_ examination: Examination) -> Finding {
        guard let badge = examination.badge else { return .notApplicable }
        guard let ratio = badge.workloadRatio() else {
            return badge.statesWorkload ? .unknown(.workloadPartial) : .notApplicable
        }
        let evidence = [Evidence("credits", .decimal(ratio.points)), Evidence("hours", .decimal(ratio.hours))]
        guard ratio.isUsual else {
            return Finding(.failed(Reason(.workloadRatio, at: badge.creditsMember, facts: ratio.facts)), evidence)
        }
        if let intensity = badge.intensity(), !intensity.isPlausible {
            return .failed(.workloadIntensity, facts: intensity.facts, evidence)
        }
        return Finding(.passed, evidence)
    }
}
