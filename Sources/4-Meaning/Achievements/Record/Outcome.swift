/// What the learner knows, understands or can do.
public struct Outcome: Sendable, Hashable {
    /// One short line that begins with a verb.
    public var title: LanguageText
    /// Knowledge or skill, of ``Vocabulary/skillType``.
    public var kind: Concept?
    /// How widely it can be used, of ``Vocabulary/skillReuse``.
    public var reuse: Concept?
    /// Skills of the ESCO classification.
    public var esco: [Link]
    /// Terms of other frameworks.
    public var other: [Link]

    /// An outcome.
    public init(
        _ title: LanguageText, kind: Concept? = nil, reuse: Concept? = nil, esco: [Link] = [], other: [Link] = []
    ) {
        self.title = title
        self.kind = kind
        self.reuse = reuse
        self.esco = esco
        self.other = other
    }
}
