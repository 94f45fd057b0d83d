public import Encodings

/// Why something cannot be an achievement, or cannot be read as one.
///
/// ```swift
/// #expect(throws: AchievementError(.workloadNotANumber)) { try ExactDecimal("2,5") }
/// ```
///
/// Its codes are shared with ``Problem``: what stops a reader here is what a dry run lists there. Two errors are equal when
/// their codes are.
public struct AchievementError: CodedError, Equatable {
    /// A stable reason code, `area.what`.
    public struct Code: RawRepresentable, Hashable, Sendable {
        /// The code as it stands in reports.
        public let rawValue: String
        /// A code by its text.
        public init(rawValue: String) { self.rawValue = rawValue }
    }

    /// What is wrong.
    public let code: Code
    public let place: Place?
    public let facts: [String: String]

    /// An error; place and facts where there are any.
    public init(_ code: Code, at place: Place? = nil, facts: [String: String] = [:]) {
        self.code = code
        self.place = place
        self.facts = facts
    }

    public var reason: String { code.rawValue }

    public static func == (left: Self, right: Self) -> Bool { left.code == right.code }
}
