public import Encodings

/// What stands behind the quality, and since when.
public struct QualityAssurance: Sendable, Hashable {
    public enum Kind: String, Sendable, Hashable { case external, `internal` }

    public var kind: Kind
    /// Of ``Vocabulary/accreditationType``.
    public var type: Concept?
    public var title: LanguageText
    public var agency: Organisation?
    public var from: CalendarDate?
    /// The last day of its validity.
    public var to: CalendarDate?
    /// The day by which it is looked at again.
    public var review: CalendarDate?
    public var report: Report?
    /// What it covers, in words.
    public var scope: LanguageText

    public init(
        _ kind: Kind, type: Concept? = nil, title: LanguageText, agency: Organisation? = nil, from: CalendarDate? = nil,
        to: CalendarDate? = nil, review: CalendarDate? = nil, report: Report? = nil,
        scope: LanguageText = LanguageText()
    ) {
        self.kind = kind
        self.type = type
        self.title = title
        self.agency = agency
        self.from = from
        self.to = to
        self.review = review
        self.report = report
        self.scope = scope
    }

    /// A published report.
    public struct Report: Sendable, Hashable {
        /// The page it is found on.
        public var url: String
        public var number: String?

        public init(_ url: String, number: String? = nil) {
            self.url = url
            self.number = number
        }
    }
}
