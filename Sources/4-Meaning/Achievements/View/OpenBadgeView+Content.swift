import JSON

extension OpenBadgeView {
    /// Which of the 11 + 5 elements the credential has.
    public func completeness() -> Completeness {
        var completeness = Completeness()
        func set(_ element: Element, _ isPresent: Bool, weak isWeak: Bool = false) {
            completeness[element] = isPresent ? (isWeak ? .weak : .present) : .missing
        }
        let title = definition?["name"]
        let identity = self.identity
        set(.learner, identity != .none, weak: identity == .idOnly)
        set(.title, title?.isText ?? false)
        set(.issuerPlace, awardPlaceCountry.value != nil || issuerCountry.value != nil)
        set(.awardingBody, ((source ?? issuer)?["name"]?.isText) ?? false)
        set(.awardDate, awardDay.value != nil, weak: isAwardDaySealOnly)
        set(.outcomes, criteria.hasOutcomes || hasSkills, weak: !hasSkills && criteria.onlyOutcomeIs(title))
        completeness[.workload] = workloadState
        set(.level, alignments.has(.eqf) || alignments.has(.nqf) || alignments.has(.cycle))
        if completeness[.level] == .missing && alignments.has(.levelNotApplicable) {
            completeness[.level] = .notApplicable
        }
        setTaught(in: &completeness)
        set(.qualityAssurance, alignments.has(.qualityAssurance))
        set(.prerequisites, criteria.hasPrerequisites)
        set(.grade, hasGrade, weak: !hasGradingScheme)
        set(.stackability, alignments.has(.stackability))
        set(.further, hasFurther(title: title))
        return completeness
    }

    /// The first word or address that is not from the list its place asks for; nil if there is none.
    public func vocabulary() -> VocabularyFinding? {
        if let finding = alignments.finding ?? resultAlignments.finding { return finding }
        if let word = definition?["assessmentType"] {
            return VocabularyFinding(.notFromList, at: word, .assessmentType)
        }
        if let word = definition?["participationType"] {
            return VocabularyFinding(.notFromList, at: word, .modeOfLearning)
        }
        return nil
    }

    private var hasGrade: Bool {
        var hasGrade = false
        subject?["result"]?.forEachElement { if $0["value"]?.kind == .string { hasGrade = true } }
        return hasGrade
    }

    private var hasSkills: Bool { alignments.has(.esco) || alignments.has(.skill) }

    private enum Identity { case none, idOnly, named }

    private var identity: Identity {
        if subject?["name"]?.isText ?? false { return .named }
        var isNamed = false
        subject?["identifier"]?.forEachElement { if $0["identityHash"]?.isText ?? false { isNamed = true } }
        if isNamed { return .named }
        return subject?["id"]?.isText ?? false ? .idOnly : .none
    }

    private func setTaught(in completeness: inout Completeness) {
        if resultAlignments.has(.assessmentType) || alignments.has(.assessmentType) {
            let isListed = resultAlignments.isListed(.assessmentType) || alignments.isListed(.assessmentType)
            completeness[.assessment] = isListed ? .present : .weak
        } else if definition?["assessmentType"]?.isText ?? false {
            completeness[.assessment] = .weak
        }
        if alignments.has(.modeOfLearning) {
            completeness[.participation] = alignments.isListed(.modeOfLearning) ? .present : .weak
        } else if definition?["participationType"]?.isText ?? false {
            completeness[.participation] = .weak
        }
        if resultAlignments.has(.supervision) || alignments.has(.supervision) {
            let isListed = resultAlignments.isListed(.supervision) || alignments.isListed(.supervision)
            completeness[.supervision] = isListed ? .present : .weak
        } else if definition?["supervisionType"]?.isText ?? false {
            completeness[.supervision] = .weak
        }
    }

    /// How the workload stands: with a unit, without, or not at all.
    var workloadState: Completeness.State {
        if alignments.has(.creditFramework) || criteria.hours != nil { return .present }
        if definition?["ECTS"] ?? definition?["SBU"] ?? definition?["sbu"] ?? definition?["timeInvestment"] != nil {
            return .present
        }
        return definition?["creditsAvailable"] ?? subject?["creditsEarned"] != nil ? .weak : .missing
    }

    private func hasFurther(title: JSONValue?) -> Bool {
        if alignments.has(.iscedF) || definition?["fieldOfStudy"] != nil || credential["evidence"] != nil {
            return true
        }
        guard let description = definition?["description"], description.isText else { return false }
        return title.map { !description.equals($0) } ?? true
    }
}
