public import Encodings

/// The course that led to the award.
public struct Activity: Sendable, Hashable {
    /// The first day.
    public var start: CalendarDate?
    /// The last day.
    public var end: CalendarDate?
    /// Where it took place.
    public var location: Location?
    /// Who held it, where that is not the awarding body.
    public var provider: Organisation?

    /// A course; every part may be missing.
    public init(
        start: CalendarDate? = nil, end: CalendarDate? = nil, location: Location? = nil, provider: Organisation? = nil
    ) {
        self.start = start
        self.end = end
        self.location = location
        self.provider = provider
    }
}
