/// A clock that is handed in: no rule in this project reads the time by itself.
///
/// The system's clock is at the edge, in the command line; tests and "judge as of that day" use ``FixedClock``.
public protocol InstantSource: Sendable {
    /// The present moment.
    func now() -> Instant
}

/// A clock that stands still.
///
/// ```swift
/// let clock = FixedClock(try Instant("2026-05-12T07:30:00Z"))
/// clock.now() == clock.now()      // true
/// ```
public struct FixedClock: InstantSource {
    private let instant: Instant

    public init(_ instant: Instant) {
        self.instant = instant
    }

    public func now() -> Instant { instant }
}
