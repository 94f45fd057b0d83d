public import Encodings

extension ProblemCollector {
    /// Words instead of a term, or a term that is newer than the list.
    mutating func check(_ concept: Concept, in field: String, otherwise code: Problem.Code = .vocabularyNotFromList) {
        switch concept.standing {
        case .listed: break
        case .unlisted:
            add(.vocabularyNewer, in: field, facts: ["value": concept.label, "list": concept.vocabulary.rawValue])
        case .foreign: add(code, in: field, facts: ["value": concept.label, "list": concept.vocabulary.rawValue])
        }
    }

    mutating func checkAssessments() {
        let types = achievement.assessments.compactMap(\.type)
        if types.isEmpty { add(.assessmentMissing, in: "assessment") }
        if !types.isEmpty, types.allSatisfy({ $0.term?.isCode("attendance") ?? false }) {
            add(.assessmentAttendanceOnly, in: "assessment")
        }
        for (index, assessment) in achievement.assessments.enumerated() {
            if let type = assessment.type {
                check(type, in: "assessment.\(index).type", otherwise: .assessmentNotFromList)
            }
            if let supervision = assessment.supervision { check(supervision, at: index) }
            if let grade = assessment.grade, assessment.scheme == nil {
                add(.gradeWithoutScheme, in: "grade.\(index)", facts: ["grade": grade.value])
            }
        }
    }

    private mutating func check(_ supervision: Concept, at index: Int) {
        check(supervision, in: "supervision.\(index)")
        guard let term = supervision.term, term.isCode("unsupervised_no_id") || term.isCode("supervised_no_id") else {
            return
        }
        add(.supervisionWeak, in: "supervision.\(index)", facts: ["value": term.label])
    }

    mutating func checkParticipation() {
        if achievement.participation.isEmpty { add(.participationMissing, in: "participation") }
        for (index, mode) in achievement.participation.enumerated() { check(mode, in: "participation.\(index)") }
        if let opportunity = achievement.opportunity { check(opportunity, in: "opportunity") }
    }

    mutating func checkQualityAssurance() {
        let all = achievement.qualityAssurance
        guard let first = all.first else { return add(.qualityAssuranceMissing, in: "quality_assurance") }
        if all.allSatisfy({ $0.kind == .internal }) { add(.qualityAssuranceInternalOnly, in: "quality_assurance") }
        for (index, assurance) in all.enumerated() {
            if let type = assurance.type { check(type, in: "quality_assurance.\(index).type") }
        }
        guard let award = achievement.awardDate, all.allSatisfy(\.isDated), !all.contains(where: { $0.covers(award) })
        else {
            return
        }
        add(
            .qualityAssuranceNotOnAwardDate, in: "quality_assurance.0",
            facts: [
                "title": first.title.text(preferring: achievement.primaryLanguage) ?? "", "award": award.description,
                "from": first.from?.description ?? "", "to": (first.to ?? first.review)?.description ?? "",
            ])
    }
}

extension QualityAssurance {
    /// Whether it says when it was valid.
    var isDated: Bool { from != nil || to != nil || review != nil }

    /// Whether it was valid on a day: from the first to the last, both included; where only the day of the next review is
    /// stated, until the day before it.
    public func covers(_ day: CalendarDate) -> Bool {
        if let from, day < from { return false }
        if let to { return day <= to }
        return review.map { day < $0 } ?? true
    }
}
