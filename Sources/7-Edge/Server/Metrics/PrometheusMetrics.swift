public import CoreMetrics
import Synchronization

/// What is counted, as Prometheus reads it.
///
/// ```swift
/// let metrics = PrometheusMetrics()
/// MetricsSystem.bootstrap(metrics)        // what libraries count is in it too
/// print(metrics.text())
/// ```
///
/// The number of series is bounded: what comes after that is not counted.
public final class PrometheusMetrics: MetricsFactory {
    private let series = Mutex<[MetricName: MetricSeries]>([:])
    /// Most series.
    static let most = 1_000

    public init() {}

    public func makeCounter(label: String, dimensions: [(String, String)]) -> any CounterHandler {
        find(label, dimensions, .counter)
    }

    public func makeRecorder(
        label: String, dimensions: [(String, String)], aggregate: Bool
    ) -> any RecorderHandler {
        find(label, dimensions, aggregate ? .histogram : .gauge)
    }

    public func makeMeter(label: String, dimensions: [(String, String)]) -> any MeterHandler {
        find(label, dimensions, .gauge)
    }

    /// Durations are a histogram in seconds.
    public func makeTimer(label: String, dimensions: [(String, String)]) -> any TimerHandler {
        find(label, dimensions, .histogram)
    }

    public func destroyCounter(_ handler: any CounterHandler) {}
    public func destroyRecorder(_ handler: any RecorderHandler) {}
    public func destroyMeter(_ handler: any MeterHandler) {}
    public func destroyTimer(_ handler: any TimerHandler) {}

    private func find(_ label: String, _ dimensions: [(String, String)], _ kind: MetricSeries.Kind) -> MetricSeries {
        let name = MetricName(label, dimensions)
        return series.withLock { series in
            if let found = series[name] { return found }
            let new = MetricSeries(kind)
            if series.count < Self.most { series[name] = new }
            return new
        }
    }

    /// The text format of Prometheus, version 0.0.4: names sorted, the kind of each in front of it.
    public func text() -> String {
        let all = series.withLock { Array($0) }.sorted { $0.key < $1.key }
        var lines: [String] = []
        var last = ""
        for (name, series) in all {
            if name.label != last { lines.append("# TYPE \(name.label) \(series.kind.rawValue)") }
            last = name.label
            lines += series.lines(name)
        }
        return lines.map { $0 + "\n" }.joined()
    }
}

/// The name of a series: its label, and what tells it from others of the same label.
struct MetricName: Hashable, Comparable {
    let label: String
    private let dimensions: [[String]]

    init(_ label: String, _ dimensions: [(String, String)]) {
        self.label = String(decoding: label.utf8.map(Self.allowed), as: UTF8.self)
        self.dimensions = dimensions.map { [String(decoding: $0.utf8.map(Self.allowed), as: UTF8.self), $1] }
    }

    /// The name of one line, with more dimensions and an end: `requests_bucket{route="/",le="0.1"}`.
    func line(_ suffix: String = "", with more: [String]? = nil) -> String {
        let pairs = (dimensions + [more].compactMap { $0 }).map { "\($0[0])=\"\(Self.escaped($0[1]))\"" }
        return label + suffix + (pairs.isEmpty ? "" : "{" + pairs.joined(separator: ",") + "}")
    }

    static func < (first: MetricName, second: MetricName) -> Bool { first.line() < second.line() }

    private static func allowed(_ byte: UInt8) -> UInt8 {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"):
            byte
        default: UInt8(ascii: "_")
        }
    }

    /// A value cannot end its own quotation marks or its line.
    private static func escaped(_ text: String) -> String {
        var output: [UInt8] = []
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "\\"), UInt8(ascii: "\""): output += [UInt8(ascii: "\\"), byte]
            case UInt8(ascii: "\n"): output += Array("\\n".utf8)
            case 0..<0x20: output.append(UInt8(ascii: "?"))
            default: output.append(byte)
            }
        }
        return String(decoding: output, as: UTF8.self)
    }
}
