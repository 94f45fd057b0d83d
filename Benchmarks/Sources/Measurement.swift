import Glibc

/// How long work takes on the processor, compared with other work in the same run.
///
/// Absolute times on shared machines drift by a factor of two; the ratio of two things that take turns does not. Each
/// repeat runs both, and the median of all repeats counts.
enum Measurement {
    /// Seconds of processor time that `work` takes.
    static func processorTime(_ work: () throws -> Void) rethrows -> Double {
        let start = now(CLOCK_PROCESS_CPUTIME_ID)
        try work()
        return now(CLOCK_PROCESS_CPUTIME_ID) - start
    }

    /// Seconds by the clock on the wall that `work` takes.
    static func wallTime(_ work: () throws -> Void) rethrows -> Double {
        let start = now(CLOCK_MONOTONIC)
        try work()
        return now(CLOCK_MONOTONIC) - start
    }

    /// The median of `repeats` pairs: processor time of `product` divided by that of `yardstick`, each for as many items as
    /// one call works on.
    static func ratio(repeats: Int, product: () throws -> Void, yardstick: () throws -> Void) rethrows -> Paired {
        try product()
        try yardstick()
        var ratios: [Double] = []
        var best = (product: Double.infinity, yardstick: Double.infinity)
        for _ in 0..<repeats {
            let own = try processorTime(product)
            let raw = try processorTime(yardstick)
            ratios.append(own / raw)
            best = (min(best.product, own), min(best.yardstick, raw))
        }
        return Paired(ratio: median(ratios), product: best.product, yardstick: best.yardstick)
    }

    static func median(_ values: [Double]) -> Double {
        let sorted = values.sorted()
        return sorted.isEmpty ? .nan : sorted[sorted.count / 2]
    }

    private static func now(_ clock: clockid_t) -> Double {
        var time = timespec()
        clock_gettime(clock, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }

    struct Paired {
        /// Product divided by yardstick, the median.
        let ratio: Double
        /// The best time of the product, in seconds.
        let product: Double
        /// The best time of the yardstick, in seconds.
        let yardstick: Double
    }
}
