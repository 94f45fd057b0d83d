import Achievements
import Encodings

extension CourseReader {
    private static let rootKeys = [
        "testamur", "extends", "id", "language", "languages", "title", "description", "institution", "joint_with",
        "place",
        "awarded", "course", "learning_outcomes", "workload", "level", "assessment", "participation",
        "quality_assurance", "prerequisites", "stackability", "further", "valid", "pictures",
    ]

    /// The whole description.
    mutating func read(_ root: CourseValue) -> CourseDraft {
        var draft = CourseDraft(achievement: Achievement(id: "", primaryLanguage: .english))
        guard let fields = entries(root, known: Self.rootKeys) else {
            if root.isNothing { refuse(.courseType, root, ["expected": "entries"]) }
            return draft
        }
        checkVersion(fields["testamur"], of: root)
        for format in otherFormats { checkVersion(format, of: root) }
        readLanguages(fields["language"])
        let languages = (fields["languages"]?.oneOrMany ?? []).compactMap { languageTag($0) }
        var achievement = Achievement(
            id: identifier(fields["id"]) ?? "", primaryLanguage: language, languages: languages)

        achievement.title = languageText(fields["title"])
        achievement.issuerPlace = place(fields["place"])
        achievement.awardingBodies = jointBodies(fields["joint_with"])
        achievement.outcomes = outcomes(fields["learning_outcomes"])
        achievement.workload = workload(fields["workload"])
        achievement.level = level(fields["level"])
        let (assessments, graded, asksForGrades) = assessments(fields["assessment"])
        achievement.assessments = assessments
        achievement.participation = concepts(fields["participation"], in: .modeOfLearning)
        achievement.qualityAssurance = qualityAssurance(fields["quality_assurance"])
        achievement.prerequisites = prerequisites(fields["prerequisites"])
        achievement.stackability = stackability(fields["stackability"])
        achievement.further = further(fields["further"], description: languageText(fields["description"]))
        achievement.pictures = pictures(fields["pictures"])
        (achievement.activity, achievement.opportunity) = activity(fields["course"])

        draft.achievement = achievement
        draft.gradedAssessment = graded
        draft.asksForGrades = asksForGrades
        draft.awardDate = awardDate(fields["awarded"])
        draft.validity = validity(fields["valid"])
        draft.institution = institution(fields["institution"])
        draft.lines = lines(fields)
        draft.sources = sources(fields)
        return draft
    }

    private mutating func checkVersion(_ value: CourseValue?, of root: CourseValue) {
        if let value, text(value) == Self.format { return }
        findings.append(
            Finding(
                .problem, IssuanceError.Code.courseVersion.rawValue, value: value?.text, pointer: "/testamur",
                line: value?.line ?? root.line,
                file: value?.file, facts: ["expected": "testamur: \(Self.format)"]))
    }

    /// `https://…` or `urn:uuid:…`.
    private mutating func identifier(_ value: CourseValue?) -> String? {
        guard let value, let text = text(value) else { return nil }
        if text.utf8.starts(with: "urn:uuid:".utf8), text.utf8.count == 45 { return text }
        return address(value)
    }

    private mutating func place(_ value: CourseValue?) -> Location? {
        guard let value, let fields = entries(value, known: ["country", "region", "town"]) else { return nil }
        guard let country = country(fields["country"]) else { return nil }
        return Location(
            country: CountryCode(country), region: text(fields["region"]), locality: text(fields["town"]))
    }

    private mutating func jointBodies(_ value: CourseValue?) -> [Organisation] {
        (value?.oneOrMany ?? []).compactMap { element in
            guard let fields = entries(element, known: ["name", "country", "town", "identifiers", "homepage"]) else {
                return nil
            }
            let location = country(fields["country"]).map {
                Location(country: CountryCode($0), locality: text(fields["town"]))
            }
            return Organisation(
                legalName: languageText(fields["name"]),
                identifiers: identifiers(fields["identifiers"], in: location?.country),
                locations: location.map { [$0] } ?? [], homepage: address(fields["homepage"]))
        }
    }

