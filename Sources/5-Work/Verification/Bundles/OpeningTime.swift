/// How long the opening of one outermost container took so far, with all containers in it; without the judging of what they hold.
//
// Time of the clock and not of a processor: it is other processes that open them.
struct OpeningTime {
    /// All the time that containers may take is used up.
    struct IsOver: Error {}

    private let limits: BundleLimits
    private let clock = ContinuousClock()
    private var opened = 0
    private var spent = Duration.zero
    /// Since when somebody is at it.
    private var since: ContinuousClock.Instant?

    init(limits: BundleLimits) { self.limits = limits }

    /// Another container; false if there is no time for it.
    mutating func begin() -> Bool {
        opened += 1
        guard spent <= limits.opening + limits.openingEach * (opened - 1) else { return false }
        since = clock.now
        return true
    }

    /// A file came out of it, which is now looked at.
    mutating func pause() {
        if let since { spent += since.duration(to: clock.now) }
        since = nil
    }

    /// The next one.
    mutating func goOn() { since = clock.now }

    mutating func end() { pause() }
}
