/// What of a record comes back when it is written as Open Badges 3.0 and read again.
///
/// One place for it: the loss report compares a record with this, and tests hold reader and writer against it.
extension OpenBadges3 {
    /// The record as a reader of the credential gets it.
    ///
    /// ```swift
    /// try read(document).achievement == OpenBadges3.carried(achievement, identitySalt: envelope.identitySalt)
    /// ```
    ///
    /// - Parameter identitySalt: The envelope's, with which the e-mail address is hashed.
    public static func carried(_ achievement: Achievement, identitySalt: String) -> Achievement {
        let language = achievement.primaryLanguage
        func one(_ texts: LanguageText) -> LanguageText { texts.reduced(to: language) }
        func link(_ link: Link) -> Link { Link(link.url, title: titled(one(link.title), notJust: link.url)) }

        var carried = achievement
        carried.languages = [language]
        carried.learner = self.carried(achievement.learner, identitySalt: identitySalt)
        carried.title = one(achievement.title)
        carried.issuerPlace = achievement.issuerPlace.flatMap(self.carried)
        carried.awardingBodies = bodies(of: achievement)
        carried.sealer = achievement.sealer.map { organisation($0, in: language, seat: nil) }
        carried.mandate = achievement.mandate.map(link)
        carried.outcomes = outcomes(of: achievement, link: link)
        carried.workload = achievement.workload.flatMap(self.carried)
        carried.level = achievement.level.flatMap { level in
            if level.isEmpty { return nil }
            guard case .notApplicable(let reason) = level else { return level }
            return .notApplicable(one(reason))
        }
        carried.assessments = achievement.assessments.map { self.carried($0, in: language) }
        carried.qualityAssurance = achievement.qualityAssurance.map { self.carried($0, in: language) }
        carried.prerequisites = achievement.prerequisites.map(one).filter { !$0.isEmpty }
        carried.stackability = achievement.stackability.map { stackability in
            Stackability(
                stackability.kind,
                towards: stackability.towards.filter { !$0.title.isEmpty }.map {
                    Stackability.Pathway(one($0.title), url: $0.url, body: one($0.body))
                })
        }
        carried.further = FurtherInformation(
            note: titled(one(achievement.further.note), notJust: carried.title[language]),
            links: achievement.further.links.map { Link($0.url, title: one($0.title)) },
            fields: achievement.further.fields)
        carried.activity = achievement.activity.flatMap {
            $0.start == nil && $0.end == nil ? nil : Activity(start: $0.start, end: $0.end)
        }
        carried.evidence = achievement.evidence.map { Link($0.url, title: one($0.title)) }
        carried.pictures = Picture.Role.allCases.compactMap { role in
            achievement.pictures.first { $0.role == role }.map { picture in
                Picture(role, source: picture.source, caption: one(picture.caption))
            }
        }
        return carried
    }

    /// A title that only repeats what stands elsewhere is none.
    static func titled(_ title: LanguageText, notJust other: String?) -> LanguageText {
        guard let other, let text = title.entries.first?.text, text.utf8.elementsEqual(other.utf8) else { return title }
        return LanguageText()
    }

    private static func carried(_ learner: Learner, identitySalt: String) -> Learner {
        var identifiers = learner.identifiers.map { LearnerIdentifier($0.scheme, $0.value) }
        if let email = learner.email {
            let object = IdentityObject(email: email, salt: identitySalt)
            identifiers.append(LearnerIdentifier(.email, .hashed(object.hash, salt: object.salt)))
        }
        return Learner(name: learner.name, identifiers: identifiers, holderKeys: Array(learner.holderKeys.prefix(1)))
    }

    private static func carried(_ place: Location) -> Location? {
        let alignment = AwardPlaceText.alignment(place)
        return AwardPlaceText.place(
            code: alignment.code, url: alignment.url, name: alignment.name, region: alignment.description)
    }

    private static func bodies(of achievement: Achievement) -> [Organisation] {
        let language = achievement.primaryLanguage
        guard let first = achievement.awardingBodies.first else { return [] }
        let others = achievement.awardingBodies.dropFirst().map { body in
            Organisation(
                legalName: body.legalName.reduced(to: language),
                locations: body.locations.prefix(1).map { Location(country: $0.country) }, homepage: body.homepage)
        }
        return [organisation(first, in: language, seat: achievement.issuerPlace)] + others
    }

    private static func organisation(_ body: Organisation, in language: LanguageTag, seat: Location?) -> Organisation {
        Organisation(
            legalName: body.legalName.reduced(to: language),
            identifiers: body.identifiers.compactMap { IdentifierEntry($0).identifier },
            locations: (body.locations.first ?? seat).map { [$0] } ?? [], homepage: body.homepage)
    }

    /// Skills of outcomes with the same title come back with the first of these.
    private static func outcomes(of achievement: Achievement, link: (Link) -> Link) -> [Outcome] {
        let titled = achievement.outcomes.filter { !$0.title.isEmpty }
        var outcomes = titled.map { Outcome($0.title.reduced(to: achievement.primaryLanguage)) }
        for (index, outcome) in titled.enumerated() {
            let owner = outcomes.firstIndex { $0.title == outcomes[index].title } ?? index
            outcomes[owner].esco += outcome.esco.map(link)
            outcomes[owner].other += outcome.other.map(link)
        }
        return outcomes
    }

    private static func carried(_ workload: Workload) -> Workload? {
        let hours = WorkloadText.hours(in: WorkloadText.line(workload).utf8Span.span)
        return workload.credits == nil && hours == nil ? nil : Workload(credits: workload.credits, hours: hours)
    }

    private static func carried(_ assessment: Assessment, in language: LanguageTag) -> Assessment {
        var carried = assessment
        carried.title = assessment.title.reduced(to: language)
        carried.grade?.rank = nil
        if var scheme = assessment.scheme {
            scheme.title = titled(scheme.title.reduced(to: language), notJust: scheme.url)
            carried.scheme = scheme == GradingScheme() ? nil : scheme
        }
        return carried
    }

    private static func carried(_ assurance: QualityAssurance, in language: LanguageTag) -> QualityAssurance {
        let texts = QualityAssuranceText(assurance, in: language)
        return qualityAssurance(
            texts, title: assurance.title.reduced(to: language), report: assurance.report, in: language)
    }

    /// Quality assurance from the texts of an alignment; used by the reader as well.
    static func qualityAssurance(
        _ texts: QualityAssuranceText, title: LanguageText, report: QualityAssurance.Report?, in language: LanguageTag
    ) -> QualityAssurance {
        let details = QualityAssuranceDetails(texts.description ?? "")
        return QualityAssurance(
            texts.kind, type: texts.type, title: title,
            agency: details.agency.map { Organisation(legalName: LanguageText($0, language)) },
            from: details.from, to: details.to, review: details.review, report: report,
            scope: details.scope.map { LanguageText($0, language) } ?? LanguageText())
    }
}