    /// Official numbers as `KIND:VALUE`, the way the command line takes them.
    private mutating func identifiers(_ value: CourseValue?, in country: CountryCode?) -> [LegalIdentifier] {
        (value?.oneOrMany ?? []).compactMap { element in
            guard let text = text(element) else { return nil }
            if let identifier = LegalIdentifier(kindAndValue: text, country: country) { return identifier }
            refuse(.courseValue, element, ["expected": "KIND:VALUE", "value": text])
            return nil
        }
    }

    private mutating func institution(_ value: CourseValue?) -> Course.Institution? {
        guard let value, !value.isNothing else { return nil }
        if value.text != nil {
            return Course.Institution(name: text(value), country: nil, identifiers: [], line: value.line)
        }
        guard let fields = entries(value, known: ["name", "country", "identifiers"]) else { return nil }
        let country = country(fields["country"])
        return Course.Institution(
            name: text(fields["name"]), country: country,
            identifiers: identifiers(fields["identifiers"], in: country.map { CountryCode($0) }), line: value.line)
    }

    private mutating func awardDate(_ value: CourseValue?) -> Course.AwardDate {
        guard let value, let text = text(value) else { return .missing }
        if text == "from roster" { return .roster }
        return date(value).map { .day($0) } ?? .missing
    }

    private mutating func validity(_ value: CourseValue?) -> Course.Validity {
        guard let value, let fields = entries(value, known: ["until", "years"]) else { return .unlimited }
        if let day = date(fields["until"]) {
            if fields["years"] != nil { refuse(.courseValue, value, ["expected": "one of until and years"]) }
            return .until(day)
        }
        return integer(fields["years"], in: 1...100).map { .years($0) } ?? .unlimited
    }

    private mutating func activity(_ value: CourseValue?) -> (Activity?, Concept?) {
        guard let value, let fields = entries(value, known: ["start", "end", "kind", "town", "country"]) else {
            return (nil, nil)
        }
        let location = country(fields["country"]).map {
            Location(country: CountryCode($0), locality: text(fields["town"]))
        }
        let activity = Activity(start: date(fields["start"]), end: date(fields["end"]), location: location)
        return (activity, concept(fields["kind"], in: .learningOpportunity))
    }

    private mutating func pictures(_ value: CourseValue?) -> [Picture] {
        (value?.oneOrMany ?? []).compactMap { element in
            guard let fields = entries(element, known: ["role", "address", "caption"]),
                let role = choice(fields["role"], Picture.Role.self), let source = address(fields["address"])
            else { return nil }
            return Picture(role, source: source, caption: languageText(fields["caption"]))
        }
    }

    /// In which line each element stands, for what is found out about it later.
    private func lines(_ fields: CourseEntries) -> [String: Int] {
        var lines: [String: Int] = [:]
        for (element, key) in Self.keys { lines[element.name] = fields.line(of: key) }
        return lines
    }

    /// In which other file each element stands.
    private func sources(_ fields: CourseEntries) -> [String: String] {
        var sources: [String: String] = [:]
        for (element, key) in Self.keys { sources[element.name] = fields.file(of: key) }
        return sources
    }

    /// The entry that each element is written in.
    static let keys: [Element: String] = [
        .title: "title", .issuerPlace: "place", .awardingBody: "joint_with", .awardDate: "awarded",
        .outcomes: "learning_outcomes", .workload: "workload", .level: "level", .assessment: "assessment",
        .participation: "participation", .qualityAssurance: "quality_assurance", .prerequisites: "prerequisites",
        .supervision: "assessment", .grade: "assessment", .stackability: "stackability", .further: "further",
    ]
}

extension LegalIdentifier {
    /// Reads `eidas:VATAT-U00000000` or `national:BRIN:21PX`; nil when a part is missing or the kind
    /// is none.
    init?(kindAndValue text: String, country: CountryCode?) {
        let isNational = text.utf8.starts(with: "national:".utf8)
        let parts = text.split(separator: ":", maxSplits: isNational ? 2 : 1, omittingEmptySubsequences: false)
        guard parts.count == (isNational ? 3 : 2), let value = parts.last, !value.isEmpty,
            parts.allSatisfy({ !$0.isEmpty })
        else { return nil }
        let kind = isNational ? Kind.national(String(parts[1])) : Kind(String(parts[0]))
        // A kind that nobody has heard of is a slip of the keyboard.
        guard isNational || Kind.named.contains(kind) else { return nil }
        self.init(kind, String(value), country: country)
    }
}
