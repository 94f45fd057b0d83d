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

    /// The name, as it stands there.
    let name: String?
    let words: NameWords
    let birthDate: CalendarDate?
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
        name = Self.name(subject, entries)
        words = NameWords(name ?? "")
        birthDate =
            OpenBadgeView(report.credential.value)?.birthDay.value
            ?? ["birthDate", "dateOfBirth"].lazy.compactMap { Self.text(subject, $0) }.first
            .flatMap { try? CalendarDate($0) }
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
    var isNamed: Bool { !words.isEmpty || key != nil || !identifiers.isEmpty || !hashes.isEmpty }

    // MARK: Reading

    private struct Entry {
        let type: String
        let value: String
        let isHashed: Bool
        let salt: String
    }

    /// Entries of `credentialSubject.identifier`: more than fifty no person has.
    private static func entries(_ subject: JSONValue) -> [Entry] {
        (subject["identifier"]?.oneOrMany ?? []).prefix(50).compactMap { entry in
            guard entry.kind == .object, let type = entry["identityType"]?.string,
                let value = entry["identityHash"]?.string
            else { return nil }
            return Entry(
                type: type, value: value, isHashed: entry["hashed"]?.bool ?? false, salt: entry["salt"]?.string ?? "")
        }
    }

    private static func name(_ subject: JSONValue, _ entries: [Entry]) -> String? {
        func entry(_ type: String) -> String? {
            entries.first { !$0.isHashed && $0.type.utf8.elementsEqual(type.utf8) }?.value
        }
        if let whole = entry("name") ?? text(subject, "name") ?? text(subject, "fullName") { return whole }
        let given = entry("ext:givenName") ?? text(subject, "givenName") ?? text(subject, "firstName")
        let family = entry("ext:familyName") ?? text(subject, "familyName") ?? text(subject, "lastName")
        let parts = [given, family].compactMap { $0 }
        return parts.isEmpty ? nil : parts.joined(separator: " ")
    }

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
