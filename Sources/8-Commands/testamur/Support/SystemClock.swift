import Encodings
import Glibc

/// The clock of the machine; everything below is handed one.
struct SystemClock: InstantSource {
    func now() -> Instant {
        var time = timespec()
        clock_gettime(CLOCK_REALTIME, &time)
        return Instant(seconds: Int64(time.tv_sec), nanoseconds: Int32(truncatingIfNeeded: time.tv_nsec))
    }

    /// The time to the second, as it is written into documents.
    func nowToTheSecond() -> Instant { Instant(seconds: now().seconds) }
}
