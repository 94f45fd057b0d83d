extension OpenBadges3 {
    /// What becomes of a record that is written as Open Badges 3.0.
    ///
    /// It is the truth about ``credential(_:envelope:)``: the test suite writes and reads records and holds the result
    /// against what is said here.
    public static func losses(of achievement: Achievement) -> LossReport {
        LossCounter(before: achievement, after: carried(achievement, identitySalt: "")).report()
    }
}

/// Compares a record with what comes back of it.
private struct LossCounter {
    let before: Achievement
    let after: Achievement

    func report() -> LossReport {
        var entries: [LossReport.Entry] = []
        for element in Element.allCases {
            let (old, new) = (before.summary(of: element), after.summary(of: element))
            guard !old.isEmpty else { continue }
            let losses = self.losses(of: element)
            entries.append(
                LossReport.Entry(
                    row: .element(element), fate: fate(of: element, losses), losses: losses, before: old, after: new))
        }
        return LossReport(entries: entries + [otherLanguages(), pictures(), activity()].compactMap { $0 })
    }

    /// Fields that exist nowhere else are kept whatever happens to their small print: the losses still name it.
    private func fate(of element: Element, _ losses: [Loss]) -> LossReport.Fate {
        switch element {
        case .workload, .grade: .kept
        default: losses.isEmpty ? .kept : .reduced
        }
    }

    private func losses(of element: Element) -> [Loss] {
        switch element {
        case .learner: learner()
        case .title: before.title.entries.count > 1 ? [.languages] : []
        case .issuerPlace: before.issuerPlace?.region != nil ? [.regionAsText] : []
        case .awardingBody: bodies()
        case .outcomes: outcomes()
        case .workload: before.workload?.hours != nil ? [.hoursAsText] : []
        case .qualityAssurance: qualityAssurance()
        case .prerequisites: [.sectionOfText]
        case .grade: before.assessments.contains { $0.grade?.rank != nil } ? [.rank] : []
        case .further: further()
        case .awardDate, .level, .assessment, .participation, .supervision, .stackability: []
        }
    }

    private func list(_ losses: [(Bool, Loss)]) -> [Loss] { losses.filter(\.0).map(\.1) }

    private func learner() -> [Loss] {
        list([
            (before.learner.birthDate != nil, .birthDate),
            (before.learner.email != nil, .emailHashed),
            (before.learner.holderKeys.count > 1, .furtherHolderKeys),
            (before.learner.identifiers.contains { $0.country != nil }, .identifierCountry),
        ])
    }

    private func bodies() -> [Loss] {
        let written = before.awardingBodies.prefix(1) + (before.sealer.map { [$0] } ?? [])
        return list([
            (written.contains { !$0.identifiers.isEmpty }, .identifiersAsExtensions),
            (before.awardingBodies.count > 1, .jointBodiesAsAlignments),
            (written.contains { $0.locations.count > 1 }, .furtherLocations),
            (before.awardingBodies.first?.locations.isEmpty ?? false, .seatFromPlace),
        ])
    }

    private func outcomes() -> [Loss] {
        list([
            (true, .outcomesAsText),
            (before.outcomes.contains { $0.kind != nil }, .outcomeKind),
            (before.outcomes.contains { $0.reuse != nil }, .outcomeReuse),
        ])
    }

    private func qualityAssurance() -> [Loss] {
        let all = before.qualityAssurance
        return list([
            (all.contains { $0.from != nil || $0.to != nil || $0.review != nil }, .datesAsText),
            (all.contains { $0.agency != nil }, .agencyAsText),
        ])
    }

    private func further() -> [Loss] {
        let further = before.further
        return list([
            (!further.documents.isEmpty, .documents),
            (!further.languagesOfClasses.isEmpty, .languagesOfClasses),
            (!further.note.isEmpty && after.further.note.isEmpty, .noteIsTitle),
        ])
    }

    private func otherLanguages() -> LossReport.Entry? {
        var lost: [LanguageTag] = []
        for (_, texts) in before.texts {
            for language in texts.languages where language != before.primaryLanguage && !lost.contains(language) {
                lost.append(language)
            }
        }
        for language in before.languages where language != before.primaryLanguage && !lost.contains(language) {
            lost.append(language)
        }
        guard !lost.isEmpty else { return nil }
        return LossReport.Entry(
            row: .otherLanguages, fate: .dropped, losses: [.languages],
            before: lost.map(\.text).joined(separator: ", "), after: "")
    }

    private func pictures() -> LossReport.Entry? {
        guard !before.pictures.isEmpty else { return nil }
        let isReduced = before.pictures.count != after.pictures.count
        return LossReport.Entry(
            row: .pictures, fate: isReduced ? .reduced : .kept, losses: isReduced ? [.furtherPictures] : [],
            before: String(before.pictures.count), after: String(after.pictures.count))
    }

    private func activity() -> LossReport.Entry? {
        guard let activity = before.activity, activity != Activity() else { return nil }
        let losses = list([
            (activity.location != nil, .activityPlace), (activity.provider != nil, .activityProvider),
        ])
        return LossReport.Entry(
            row: .activity, fate: after.activity == nil ? .dropped : losses.isEmpty ? .kept : .reduced, losses: losses,
            before: activity.summary, after: after.activity?.summary ?? "")
    }
}
