import Achievements
import Encodings

extension RulesReader {
    /// The format and the version that are understood here.
    static let format = "stacking-rules 1"

    static let rootKeys = [
        "testamur", "id", "version", "language", "date", "source", "body", "title", "kind", "target", "total_credits",
        "eqf", "slots", "share_at_level", "share_in_field", "max_age_years", "valid_on",
        "max_prior_learning_percent", "require", "accept_attendance", "languages", "count_once", "counts_in_part",
        "credit_factors", "prerequisites", "order", "exclusions", "issuers_allowed", "issuers_denied",
    ]

    /// The whole file; nil when it is no rule file or lacks one of the four entries that make it one.
    mutating func read(_ root: RuleValue) -> StackingRules? {
        if root.isNothing { refuse(.rulesVersion, root, ["expected": "testamur: " + Self.format]) }
        guard let fields = entries(root, known: Self.rootKeys) else { return nil }
        if text(fields["testamur"])?.utf8.elementsEqual(Self.format.utf8) != true {
            refuse(.rulesVersion, fields["testamur"] ?? root, ["expected": "testamur: " + Self.format])
        }
        if let tag = languageTag(fields["language"]) { language = tag }
        guard var rules = identity(fields, root) else { return nil }
        rules.date = date(fields["date"])
        rules.source = address(fields["source"])
        rules.kind = choice(fields["kind"], StackingRules.Kind.self) ?? .open
        rules.target = target(fields["target"])
        rules.totalCredits = creditRange(fields["total_credits"])
        rules.eqf = levels(fields["eqf"])
        rules.slots = slots(fields["slots"])
        rules.shares = shares(fields)
        rules.mostYears = integer(fields["max_age_years"], in: 1...100)
        rules.validOn = date(fields["valid_on"])
        rules.mostPriorLearningPercent = integer(fields["max_prior_learning_percent"], in: 0...100)
        rules.requirements = Set(
            (fields["require"]?.oneOrMany ?? []).compactMap { choice($0, StackingRules.Requirement.self) })
        rules.acceptsAttendance = flag(fields["accept_attendance"]) ?? false
        rules.languages = (fields["languages"]?.oneOrMany ?? []).compactMap { languageTag($0) }
        rules.countOnce = countOnce(fields["count_once"])
        rules.countsInPart = flag(fields["counts_in_part"]) ?? false
        rules.creditFactors = creditFactors(fields["credit_factors"])
        rules.prerequisites = slotNames(fields["prerequisites"], of: rules)
        rules.order = slotNames(fields["order"], of: rules)
        rules.exclusions = exclusions(fields["exclusions"])
        rules.issuersAllowed = texts(fields["issuers_allowed"])
        rules.issuersDenied = texts(fields["issuers_denied"])
        settle(&rules, fields, root)
        return rules
    }

    /// The four entries without which nobody knows whose rules they are.
    private mutating func identity(_ fields: RuleEntries, _ root: RuleValue) -> StackingRules? {
        let id = text(fields["id"])
        let version = text(fields["version"])
        let title = languageText(fields["title"])
        let body = body(fields["body"])
        let missing = [
            ("id", id == nil), ("version", version == nil), ("body", body == nil), ("title", title.isEmpty),
        ].filter(\.1).map(\.0)
        for key in missing { refuse(.rulesMissing, at: "/" + key, line: fields[key]?.line ?? root.line, ["key": key]) }
        guard let id, let version, let body, !title.isEmpty else { return nil }
        return StackingRules(id: id, version: version, body: body, title: title, language: language)
    }

    private mutating func body(_ value: RuleValue?) -> StackingRules.Body? {
        guard let value, !value.isNothing else { return nil }
        if value.text != nil {
            let name = languageText(value)
            return name.isEmpty ? nil : StackingRules.Body(name: name)
        }
        guard let fields = entries(value, known: ["name", "id", "homepage"]) else { return nil }
        let name = languageText(fields["name"])
        guard !name.isEmpty else { return nil }
        var body = StackingRules.Body(name: name, id: text(fields["id"]))
        body.homepage = address(fields["homepage"])
        return body
    }

    private mutating func target(_ value: RuleValue?) -> StackingRules.Target? {
        guard let fields = entries(value, known: ["title", "id", "eqf", "credits", "fields"]) else { return nil }
        return StackingRules.Target(
            title: languageText(fields["title"]), id: address(fields["id"]),
            eqf: integer(fields["eqf"], in: 1...8).flatMap { EQFLevel($0) }, credits: credits(fields["credits"]),
            fields: (fields["fields"]?.oneOrMany ?? []).compactMap { field($0) })
    }

    private mutating func shares(_ root: RuleEntries) -> [StackingRules.Share] {
        var shares: [StackingRules.Share] = []
        if let fields = entries(root["share_at_level"], known: ["eqf", "percent"]) {
            if let eqf = integer(fields["eqf"], in: 1...8), let percent = integer(fields["percent"], in: 1...100) {
                shares.append(StackingRules.Share(percent: percent, of: .level(eqf)))
            } else if let value = root["share_at_level"] {
                refuse(.rulesMissing, value, ["key": "eqf, percent"])
            }
        }
        if let fields = entries(root["share_in_field"], known: ["field", "percent"]) {
            if let field = field(fields["field"]), let percent = integer(fields["percent"], in: 1...100) {
                shares.append(StackingRules.Share(percent: percent, of: .field(field)))
            } else if let value = root["share_in_field"] {
                refuse(.rulesMissing, value, ["key": "field, percent"])
            }
        }
        return shares
    }

    private mutating func countOnce(_ value: RuleValue?) -> StackingRules.CountOnce {
        guard let fields = entries(value, known: ["within", "against"]) else { return StackingRules.CountOnce() }
        return StackingRules.CountOnce(
            within: flag(fields["within"]) ?? true, against: addresses(fields["against"]))
    }

    /// The systems that a factor can be named for, besides ECTS, which are what credits mean here.
    static let creditSystems = ["ecvet", "hours"]

    private mutating func creditFactors(_ value: RuleValue?) -> [String: ExactDecimal] {
        guard let fields = entries(value, known: Self.creditSystems) else { return [:] }
        var factors: [String: ExactDecimal] = [:]
        for system in Self.creditSystems {
            if let factor = credits(fields[system]), !factor.isZero { factors[system] = factor }
        }
        return factors
    }

    private mutating func exclusions(_ value: RuleValue?) -> [[String]] {
        (value?.oneOrMany ?? []).compactMap { pair in
            let ids = addresses(pair)
            if ids.count >= 2 { return ids }
            refuse(.rulesType, pair, ["expected": "pair"])
            return nil
        }
    }
}
