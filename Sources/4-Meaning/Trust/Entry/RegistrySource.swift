public import Encodings

/// Where the facts of a registry come from, and whether they are all that this source has.
public struct RegistrySource: Sendable, Hashable {
    /// The name of the source.
    public let registry: String
    /// Where it is found.
    public let url: String?
    /// The day on which it was read.
    public let retrieved: CalendarDate?
    /// Under which terms it may be used.
    public let licence: String?
    /// The countries it covers, as codes of the EU country list.
    public let covers: [String]
    /// The days it covers.
    public let period: Period
    /// Whether the registry holds every issuer of this source: only then does a missing one mean "no" and not "unknown".
    public let isComplete: Bool

    /// - Parameters:
    ///   - registry: What the source is called.
    ///   - retrieved: When its content was taken over.
    ///   - covers: Countries it speaks of, as codes of the EU country list.
    ///   - isComplete: Whether everything that it has for them is in the registry.
    public init(
        registry: String, url: String? = nil, retrieved: CalendarDate? = nil, licence: String? = nil, covers: [String],
        period: Period = .open, isComplete: Bool
    ) {
        self.registry = registry
        self.url = url
        self.retrieved = retrieved
        self.licence = licence
        self.covers = covers
        self.period = period
        self.isComplete = isComplete
    }
}
