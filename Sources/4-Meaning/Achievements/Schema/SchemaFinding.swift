public import JSON

/// One place where a credential is not built as its format says.
///
/// ```swift
/// for finding in judgement.findings {
///     print(finding.weight, finding.pointer, texts("reason.\(finding.code.rawValue)", finding.facts))
/// }
/// ```
public struct SchemaFinding: Sendable {
    /// How much it matters.
    public enum Weight: Int, Sendable, Hashable, Comparable {
        /// Says the same in linked data, and the format is published in a form that allows it.
        case note
        /// A deviation that leaves no doubt about what is meant.
        case significant
        /// The format itself requires it: this is no credential of that format.
        case decides

        public static func < (left: Weight, right: Weight) -> Bool { left.rawValue < right.rawValue }
    }

    /// What is wrong: one of ``AchievementError/schemaCodes``.
    public let code: AchievementError.Code
    /// How much it matters.
    public let weight: Weight
    /// The value in question. Where a member is missing, or has no business there: the object.
    public let value: JSONValue
    /// The name of the member in question, if it is a member.
    public let member: String?
    /// What should be there, in the words of the specification: `URI`, `dateTimeStamp`, `Profile`, `AchievementType`.
    public let expected: String?
    /// What is there instead: the kind of value, or the text itself, cut to 200 characters.
    public let found: String?

    /// Whether the format itself requires what is missing or wrong (weight B), not only its schema or its usage (S).
    public var isRequiredByFormat: Bool { weight == .decides }

    /// Where it is, as a JSON pointer.
    public var pointer: String { value.pointer }

    /// What the sentence needs to know.
    public var facts: [String: String] {
        var facts: [String: String] = [:]
        facts["member"] = member
        facts["expected"] = expected
        facts["found"] = found
        return facts
    }
}
