import Encodings
import JSON

extension BadgeReader {
    /// Issuer, source and joint bodies.
    mutating func readBodies() throws(AchievementError) {
        let issuer = try root["issuer"].flatMap { value throws(AchievementError) -> Organisation? in
            if value.kind == .string { return nil }
            guard value.kind == .object else { throw Self.wrongType(value, expected: "object") }
            return try organisation(value)
        }
        if let source = subject["source"], source.kind == .object {
            achievement.sealer = issuer
            achievement.awardingBodies = [try organisation(source)]
        } else if let issuer {
            achievement.awardingBodies = [issuer]
        }
        achievement.issuerPlace = achievement.awardingBodies.first?.locations.first
    }

    private func organisation(_ profile: JSONValue) throws(AchievementError) -> Organisation {
        let entries = try Self.list(profile, "otherIdentifier")
        var identifiers: [LegalIdentifier] = []
        for entry in entries {
            guard let type = try Self.text(entry, "identifierType"), let value = try Self.text(entry, "identifier")
            else {
                continue
            }
            if let identifier = IdentifierEntry(type: type, value: value).identifier { identifiers.append(identifier) }
        }
        let addresses = try Self.list(profile, "address")
        return Organisation(
            legalName: try texts(profile, "name"), identifiers: identifiers,
            // Of several addresses nobody can tell which comes first.
            locations: try addresses.count == 1
                ? location(addresses[0]).map { [$0] } ?? [] : [],
            homepage: try Self.text(profile, "url"))
    }

    private func location(_ address: JSONValue) throws(AchievementError) -> Location? {
        let code = try Self.text(address, "addressCountryCode")
        let misnamed = try Self.text(address, "addressCountryCodename")
        let name = try Self.text(address, "addressCountry")
        guard let code = code ?? misnamed ?? name.flatMap({ Country.named($0)?.code }) else { return nil }
        return Location(
            country: CountryCode(code), region: try Self.text(address, "addressRegion"),
            locality: try Self.text(address, "addressLocality"))
    }

    /// Name and identifiers; an id that is no DID counts as an identifier.
    mutating func readLearner() throws(AchievementError) {
        var parts: [String: [String]] = [:]
        var identifiers: [LearnerIdentifier] = []
        for object in try Self.list(subject, "identifier") {
            guard let type = try Self.text(object, "identityType"), let hash = try Self.text(object, "identityHash")
            else {
                continue
            }
            let isHashed = object["hashed"]?.bool ?? false
            let isName = [IdentityObject.fullName, IdentityObject.givenName, IdentityObject.familyName].contains(type)
            if isName && !isHashed {
                if !(parts[type] ?? []).contains(where: { $0.utf8.elementsEqual(hash.utf8) }) {
                    parts[type, default: []].append(hash)
                }
            } else {
                let salt = try Self.text(object, "salt")
                identifiers.append(
                    LearnerIdentifier(.init(rawValue: type), isHashed ? .hashed(hash, salt: salt) : .plain(hash)))
            }
        }
        /// Different ones in the order of their bytes: in which they stand is not signed by every proof.
        func line(_ type: String, _ separator: String) -> String? {
            guard let all = parts[type], all.count > 1 else { return parts[type]?.first }
            return all.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }.joined(separator: separator)
        }
        let subjectName = try Self.text(subject, "name")
        let name = PersonName(
            given: line(IdentityObject.givenName, " "), family: line(IdentityObject.familyName, " "),
            full: line(IdentityObject.fullName, " / ") ?? subjectName)
        achievement.learner = Learner(name: name, identifiers: identifiers)
        guard let id = try Self.text(subject, "id"), !id.isEmpty else { return }
        if id.utf8.starts(with: "did:".utf8) {
            achievement.learner.holderKeys = [id]
        } else {
            achievement.learner.identifiers.append(LearnerIdentifier(.subjectAddress, id))
        }
        if name == nil && identifiers.isEmpty { note(.learnerIDOnly, at: subject) }
    }

    /// The day of award, or the day of sealing where none is stated; first and last day of the course.
    mutating func readDays() throws(AchievementError) {
        if let value = root["awardedDate"] {
            achievement.awardDate = try day(value)
        } else if let value = root["validFrom"] ?? root["issuanceDate"] {
            achievement.awardDate = try day(value)
            note(.awardDateSealOnly, at: value)
        }
        let start = try subject["activityStartDate"].map { value throws(AchievementError) in try day(value) }
        let end = try subject["activityEndDate"].map { value throws(AchievementError) in try day(value) }
        if start != nil || end != nil { achievement.activity = Activity(start: start, end: end) }
    }
}

extension BadgeReader {
    private mutating func day(_ value: JSONValue) throws(AchievementError) -> CalendarDate {
        let country = achievement.issuerPlace?.country.country
        guard let stated = value.withUTF8({ StatedDay(parsing: $0, in: country) }) ?? nil else {
            throw Self.wrongType(value, expected: "date-time")
        }
        if stated.isShifted {
            note(
                .dayShift, at: value,
                facts: ["written": stated.asWritten.description, "day": stated.day.description])
        }
        return stated.day
    }
}
