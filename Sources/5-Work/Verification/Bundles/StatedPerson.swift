import Achievements
import Encodings
import JSON

/// Whom a credential names as its learner, as far as it can be compared.
struct StatedPerson: Sendable {
    /// An identifier that is unique in the world, or with whoever gave it.
    struct Identifier: Sendable, Hashable {
        let scheme: [UInt8]
        let value: [UInt8]
        /// The issuer that gave the number; empty for schemes that mean the same everywhere.
        let scope: [UInt8]
    }

    /// An identifier of which only a salted hash is told.
    struct HashedIdentifier: Sendable, Hashable {
        let digest: [UInt8]
        let salt: [UInt8]
    }

    /// The name, as it stands there; `Mira Brandt / Mira Kallio` where several that differ are stated.
    let name: String?
    /// Every name that is stated: in which order they stand is not signed by every proof.
    let names: StatedNames
    /// The days of birth that are stated, from the first: one, where they do not contradict one another.
    let birthDates: [CalendarDate]
    /// A DID of the learner's key.
    let key: [UInt8]?
    let identifiers: [Identifier]
    let hashes: [HashedIdentifier]

    /// Nil for a credential about nobody, or about several.
    init?(_ report: Report) {
        guard let subjects = report.credential.value["credentialSubject"]?.oneOrMany, subjects.count == 1,
            subjects[0].kind == .object
        else { return nil }
        let subject = subjects[0]
        let issuer = Array(report.credential.issuerText.utf8)
        let entries = Self.entries(subject)
        let texts = Self.names(subject, entries)
        name = texts.isEmpty ? nil : texts.prefix(5).joined(separator: " / ")
        names = StatedNames(texts)
        birthDates = Self.birthDates(subject, entries)
        let id = subject["id"]?.utf8
        key = id.flatMap { $0.starts(with: "did:".utf8) ? $0 : nil }
        let numbers = entries.filter { Self.numbers.contains($0.type) }
        identifiers = numbers.filter { !$0.isHashed }.map { entry in
            let isWorldwide = Self.worldwide.contains(entry.type)
            return Identifier(
                scheme: Array(entry.type.utf8), value: Self.folded(entry.value), scope: isWorldwide ? [] : issuer)
        }
        hashes = numbers.filter(\.isHashed).map {
            HashedIdentifier(digest: Self.folded($0.value), salt: Array($0.salt.utf8))
        }
    }

    /// Whether there is anything to compare.
    var isNamed: Bool { !names.isEmpty || key != nil || !identifiers.isEmpty || !hashes.isEmpty }

    // MARK: Reading

    private struct Entry {
        let type: String
        let value: String
        let isHashed: Bool
        let salt: String
    }

    /// Entries of `credentialSubject.identifier`. More than fifty no person has, and which of them would be the first fifty is
    /// not signed by every proof.
    private static func entries(_ subject: JSONValue) -> [Entry] {
        let entries = subject["identifier"]?.oneOrMany ?? []
        guard entries.count <= 50 else { return [] }
        return entries.compactMap { entry in
            guard entry.kind == .object, let type = entry["identityType"]?.string,
                let value = entry["identityHash"]?.string
            else { return nil }
            return Entry(
                type: type, value: value, isHashed: entry["hashed"]?.bool ?? false, salt: entry["salt"]?.string ?? "")
        }
    }

    private static func names(_ subject: JSONValue, _ entries: [Entry]) -> [String] {
        /// Those of a type, in the order of their bytes, each once.
        func stated(_ type: String, _ members: StaticString...) -> [String] {
            let values = entries.filter { !$0.isHashed && $0.type.utf8.elementsEqual(type.utf8) }.map(\.value)
            guard !values.isEmpty else { return members.lazy.compactMap { text(subject, $0) }.first.map { [$0] } ?? [] }
            guard values.count > 1 else { return values }
            return Set(values.map { Array($0.utf8) }).sorted { $0.lexicographicallyPrecedes($1) }
                .map { String(decoding: $0, as: UTF8.self) }
        }
        let whole = stated("name", "name", "fullName")
        if !whole.isEmpty { return whole }
        let parts =
            stated("ext:givenName", "givenName", "firstName") + stated("ext:familyName", "familyName", "lastName")
        return parts.isEmpty ? [] : [parts.joined(separator: " ")]
    }

    private static func birthDates(_ subject: JSONValue, _ entries: [Entry]) -> [CalendarDate] {
        let types = ["dateOfBirth", "ext:birthDate", "ext:dateOfBirth"]
        let stated = entries.filter { !$0.isHashed && types.contains($0.type) }
            .compactMap { StatedDay(parsing: $0.value.utf8Span.span)?.day }
        if !stated.isEmpty { return Set(stated).sorted() }
        for member in ["birthDate", "dateOfBirth"] as [StaticString] {
            guard let text = text(subject, member) else { continue }
            return StatedDay(parsing: text.utf8Span.span).map { [$0.day] } ?? []
        }
        return []
    }

    /// The day of birth, where one is stated and no other.
    var birthDate: CalendarDate? { birthDates.count == 1 ? birthDates[0] : nil }

    private static func text(_ object: JSONValue, _ name: StaticString) -> String? { object[name]?.string }

    /// Types of entries whose value is one person's alone. Those of a platform, a course, a product or a book stand in the
    /// credentials of everybody, and a day of birth in those of many.
    private static let numbers: Set<String> = [
        "sourcedId", "userName", "accountId", "emailAddress", "nationalIdentityNumber", "lisSourcedId",
        "oneRosterSourcedId", "sisSourcedId", "ltiUserId", "identifier", "ext:id",
    ]
    /// Types whose values no two issuers give to two people.
    private static let worldwide: Set<String> = ["emailAddress", "nationalIdentityNumber"]

    /// Without the capitals and blanks in which people write one number differently.
    static func folded(_ text: String) -> [UInt8] {
        text.lowercased().utf8.filter { $0 > 0x20 }
    }
}

/// The names of a person, which are usually one.
struct StatedNames: Sendable {
    let all: [NameWords]

    init(_ names: [String]) { all = names.map(NameWords.init).filter { !$0.isEmpty } }

    var isEmpty: Bool { all.isEmpty }

    /// How the names stand to those of another: where one of them is the other's and one is not, partly.
    func comparison(with other: StatedNames) -> NameWords.Comparison {
        if all.count == 1, other.all.count == 1 { return all[0].comparison(with: other.all[0]) }
        let (left, right) = (comparison(withAnyOf: other.all), other.comparison(withAnyOf: all))
        return left == right ? left : .partial
    }

    /// The same, with somebody each of whose names is enough.
    func comparison(withAnyOf names: [NameWords]) -> NameWords.Comparison {
        let found = all.map { own in
            let comparisons = names.map { $0.comparison(with: own) }
            return comparisons.contains(.same)
                ? NameWords.Comparison.same
                : comparisons.contains(.partial) ? .partial : .different
        }
        guard let first = found.first else { return .different }
        return found.allSatisfy { $0 == first } ? first : .partial
    }
}
