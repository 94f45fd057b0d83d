public import Encodings
import Glibc

/// The clock of the machine; every room but the programs is handed one.
///
/// ```swift
/// let verifier = Verifier(environment: VerificationEnvironment(clock: SystemClock()))
/// ```
public struct SystemClock: InstantSource {
    public init() {}

    public func now() -> Instant {
        var time = timespec()
        clock_gettime(CLOCK_REALTIME, &time)
        return Instant(seconds: Int64(time.tv_sec), nanoseconds: Int32(truncatingIfNeeded: time.tv_nsec))
    }

    /// The time to the second, as it is written into documents.
    public func nowToTheSecond() -> Instant { Instant(seconds: now().seconds) }
}
