internal import Encodings

extension RegistryEntry {
    /// What the quality assurance of this institution says about an award.
    ///
    /// ```swift
    /// switch entry.accreditation(of: facts, in: registry).result {
    /// case .covered: …
    /// case .notCovered(let reason), .open(let reason): print(reason.reason)
    /// }
    /// ```
    ///
    /// Every decision that may concern the award is held against it, and the one that says most is told: a decision that
    /// covers it is not undone by a weaker one beside it. A day that none covers fails only where the registry holds
    /// everything (`isComplete`).
    ///
    /// - Parameters:
    ///   - award: What is known about the award.
    ///   - registry: The registry that holds the entry: whether it can speak about the day, and of which countries it holds
    ///     everything.
    public func accreditation(of award: AwardFacts, in registry: TrustRegistry) -> AccreditationStanding {
        guard registry.canSpeak(about: award.day) else {
            let facts = ["issued": registry.issued.date().description, "day": award.day.description]
            return AccreditationStanding(open: TrustError(.snapshotOlder, facts: facts))
        }
        let isComplete = country(on: award.day).map { registry.coverage(of: $0, on: award.day) == .complete } ?? false
        var standing = accreditation(of: award, isComplete: isComplete)
        if let found = assessing(award) { (standing.assessing, standing.isAssessingByTitle) = found }
        return standing
    }

    /// What says how learners of the programme are assessed on the day: by its identifier before by its title, and of several the
    /// one that began last.
    func assessing(_ award: AwardFacts) -> (QualityAssurance, Bool)? {
        for group in candidates(for: award) {
            let dated = group.decisions.filter { decision in
                decision.level == .programme && decision.assessment != nil
                    && [.covered, .lastDay].contains(decision.coverage(of: award.day))
            }
            if let latest = dated.latest { return (latest, group.isByTitle) }
        }
        return nil
    }

    /// The same for a history that is known to be complete or not.
    func accreditation(of award: AwardFacts, isComplete: Bool) -> AccreditationStanding {
        var standings: [AccreditationStanding] = []
        var gap: (decision: QualityAssurance, isByTitle: Bool)?
        var next: CalendarDate?
        for group in candidates(for: award) {
            let dated = group.decisions.filter { $0.coverage(of: award.day) != .before }
            standings += dated.compactMap { AccreditationStanding($0, award: award, isByTitle: group.isByTitle) }
            if let nearest = dated.latest ?? group.decisions.earliest { gap = gap ?? (nearest, group.isByTitle) }
            let later = group.decisions.compactMap(\.period.from).filter { $0 > award.day }.min()
            next = [next, later].compactMap { $0 }.min()
        }
        if let decisive = standings.decisive { return decisive }
        guard let gap else {
            let error = TrustError(.accreditationNone, facts: ["name": anyName])
            return AccreditationStanding(result: isComplete ? .notCovered(error) : .open(error))
        }
        var facts = gap.decision.facts.merging(["day": award.day.description]) { $1 }
        facts["to"] = facts["to"] ?? gap.decision.end?.description
        facts["next"] = next?.description
        let error = TrustError(.accreditationGap, facts: facts)
        return AccreditationStanding(
            result: isComplete ? .notCovered(error) : .open(error), nearest: gap.decision, isByTitle: gap.isByTitle)
    }

    /// Decisions about the programme by its identifier, by its title, then about the institution; the groups that there are.
    private func candidates(for award: AwardFacts) -> [(decisions: [QualityAssurance], isByTitle: Bool)] {
        func isNamed(by decision: QualityAssurance) -> Bool {
            decision.scope.programmes.contains {
                $0.ids.contains { id in award.programmeIDs.contains { $0.hasSameBytes(as: id) } }
            }
        }
        // What is refused for another level, field or country was not refused to this award.
        let decisions = qualityAssurance.filter { !$0.refusesOthersOnly(award) }
        let programmes = decisions.filter { $0.level == .programme }
        let byID = programmes.filter(isNamed)
        let titles = award.programmeTitles.map(FoldedName.fold).filter { !$0.isEmpty }
        let byTitle = programmes.filter { decision in
            !isNamed(by: decision)
                && decision.scope.programmes.contains { $0.titles.contains { titles.contains(FoldedName.fold($0)) } }
        }
        let institution = decisions.filter { $0.level == .institution }
        return [(byID, false), (byTitle, true), (institution, false)].filter { !$0.decisions.isEmpty }
    }
}

extension AccreditationStanding {
    init(open error: TrustError, nearest: QualityAssurance? = nil, isByTitle: Bool = false) {
        self.init(result: .open(error), nearest: nearest, isByTitle: isByTitle)
    }

    init(result: Result, nearest: QualityAssurance? = nil, isByTitle: Bool = false) {
        self.init(
            result: result, scope: .none, jurisdiction: nil, decision: nearest, isMatchedByTitle: isByTitle)
    }

    /// What a decision says whose days begin before the award and end no earlier; nil for one whose days are over.
    fileprivate init?(_ decision: QualityAssurance, award: AwardFacts, isByTitle: Bool) {
        let facts = decision.facts
        switch decision.coverage(of: award.day) {
        case .before, .after: return nil
        case .lastDay:
            let facts = facts.merging(["day": award.day.description]) { $1 }
            self.init(
                open: TrustError(.accreditationLastDay, facts: facts), nearest: decision, isByTitle: isByTitle)
            return
        case .covered: break
        }
        let result: Result
        switch decision.decision {
        case _ where decision.flag == .high: result = .open(TrustError(.accreditationFlagged, facts: facts))
        // A title may be that of another programme: it clears nobody's name, and takes none.
        case .negative where isByTitle: result = .open(TrustError(.accreditationTitleOnly, facts: facts))
        case .negative: result = .notCovered(TrustError(.accreditationNegative, facts: facts))
        case .notApplicable: result = .open(TrustError(.accreditationUndecided, facts: facts))
        case .positive, .positiveWithConditions: result = .covered
        }
        let isCovered = result == .covered
        self.init(
            result: result, scope: isCovered ? decision.scope.standing(of: award) : .none,
            jurisdiction: isCovered ? decision.scope.jurisdiction(of: award) : nil, decision: decision,
            isMatchedByTitle: isByTitle)
    }
}

extension QualityAssurance {
    /// Whether it is negative, and limited to what the award is not.
    fileprivate func refusesOthersOnly(_ award: AwardFacts) -> Bool {
        guard decision == .negative else { return false }
        if case .outside = scope.standing(of: award) { return true }
        if case .outside? = scope.jurisdiction(of: award) { return true }
        return false
    }
}

extension [QualityAssurance] {
    /// The one that began last; of several on one day the last in the list.
    fileprivate var latest: QualityAssurance? {
        var latest: QualityAssurance?
        for one in self where latest.map({ ($0.period.from ?? .earliest) <= (one.period.from ?? .earliest) }) ?? true {
            latest = one
        }
        return latest
    }

    fileprivate var earliest: QualityAssurance? {
        self.min { ($0.period.from ?? .earliest) < ($1.period.from ?? .earliest) }
    }
}
