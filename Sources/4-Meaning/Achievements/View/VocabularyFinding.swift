public import JSON

/// The first place where a credential says something in its own words, or with another address, where a list has a term.
public struct VocabularyFinding: Sendable {
    /// What is found.
    public enum Kind: Sendable, Hashable {
        /// Words, or an address that has nothing to do with the list: `vocabulary.not_from_list`.
        case notFromList
        /// An address of the list that is not in its state at hand: `vocabulary.newer`.
        case newer
    }

    /// What is found.
    public let kind: Kind
    /// The value in question; ``JSONValue/pointer`` says where it stands.
    public let value: JSONValue
    /// The list that is asked for there.
    public let vocabulary: Vocabulary

    init(_ kind: Kind, at value: JSONValue, _ vocabulary: Vocabulary) {
        self.kind = kind
        self.value = value
        self.vocabulary = vocabulary
    }

    /// The reason code.
    public var code: Problem.Code { kind == .newer ? .vocabularyNewer : .vocabularyNotFromList }

    /// What the sentence needs to know.
    public var facts: [String: String] {
        ["value": value.string ?? value["targetName"]?.string ?? "", "list": vocabulary.rawValue]
    }
}
