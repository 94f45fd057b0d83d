internal import Encodings
internal import JSON

/// Reads one entry of a registry, and gathers everything that is wrong with it.
struct EntryReader {
    private(set) var members: MemberReader
    /// Whether what is read was read before and found good.
    var isKnown = false
    /// The day on which the snapshot was issued; nil for an entry that stands alone.
    var issuedOn: CalendarDate?

    init(limits: RegistryLimits) {
        members = MemberReader(limits: limits)
    }

    var problems: [TrustError] { members.problems }

    /// The entry as far as it could be read; only fit for use when ``problems`` is empty.
    mutating func entry(_ value: JSONValue) -> RegistryEntry? {
        let known: [StaticString] = [
            "id", "legalNames", "legalIdentifiers", "places", "qualityAssurance", "awardingPowers", "keys",
            "compromises",
            "mandates", "relations", "sources", "statusIssuers",
        ]
        guard members.isObject(value, known) else { return nil }
        var parts = RegistryEntryParts()
        parts.id = members.text(value, "id") ?? ""
        parts.legalNames = names(value)
        parts.legalIdentifiers = members.list(value, "legalIdentifiers").compactMap { identifier($0) }
        parts.places = members.list(value, "places").compactMap { place($0) }
        if isKnown, let decisions = value["qualityAssurance"] {
            parts.decisions = LazyDecisions(of: decisions, limits: members.limits)
        } else {
            parts.decisions = LazyDecisions(
                members.list(value, "qualityAssurance").compactMap { qualityAssurance($0) })
        }
        parts.awardingPowers = (value["awardingPowers"]?.oneOrMany ?? []).compactMap { awardingPower($0) }
        parts.keys = keys(value, of: parts.id)
        parts.compromises = members.list(value, "compromises").compactMap { compromise($0, keys: parts.keys) }
        parts.mandates = members.list(value, "mandates").compactMap { mandate($0, of: parts.id) }
        parts.relations = members.list(value, "relations").compactMap { relation($0) }
        parts.sources = members.list(value, "sources").compactMap { source($0) }
        parts.statusIssuers = members.list(value, "statusIssuers").compactMap { statusIssuer($0) }
        checkStatus(of: parts.keys, against: parts.compromises, at: value)
        return RegistryEntry(parts)
    }

    private mutating func names(_ owner: JSONValue) -> [LegalName] {
        guard let value = owner["legalNames"] else {
            members.report(.missing, at: owner, ["member": "legalNames"])
            return []
        }
        let values = members.list(owner, "legalNames")
        let names = values.compactMap { name($0) }
        // A name that could not be read may have been the one in law; that is reported already.
        if value.kind == .array, names.count == values.count, !names.contains(where: { $0.kind == .legal }) {
            members.report(.missing, at: value, ["member": "kind: legal"])
        }
        return names
    }

    private mutating func name(_ value: JSONValue) -> LegalName? {
        guard members.isObject(value, ["text", "language", "kind", "from", "to"]) else { return nil }
        let text = members.text(value, "text")
        let language = members.optionalText(value, "language")
        if let language, !language.isLanguageTag {
            members.report(.value, at: value["language"] ?? value, ["member": "language", "value": language])
        }
        let kind: LegalName.Kind? = members.choice(value, "kind", or: .legal)
        let period = members.period(value)
        guard let text, let kind else { return nil }
        return LegalName(text: text, language: language, kind: kind, period: period)
    }

    private mutating func identifier(_ value: JSONValue) -> LegalIdentifier? {
        guard members.isObject(value, ["kind", "value", "country", "from", "to"]) else { return nil }
        let kind = members.text(value, "kind")
        let number = members.text(value, "value")
        let needsCountry = kind.map(LegalIdentifier.isGivenByCountry(kind:)) ?? false
        let country = members.country(value, "country", isRequired: needsCountry)
        let period = members.period(value)
        guard let kind, let number else { return nil }
        guard LegalIdentifier.isKnown(kind: kind) else {
            let allowed = LegalIdentifier.kinds.joined(separator: ", ") + ", national:…"
            members.report(.value, at: value["kind"] ?? value, ["member": "kind", "value": kind, "allowed": allowed])
            return nil
        }
        return LegalIdentifier(kind: kind, value: number, country: country, period: period)
    }

