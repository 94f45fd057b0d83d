public import Encodings

/// The days on which something holds; the first and the last are included, an absent end is open.
///
/// ```swift
/// let period = Period(from: try CalendarDate("2015-09-01"), to: nil)
/// period.contains(try CalendarDate("2026-05-08"))     // true
/// ```
///
/// The days of a registry are days of UTC where they are compared with an instant.
public struct Period: Sendable, Hashable {
    /// The first day, or nil when it always held.
    public let from: CalendarDate?
    /// The last day, or nil when it holds until further notice.
    public let to: CalendarDate?

    /// - Parameters:
    ///   - from: The first day.
    ///   - to: The last day.
    public init(from: CalendarDate? = nil, to: CalendarDate? = nil) {
        self.from = from
        self.to = to
    }

    /// Always.
    public static let open = Period()

    /// Whether it holds on a day.
    public func contains(_ day: CalendarDate) -> Bool {
        if let from, day < from { return false }
        if let to, to < day { return false }
        return true
    }

    /// Whether both hold on at least one day.
    public func overlaps(_ other: Period) -> Bool {
        if let to, let from = other.from, to < from { return false }
        if let to = other.to, let from, to < from { return false }
        return true
    }
}
