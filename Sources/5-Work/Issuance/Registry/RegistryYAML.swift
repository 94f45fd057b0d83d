import Encodings
public import JSON

/// Registry entries written by hand in YAML.
///
/// ```yaml
/// id: tr:sonnwald
/// legalNames:
///   - { text: Hochschule Sonnwald, language: de, from: 2015-09-01 }
/// legalIdentifiers:
///   - { kind: eidas, value: VATAT-U00000000, country: AUT }
/// keys:
///   - { kind: did_web, value: "did:web:sonnwald.example#key-1", from: 2026-01-01, status: active }
/// ```
///
/// One entry a file, or a list of them under `issuers`. Members are those of the registry's format; what YAML leaves open is
/// settled by them: `decision: 1` is a number, `number: 1207` in a text is a text.
public enum RegistryYAML {
    /// The most a file of entries may bring: 16 MiB, a million values.
    private static let limits = CourseLimits(bytes: 16 << 20, values: 1_000_000, depth: 12)

    /// Members whose values are whole numbers, and those that are true or false.
    private static let numbers: Set<String> = ["decision", "status", "flag", "eqf", "cycles"]
    private static let flags: Set<String> = ["fullDegrees", "complete"]

    /// The entries of a file, as a registry document has them; whether they are good ones, the registry says.
    ///
    /// - Throws: ``IssuanceError`` `course.syntax`, `course.duplicate_key`, `course.anchor`, `course.too_large`,
    ///   `course.encoding`: the rules for YAML are those of course descriptions.
    public static func entries(in bytes: [UInt8]) throws(IssuanceError) -> [JSON] {
        let root = try YAMLText.value(of: bytes, limits: limits)
        if case .entries(let members) = root.content,
            let list = members.first(where: { $0.key.utf8.elementsEqual("issuers".utf8) })
        {
            return list.value.oneOrMany.map { json($0, in: "issuers") }
        }
        return root.oneOrMany.map { json($0, in: "") }
    }

    /// What stands under `sources` beside the entries, as a registry document has it.
    ///
    /// - Throws: As ``entries(in:)``.
    public static func sources(in bytes: [UInt8]) throws(IssuanceError) -> [JSON] {
        guard case .entries(let members) = try YAMLText.value(of: bytes, limits: limits).content,
            members.contains(where: { $0.key.utf8.elementsEqual("issuers".utf8) }),
            let list = members.first(where: { $0.key.utf8.elementsEqual("sources".utf8) })
        else { return [] }
        return list.value.oneOrMany.map { json($0, in: "sources") }
    }

    private static func json(_ value: CourseValue, in member: String) -> JSON {
        switch value.content {
        case .nothing: .null
        case .text(let text): scalar(text, in: member)
        case .list(let values): .array(values.map { json($0, in: member) })
        case .entries(let entries): .object(entries.map { JSONMember($0.key, json($0.value, in: $0.key)) })
        }
    }

    private static func scalar(_ text: String, in member: String) -> JSON {
        if numbers.contains(member), let number = Int(text), String(number).utf8.elementsEqual(text.utf8) {
            return .integer(number)
        }
        if flags.contains(member) {
            if text.utf8.elementsEqual("true".utf8) { return .bool(true) }
            if text.utf8.elementsEqual("false".utf8) { return .bool(false) }
        }
        return .string(text)
    }
}
