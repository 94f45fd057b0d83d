/// One thing that is wrong, doubtful or worth knowing about a record.
///
/// ```swift
/// for problem in achievement.problems(sealedOn: today) {
///     print(problem.severity, problem.field, texts("reason.\(problem.code.rawValue)", problem.facts))
/// }
/// ```
///
/// The same codes serve a record before it is signed and a credential that was received.
public struct Problem: Sendable, Hashable {
    /// Codes are those of ``AchievementError``.
    public typealias Code = AchievementError.Code

    /// How much it weighs before signing.
    public enum Severity: Int, Sendable, Hashable, Comparable {
        /// Shown in the report.
        case note
        /// Asks for confirmation.
        case warning
        /// Stops issuing.
        case error

        public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
    }

    /// What it is.
    public let code: Code
    /// Where in the record: `workload.credits`, `assessments.0.type`. Where a credential was read, a JSON pointer.
    public let field: String
    /// What the sentence needs to know, by the names it has there.
    public let facts: [String: String]

    /// A problem at a place of the record.
    public init(_ code: Code, in field: String, facts: [String: String] = [:]) {
        self.code = code
        self.field = field
        self.facts = facts
    }

    /// How much it weighs before signing.
    public var severity: Severity { code.severity }

    /// The element it belongs to, by the first part of ``field``; nil for what belongs to none.
    public var element: Element? {
        let head = field.utf8.prefix { $0 != UInt8(ascii: ".") }
        return Element.allCases.first { $0.name.utf8.elementsEqual(head) }
    }
}
