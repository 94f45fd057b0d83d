import Glibc

/// A moment until which an answer is waited for. By a clock that nobody sets.
struct Deadline {
    private let nanoseconds: UInt64

    init(seconds: Int) { nanoseconds = Self.now() + UInt64(seconds) * 1_000_000_000 }

    /// Milliseconds that are left, for `poll`; 0 when it is over.
    var millisecondsLeft: Int32 {
        let now = Self.now()
        guard now < nanoseconds else { return 0 }
        return Int32(min((nanoseconds - now) / 1_000_000 + 1, UInt64(Int32.max)))
    }

    private static func now() -> UInt64 {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        return UInt64(time.tv_sec) * 1_000_000_000 + UInt64(time.tv_nsec)
    }
}
