import Encodings
import JSON

/// Reads one Open Badges 3.0 credential into a record.
struct BadgeReader {
    let root: JSONValue
    let subject: JSONValue
    let definition: JSONValue
    var achievement: Achievement
    var notes: [Problem] = []
    /// What alignments have said so far of a thing that there is one of.
    var nationalLevels = Agreed<Concept>()
    var opportunities = Agreed<Concept>()
    var awardPlaces: [Location] = []

    var language: LanguageTag { achievement.primaryLanguage }

    /// Most entries of one list. A credential of 1 MiB may have more; a person's has not.
    static let limit = 1_000

    init(_ root: JSONValue) throws(AchievementError) {
        guard OpenBadges3.recognises(root) else {
            throw AchievementError(.openBadgesProfile, at: .pointer(root.pointer))
        }
        self.root = root
        subject = try Self.onlyObject(root["credentialSubject"], in: root)
        definition = try Self.onlyObject(subject["achievement"], in: subject)
        let id = try Self.text(definition, "id") ?? ""
        let language = try Self.text(definition, "inLanguage").flatMap { LanguageTag(lenient: $0) }
        achievement = Achievement(id: id, primaryLanguage: language ?? .undetermined)
    }

    mutating func read() throws(AchievementError) -> ReadAchievement {
        achievement.title = try texts(definition, "name")
        try readBodies()
        try readLearner()
        try readDays()
        try readDefinition()
        try readAssessments()
        try readEvidence()
        try readPictures()
        return ReadAchievement(
            achievement: achievement, notes: notes, id: try Self.text(root, "id"),
            issuerID: root["issuer"].flatMap { $0.string ?? $0["id"]?.string }, subjectID: try Self.text(subject, "id"),
            validFrom: try stamp("validFrom", else: "issuanceDate"),
            validUntil: try stamp("validUntil", else: "expirationDate"),
            statusEntries: root["credentialStatus"]?.oneOrMany ?? [])
    }

    mutating func note(_ code: Problem.Code, at value: JSONValue, facts: [String: String] = [:]) {
        notes.append(Problem(code, in: value.pointer, facts: facts))
    }
}

extension LanguageTag {
    /// The tag for a text whose language nobody states.
    static let undetermined = LanguageTag(lenient: "und") ?? .english
}

// Members, with the type that they must have.
extension BadgeReader {
    static func wrongType(_ value: JSONValue, expected: String) -> AchievementError {
        AchievementError(.openBadgesType, at: .pointer(value.pointer), facts: ["expected": expected])
    }

    /// A member, in the spelling of the specification or, inside known classes, with other capitals.
    static func member(_ object: JSONValue, _ name: StaticString) -> JSONValue? {
        if let exact = object[name] { return exact }
        let wanted = UnsafeBufferPointer(start: name.utf8Start, count: name.utf8CodeUnitCount)
        for (found, value) in object.members {
            let isMeant =
                found.withUTF8 { $0.withUnsafeBufferPointer { ASCII.equalsIgnoringCase($0, wanted) } } ?? false
            if isMeant { return value }
        }
        return nil
    }

    /// A text; null and nothing are the same.
    static func text(_ object: JSONValue, _ name: StaticString) throws(AchievementError) -> String? {
        guard let value = member(object, name), value.kind != .null else { return nil }
        guard let text = value.string else { throw wrongType(value, expected: "string") }
        return text
    }

    /// A text in the credential's language; blank texts are none.
    func texts(_ object: JSONValue, _ name: StaticString) throws(AchievementError) -> LanguageText {
        try Self.text(object, name).map { LanguageText($0, language) } ?? LanguageText()
    }

    /// A list, or the single value that stands for one.
    static func list(_ object: JSONValue, _ name: StaticString) throws(AchievementError) -> [JSONValue] {
        guard let value = member(object, name), value.kind != .null else { return [] }
        let elements = value.oneOrMany
        try checkLimit(elements.count, at: value)
        for element in elements where element.kind != .object { throw wrongType(element, expected: "object") }
        return elements
    }

    static func checkLimit(_ count: Int, at value: JSONValue) throws(AchievementError) {
        guard count > limit else { return }
        throw AchievementError(
            .openBadgesLimit, at: .pointer(value.pointer), facts: ["count": String(count), "limit": String(limit)])
    }

    /// The one object that a value is, or the only one of a list.
    static func onlyObject(_ value: JSONValue?, in parent: JSONValue) throws(AchievementError) -> JSONValue {
        guard let value else { throw wrongType(parent, expected: "object") }
        let candidates = value.oneOrMany
        guard candidates.count == 1, candidates[0].kind == .object else { throw wrongType(value, expected: "object") }
        return candidates[0]
    }

    func stamp(_ name: StaticString, else older: StaticString) throws(AchievementError) -> DateTimeStamp? {
        guard let value = root[name] ?? root[older] else { return nil }
        guard let text = value.string, let stamp = try? DateTimeStamp(text) else {
            throw Self.wrongType(value, expected: "date-time")
        }
        return stamp
    }
}
