public import Encodings

/// What stands behind the quality, and since when.
public struct QualityAssurance: Sendable, Hashable {
    /// Whether it comes from outside of the institution.
    public enum Kind: String, Sendable, Hashable, CaseIterable { case external, `internal` }

    /// Whether it comes from outside.
    public var kind: Kind
    /// Of ``Vocabulary/accreditationType``.
    public var type: Concept?
    /// What was assured.
    public var title: LanguageText
    /// Who assured it.
    public var agency: Organisation?
    /// The first day of its validity.
    public var from: CalendarDate?
    /// The last day of its validity.
    public var to: CalendarDate?
    /// The day by which it is looked at again.
    public var review: CalendarDate?
    /// Where the result is published.
    public var report: Report?
    /// What it covers, in words.
    public var scope: LanguageText

    /// Quality assurance; kind and title are needed.
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
        /// The number of the report.
        public var number: String?

        /// A report.
        public init(_ url: String, number: String? = nil) {
            self.url = url
            self.number = number
        }
    }
}
