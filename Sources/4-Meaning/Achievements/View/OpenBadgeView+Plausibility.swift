public import Encodings
public import JSON

/// What few checks ask, and what is not worth reading beforehand.
extension OpenBadgeView {
    /// A region that lies in another country than the one beside it.
    public struct RegionConflict: Sendable {
        /// Where the region stands.
        public let value: JSONValue
        /// What the sentence needs: `region`, `country`, `other`.
        public let facts: [String: String]
    }

    /// Whether any place states a region, and the first that lies in another country.
    public func regions() -> (isStated: Bool, isRead: Bool, conflict: RegionConflict?) {
        var (isStated, isRead) = (false, false)
        var places = [
            (Self.object(issuer?["address"])?["addressRegion"], issuerCountry),
            (Self.object(source?["address"])?["addressRegion"], awardingBodyCountry),
        ]
        var awarded: [(region: JSONValue?, country: Stated<Country>)] = []
        alignments.forEachAwardPlace { awarded.append(($0["targetDescription"], Self.country(ofPlace: $0))) }
        if awarded.count > 1 {
            func key(_ place: (region: JSONValue?, country: Stated<Country>)) -> [UInt8] {
                (place.region?.utf8 ?? []) + [0] + Array((place.country.value?.code ?? "").utf8)
            }
            awarded.sort { key($0).lexicographicallyPrecedes(key($1)) }
        }
        for place in awarded { places.append(place) }
        for (region, country) in places {
            guard let region, let text = region.string, !text.isEmpty else { continue }
            isStated = true
            guard let other = RegionCode.country(of: text), let country = country.value else { continue }
            isRead = true
            guard other == country else {
                let facts = ["region": text, "country": country.name, "other": other.name]
                return (true, true, RegionConflict(value: region, facts: facts))
            }
        }
        return (isStated, isRead, nil)
    }

    /// The first official number of the sealer or the awarding body that cannot be one; nil if all can.
    public var implausibleIdentifier: (value: JSONValue, facts: [String: String])? {
        for stated in issuerIdentifiers + (source == nil ? [] : awardingIdentifiers) {
            guard let identifier = stated.identifier, !identifier.isPlausible else { continue }
            var facts = ["value": identifier.value, "kind": identifier.kind.rawValue]
            facts["country"] = identifier.country?.name
            return (stated.value, facts)
        }
        return nil
    }

    /// What was awarded: the definition of the achievement.
    public var achievement: JSONValue? { definition }

    /// The codes and identifiers that the achievement has beside its own: `humanCode`, `otherIdentifier`.
    public var programmeCodes: [String] {
        var codes = [definition?["humanCode"]?.string].compactMap { $0 }
        definition?["otherIdentifier"]?.forEachElement { if let code = $0["identifier"]?.string { codes.append(code) } }
        return codes
    }

    /// The name that the credential gives the awarding body, as it is written.
    public var awardingName: JSONValue? { (source ?? issuer)?["name"] }

    /// The day of birth, where the credential states one: `dateOfBirth`, or `ext:birthDate`. Several that differ are none.
    public var birthDay: Stated<CalendarDate> {
        var found = Stated<CalendarDate>.absent
        subject?["identifier"]?.forEachElement { object in
            guard let type = object["identityType"],
                type.equals("dateOfBirth") || type.equals("ext:birthDate") || type.equals("ext:dateOfBirth"),
                object["hashed"]?.bool != true, let stated = object["identityHash"]
            else { return }
            switch (found, Self.birthDay(stated)) {
            case (.absent, let day): found = day
            case (.value(let one), .value(let other)) where one == other: break
            case (.unreadable(let one), _): found = .unreadable(JSONValue.precedes(one, stated) ? one : stated)
            default: found = .unreadable(stated)
            }
        }
        if case .absent = found, let stated = subject?["dateOfBirth"] { return Self.birthDay(stated) }
        return found
    }

    private static func birthDay(_ stated: JSONValue) -> Stated<CalendarDate> {
        guard let day = stated.withUTF8({ StatedDay(parsing: $0) }) ?? nil else { return .unreadable(stated) }
        return .value(day.day)
    }

    /// The language that the achievement declares.
    public var declaredLanguage: JSONValue? { definition?["inLanguage"] }

    /// The languages of texts that say theirs: `{"@value": …, "@language": "de"}`. Only names and descriptions of the
    /// credential, its issuer and the achievement can be such texts.
    public var textLanguages: [JSONValue] {
        guard credential.document.mayHaveMember("@language") else { return [] }
        var languages: [JSONValue] = []
        for owner in [credential, issuer, definition].compactMap({ $0 }) {
            for text in [owner["name"], owner["description"]].compactMap({ $0 }) {
                text.forEachElement { if let language = $0["@language"] { languages.append(language) } }
            }
        }
        return languages
    }

    /// The profiles of the document: who signs, who awards, who made the course.
    public var profiles: [JSONValue] {
        [issuer, source, Self.object(definition?["creator"])].compactMap { $0?.kind == .object ? $0 : nil }
    }

    /// Whether more than one profile may stand in the document. A no spares looking.
    public var mayRepeatProfiles: Bool { source != nil || credential.document.mayHaveMember("creator") }

    /// The grades that the credential states, as they are written, in the order of their bytes: in which they stand is not
    /// signed by every proof. And the first value of a result that is no text.
    public var grades: (stated: [JSONValue], unreadable: JSONValue?) {
        var stated: [JSONValue] = []
        var unreadable: JSONValue?
        subject?["result"]?.forEachElement { result in
            result["value"]?.forEachElement { value in
                if value.kind == .string { stated.append(value) } else { unreadable = unreadable ?? value }
            }
        }
        if stated.count > 1 { stated.sort(by: JSONValue.precedes) }
        return (stated, unreadable)
    }
}