    private mutating func place(_ value: JSONValue) -> RegistryPlace? {
        guard members.isObject(value, ["country", "region", "city", "role", "from", "to"]) else { return nil }
        let country = members.country(value, "country", isRequired: true)
        let region = members.optionalText(value, "region")
        let city = members.optionalText(value, "city")
        let role: RegistryPlace.Role? = members.choice(value, "role")
        let period = members.period(value)
        guard let country, let role else { return nil }
        return RegistryPlace(country: country, region: region, city: city, role: role, period: period)
    }

    private mutating func mandate(_ value: JSONValue, of id: String) -> Mandate? {
        guard members.isObject(value, ["mandator", "mandatary", "scope", "from", "to", "document"]) else { return nil }
        let mandator = members.text(value, "mandator")
        let mandatary = members.text(value, "mandatary")
        let scope = members.optionalText(value, "scope")
        let document = members.optionalText(value, "document")
        let period = members.period(value)
        guard let mandator, let mandatary else { return nil }
        // A mandate between two others would let an entry speak about strangers.
        if !mandator.hasSameBytes(as: id), !mandatary.hasSameBytes(as: id) {
            members.report(.reference, at: value, ["value": id])
        }
        return Mandate(mandator: mandator, mandatary: mandatary, scope: scope, period: period, document: document)
    }

    private mutating func relation(_ value: JSONValue) -> Relation? {
        guard members.isObject(value, ["type", "other", "on", "to"]) else { return nil }
        let kind: Relation.Kind? = members.choice(value, "type")
        let other = kind == .renamed ? members.optionalText(value, "other") : members.text(value, "other")
        let on = members.day(value, "on")
        let to = members.day(value, "to")
        guard let on else {
            if value["on"] == nil { members.report(.missing, at: value, ["member": "on"]) }
            return nil
        }
        if let to, to < on { members.report(.period, at: value, ["from": on.description, "to": to.description]) }
        guard let kind else { return nil }
        return Relation(kind: kind, other: other, on: on, to: to)
    }

    private mutating func statusIssuer(_ value: JSONValue) -> StatusIssuer? {
        guard members.isObject(value, ["value", "from", "to"]) else { return nil }
        let issuer = members.text(value, "value")
        let period = members.period(value)
        return issuer.map { StatusIssuer(value: $0, period: period) }
    }

    /// A source, of an entry or of the registry as a whole.
    mutating func source(_ value: JSONValue) -> RegistrySource? {
        let known: [StaticString] = ["registry", "url", "retrieved", "licence", "covers", "from", "to", "complete"]
        guard members.isObject(value, known) else { return nil }
        let registry = members.text(value, "registry")
        let url = members.optionalText(value, "url")
        let retrieved = members.day(value, "retrieved")
        let licence = members.optionalText(value, "licence")
        let covers = members.countries(value, "covers")
        let period = members.period(value)
        let isComplete = members.flag(value, "complete", or: false)
        guard let registry, let isComplete else { return nil }
        return RegistrySource(
            registry: registry, url: url, retrieved: retrieved, licence: licence, covers: covers, period: period,
            isComplete: isComplete)
    }

    mutating func report(_ code: TrustError.Code, at value: JSONValue, _ facts: [String: String] = [:]) {
        members.report(code, at: value, facts)
    }

    /// Runs `body` on the reader of members, for the parts of an entry that stand in other files.
    mutating func with<R>(_ body: (inout MemberReader) -> R) -> R {
        body(&members)
    }
}

extension LegalIdentifier {
    static func isKnown(kind: String) -> Bool {
        let bytes = Array(kind.utf8)
        let national = Array("national:".utf8)
        return kinds.contains { Array($0.utf8) == bytes }
            || (bytes.starts(with: national) && bytes.count > national.count)
    }
}

extension String {
    func hasSameBytes(as other: String) -> Bool { utf8.elementsEqual(other.utf8) }

    /// Whether the text has the form of a BCP 47 tag: parts of one to eight letters or digits, the first of letters.
    fileprivate var isLanguageTag: Bool {
        let parts = utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
        guard let first = parts.first, first.count >= 2 else { return false }
        let hasLetters = first.allSatisfy { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0.lowercasedASCII) }
        return hasLetters && parts.allSatisfy { (1...8).contains($0.count) && $0.allSatisfy(\.isLetterOrDigitASCII) }
    }
}
