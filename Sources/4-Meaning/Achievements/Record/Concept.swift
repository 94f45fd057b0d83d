/// A term of a closed list, or what somebody wrote instead.
///
/// ```swift
/// let blended = Concept(Vocabulary.modeOfLearning.term(code: "blended")!)
/// let own = Concept("studio critique", in: .assessmentType)    // no address: not from the list
/// ```
///
/// A term that the list has carries the list's English label, whatever label came with it; another keeps its own.
public struct Concept: Sendable, Hashable {
    /// The list that the place asks for.
    public let vocabulary: Vocabulary
    /// The address; nil for words that name no term.
    public let uri: String?
    /// The label.
    public let label: String

    /// A term of the list.
    public init(_ term: Term) {
        vocabulary = term.vocabulary
        uri = term.uri
        label = term.label
    }

    /// What somebody wrote: an address, a code or an English label of the list, else words of their own.
    public init(_ text: String, in vocabulary: Vocabulary) {
        if let term = vocabulary.term(named: text) {
            self.init(term)
        } else if URIText.isAbsolute(text) {
            self.init(uri: text, label: text, in: vocabulary)
        } else {
            self.init(uri: nil, label: text, in: vocabulary)
        }
    }

    /// An address with the label that came with it.
    public init(uri: String?, label: String, in vocabulary: Vocabulary) {
        self.vocabulary = vocabulary
        if let uri, let term = vocabulary.term(uri: uri) {
            self.uri = term.uri
            self.label = term.label
        } else {
            self.uri = uri
            self.label = label
        }
    }

    /// The term, if the list has it.
    public var term: Term? { uri.flatMap { vocabulary.term(uri: $0) } }

    /// Whether the address belongs to the list, known or newer.
    var isFromList: Bool { standing != .foreign }

    /// How the address stands to the list; ``Vocabulary/Standing/foreign`` without one.
    public var standing: Vocabulary.Standing {
        guard let uri else { return .foreign }
        return vocabulary.standing(ofURI: uri.utf8Span.span)
    }
}
