/// A value of a rule file and the line it begins in.
///
/// Everything written on one line is text here: `2.5`, `2026-05-08` and `yes` are what they look like, not what a YAML
/// reader has already made of them.
struct RuleValue: Sendable, Hashable {
    enum Content: Sendable, Hashable {
        case nothing
        case text(String)
        case list([RuleValue])
        case entries([Entry])
    }

    struct Entry: Sendable, Hashable {
        let key: String
        let line: Int
        let value: RuleValue
    }

    let content: Content
    /// From 1.
    let line: Int
    /// Where it is, as a JSON pointer.
    let pointer: String

    /// The elements of a list; a single value counts as a list of one, nothing as an empty one.
    var oneOrMany: [RuleValue] {
        switch content {
        case .nothing: []
        case .list(let elements): elements
        case .text, .entries: [self]
        }
    }

    var text: String? { if case .text(let text) = content { text } else { nil } }

    var isNothing: Bool { content == .nothing }
}

/// The entries of one value, by key.
struct RuleEntries {
    let entries: [RuleValue.Entry]

    subscript(key: String) -> RuleValue? {
        entries.first { $0.key.utf8.elementsEqual(key.utf8) }?.value
    }
}
