import CoreMetrics
import Synchronization

/// One series: a counter, a gauge, or a histogram.
final class MetricSeries: CounterHandler, RecorderHandler, MeterHandler, TimerHandler {
    enum Kind: String { case counter, gauge, histogram }

    private struct Values {
        var sum = 0.0
        var count = 0
        var buckets = [Int](repeating: 0, count: MetricSeries.bounds.count)
    }

    /// The upper bounds of a histogram's buckets, in seconds.
    static let bounds: [Double] = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10]

    let kind: Kind
    private let values = Mutex(Values())

    init(_ kind: Kind) { self.kind = kind }

    func increment(by amount: Int64) { add(Double(amount)) }
    func increment(by amount: Double) { add(amount) }
    func decrement(by amount: Double) { add(-amount) }
    func reset() { values.withLock { $0 = Values() } }
    func set(_ value: Int64) { set(Double(value)) }
    func set(_ value: Double) { values.withLock { $0.sum = value } }
    func record(_ value: Int64) { record(Double(value)) }
    func recordNanoseconds(_ duration: Int64) { record(Double(duration) / 1e9) }

    func record(_ value: Double) {
        guard kind == .histogram else { return set(value) }
        values.withLock { values in
            values.sum += value
            values.count += 1
            for (position, bound) in Self.bounds.enumerated() where value <= bound { values.buckets[position] += 1 }
        }
    }

    private func add(_ amount: Double) { values.withLock { $0.sum += amount } }

    func lines(_ name: MetricName) -> [String] {
        let values = values.withLock { $0 }
        guard kind == .histogram else { return ["\(name.line()) \(Self.number(values.sum))"] }
        let buckets = zip(Self.bounds, values.buckets).map { bound, count in
            "\(name.line("_bucket", with: ["le", Self.number(bound)])) \(count)"
        }
        return buckets + [
            "\(name.line("_bucket", with: ["le", "+Inf"])) \(values.count)",
            "\(name.line("_sum")) \(Self.number(values.sum))", "\(name.line("_count")) \(values.count)",
        ]
    }

    /// A whole number without its point.
    private static func number(_ value: Double) -> String {
        if let whole = Int(exactly: value) { return String(whole) }
        return value.description
    }
}
