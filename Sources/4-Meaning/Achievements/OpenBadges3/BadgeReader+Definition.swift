import JSON

extension BadgeReader {
    /// What is awarded: criteria, alignments, and the terms of the Dutch profile.
    mutating func readDefinition() throws(AchievementError) {
        let criteria = try definition["criteria"].map { value throws(AchievementError) in
            CriteriaText(markdown: try Self.text(try Self.onlyObject(value, in: definition), "narrative") ?? "")
        }
        if let criteria, let value = definition["criteria"] {
            try Self.checkLimit(max(criteria.outcomes.count, criteria.prerequisites.count), at: value)
        }
        achievement.outcomes = (criteria?.outcomes ?? []).map { Outcome(LanguageText($0, language)) }
            .filter { !$0.title.isEmpty }
        achievement.prerequisites = (criteria?.prerequisites ?? []).map { LanguageText($0, language) }
            .filter { !$0.isEmpty }
        let alignments = try Self.list(definition, "alignment").map { value throws(AchievementError) in
            try ReadAlignment(value)
        }
        for alignment in alignments { try read(alignment) }
        readAwardPlace()
        try readWorkload(from: alignments, criteria: criteria?.workload)
        try readDutchTerms()
        let description = try texts(definition, "description")
        achievement.further.note = OpenBadges3.titled(description, notJust: achievement.title[language])
    }

    private mutating func read(_ alignment: ReadAlignment) throws(AchievementError) {
        switch alignment.type {
        case .eqf, .nqf, .cycle, .levelNotApplicable: readLevel(alignment)
        case .modeOfLearning: achievement.participation.append(alignment.concept(in: .modeOfLearning))
        case .qualityAssurance: achievement.qualityAssurance.append(qualityAssurance(alignment))
        case .opportunity:
            opportunities.take(alignment.concept(in: .learningOpportunity))
            achievement.opportunity = opportunities.value
        case .iscedF: achievement.further.fields.append(alignment.concept(in: .iscedF))
        case .esco, .skill: readSkill(alignment)
        case .stackability: readStackability(alignment)
        case .mandate: achievement.mandate = alignment.link(in: language)
        case .awardPlace:
            let place = AwardPlaceText.place(
                code: alignment.code, url: alignment.url, name: alignment.name, region: alignment.description)
            if let place { awardPlaces.append(place) }
        case .awardingBody:
            let homepage = alignment.url.flatMap {
                $0.utf8.starts(with: Organisation.derivedAddressPrefix.utf8) ? nil : $0
            }
            achievement.awardingBodies.append(
                Organisation(
                    legalName: LanguageText(alignment.name, language),
                    locations: alignment.code.map { [Location(country: CountryCode($0))] } ?? [], homepage: homepage))
        case .creditFramework, .assessmentType, .supervision, .gradingScheme, nil: break
        }
    }

    /// Of different statements of a kind the lowest level counts, and of national ones none: in which order they stand is not
    /// signed by every proof.
    private mutating func readLevel(_ alignment: ReadAlignment) {
        var (eqf, nqf, cycle): (EQFLevel?, Concept?, Cycle?) = (nil, nil, nil)
        if case .stated(let level, let national, let stage) = achievement.level {
            (eqf, nqf, cycle) = (level, national, stage)
        }
        switch alignment.type {
        case .eqf:
            let term = alignment.concept(in: .eqf).term
            let stated = (alignment.code ?? term?.code).flatMap { Int($0) }.flatMap(EQFLevel.init)
            eqf = [eqf, stated].compactMap { $0 }.min { $0.number < $1.number }
            if term == nil { note(.vocabularyNotFromList, at: alignment.value, facts: ["value": alignment.name]) }
        case .nqf:
            nationalLevels.take(alignment.concept(in: .nqf))
            nqf = nationalLevels.value
        case .cycle:
            let stated = alignment.code.flatMap { Int($0) }.flatMap(Cycle.init)
            cycle = [cycle, stated].compactMap { $0 }.min { $0.number < $1.number }
        default:
            if achievement.level == nil { achievement.level = .notApplicable(LanguageText(alignment.name, language)) }
            return
        }
        if eqf != nil || nqf != nil || cycle != nil {
            achievement.level = .stated(eqf: eqf, nqf: nqf, cycle: cycle)
        } else if case .stated = achievement.level {
            achievement.level = nil
        }
    }

    /// Places in one country that differ otherwise are that country; of several countries none is the place of award.
    private mutating func readAwardPlace() {
        guard var place = awardPlaces.first else { return }
        for other in awardPlaces.dropFirst() {
            guard place.country == other.country else { return }
            if place.region != other.region { place.region = nil }
            if place.locality != other.locality { place.locality = nil }
        }
        achievement.issuerPlace = place
    }

    private func qualityAssurance(_ alignment: ReadAlignment) -> QualityAssurance {
        let texts = QualityAssuranceText(framework: alignment.framework ?? "", description: alignment.description)
        let scheme = Vocabulary.accreditationType.scheme
        let url = alignment.url.flatMap { $0.utf8.elementsEqual(scheme.utf8) ? nil : $0 }
        return OpenBadges3.qualityAssurance(
            texts, title: LanguageText(alignment.name, language),
            report: url.map { QualityAssurance.Report($0, number: alignment.code) }, in: language)
    }

    /// A skill goes to the outcome whose title its description repeats, else to the first.
    private mutating func readSkill(_ alignment: ReadAlignment) {
        guard let link = alignment.link(in: language) else { return }
        if achievement.outcomes.isEmpty {
            guard !alignment.name.isEmpty else { return }
            achievement.outcomes.append(Outcome(LanguageText(alignment.name, language)))
        }
        let owner = achievement.outcomes.firstIndex { outcome in
            guard let title = outcome.title[language], let named = alignment.description else { return false }
            return title.utf8.elementsEqual(named.utf8)
        }
        if alignment.type == .esco {
            achievement.outcomes[owner ?? 0].esco.append(link)
        } else {
            achievement.outcomes[owner ?? 0].other.append(link)
        }
    }

    private mutating func readStackability(_ alignment: ReadAlignment) {
        let kind = alignment.code.flatMap(Stackability.Kind.init) ?? .stackable
        var stackability = achievement.stackability ?? Stackability(kind)
        let isBare = alignment.url.map { $0.utf8.elementsEqual((achievement.id + OpenBadges3.noPathway).utf8) } ?? false
        if !isBare, !alignment.name.isEmpty {
            let url = alignment.url.flatMap { $0.utf8.elementsEqual(achievement.id.utf8) ? nil : $0 }
            stackability.towards.append(
                Stackability.Pathway(
                    LanguageText(alignment.name, language), url: url,
                    body: alignment.description.map { LanguageText($0, language) } ?? LanguageText()))
        }
        achievement.stackability = stackability
    }
}
