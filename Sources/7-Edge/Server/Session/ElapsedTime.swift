/// How much time has passed since a moment that does not matter: for ends and delays, which no change of the clock may move.
protocol ElapsedTime: Sendable {
    func elapsed() -> Duration
}

/// The machine's own: it runs on while the machine sleeps, so that a lid that was closed for an hour counts as an hour.
struct MachineTime: ElapsedTime {
    private let start = ContinuousClock.now

    func elapsed() -> Duration { start.duration(to: ContinuousClock.now) }
}
