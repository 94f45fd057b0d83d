/// A value of a course description and the line it begins in.
///
/// Everything written on one line is text here: `2.5`, `2026-05-08` and `yes` are what they look like, not a number, a day
/// and a truth that a YAML reader has already converted, and perhaps rounded, on the way.
struct CourseValue: Sendable, Hashable {
    enum Content: Sendable, Hashable {
        /// Nothing after the colon.
        case nothing
        case text(String)
        case list([CourseValue])
        case entries([Entry])
    }

    struct Entry: Sendable, Hashable {
        let key: String
        let line: Int
        let value: CourseValue
    }

    let content: Content
    /// From 1.
    let line: Int
    /// Where it is, as a JSON pointer.
    let pointer: String
    /// The file it stands in, where that is one that the course extends.
    var file: String?

    /// The elements of a list; a single value counts as a list of one, nothing as an empty one.
    var oneOrMany: [CourseValue] {
        switch content {
        case .nothing: []
        case .list(let elements): elements
        case .text, .entries: [self]
        }
    }

    var text: String? { if case .text(let text) = content { text } else { nil } }

    var isNothing: Bool { content == .nothing }
}
