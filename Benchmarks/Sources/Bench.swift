import Achievements
public import DataIntegrity
import Encodings
import Glibc
import JSON
import Verification

/// One measured figure beside its budget.
public struct BenchResult: Sendable {
    public let name: String
    public let work: String
    /// The figure; how it reads is in ``unit``.
    public let value: Double
    public let unit: String
    /// The budget that must be kept, and the aim beyond it.
    public let budget: String
    public let aim: String
    public let isKept: Bool
    /// Times behind the ratio.
    public let detail: String

    /// Everything in one line.
    public var line: String {
        "\(name)  \(Figures.two(value)) \(unit)  (\(budget), aim \(aim))  \(work); \(detail)"
    }
}

/// The budgets of the project, measured on this machine as ratios to libsodium's own speed.
public struct Bench {
    let repeats: Int
    let isQuick: Bool
    let peers: String?
    let course: SampleCourse
    let raw = RawSodium()

    /// - Parameters:
    ///   - quick: Fewer repeats; the figures then waver more.
    ///   - peers: The folder of built programs of others, `Benchmarks/Peers`, to print beside.
    public init(quick: Bool, peers: String? = nil) throws {
        repeats = quick ? 11 : 61
        isQuick = quick
        self.peers = peers
        course = try SampleCourse()
    }

    /// P1 and P3: from a learner's record to the bytes of a signed file.
    ///
    /// - Parameter suite: The proof: canonical JSON for P1, linked data for P3.
    public func issue(_ suite: Cryptosuite) throws -> BenchResult {
        let count = RawSodium.count
        let records = (0..<count).map { (course.award($0), course.envelope($0)) }
        let template = try course.batch.template(for: records[0].0, envelope: records[0].1, gap: "proof")
        let proofs = try course.proofs(suite)
        var bytes = 0
        let paired = try Measurement.ratio(repeats: repeats) {
            for (award, envelope) in records {
                bytes += try proofs.secured(template.filled(course.batch.values(for: award, envelope: envelope))).count
            }
        } yardstick: {
            raw.sign()
        }
        let work = "issue, \(suite.rawValue), record to file bytes"
        return suite.canonicalization == .json
            ? rate("P1", work, paired, atLeast: 0.60, aim: 0.66, yardstick: "sign")
            : multiple("P3", work, paired, atMost: 20, aim: 5, yardstick: "sign")
    }

    /// P2 and P4: from the bytes of a file to a report, with registry and status list in memory.
    ///
    /// - Parameter suite: The proof: canonical JSON for P2, linked data for P4.
    public func verify(_ suite: Cryptosuite) throws -> BenchResult {
        let files = try course.credentials(RawSodium.count, suite)
        let verifier = try course.verifier(suite)
        let paired = Measurement.ratio(repeats: repeats) {
            for file in files {
                let judged = verifier.verify(file: "", file)
                precondition(
                    judged.verdict == .valid, "the sample is \(judged.verdict): \(judged.primary?.rawValue ?? "")")
            }
        } yardstick: {
            raw.verify()
        }
        let work = "verify, \(suite.rawValue), bytes to report"
        return suite.canonicalization == .json
            ? rate("P2", work, paired, atLeast: 0.75, aim: 0.83, yardstick: "verify")
            : multiple("P4", work, paired, atMost: 7, aim: 3, yardstick: "verify")
    }

    /// P5: reading a credential as another program wrote it, and writing its canonical form.
    public func canonicalize() throws -> BenchResult {
        let document = try OtherWriter.document(of: course)
        var bytes = 0
        let paired = try Measurement.ratio(repeats: repeats) {
            for _ in 0..<RawSodium.count {
                bytes += try JSONDocument(parsing: document).root.canonicalBytes().count
            }
        } yardstick: {
            raw.sign()
        }
        return BenchResult(
            name: "P5", work: "JCS, parse and write, \(document.count) bytes", value: paired.ratio,
            unit: "of a raw sign",
            budget: "≤ 0.35", aim: "0.30", isKept: paired.ratio <= 0.35,
            detail: detail(paired, "sign") + (try peer("simdjson", reading: document)))
    }

    /// What a program of others takes for a document, to print beside; nothing without ``peers``.
    private func peer(_ name: String, reading document: [UInt8]) throws -> String {
        guard let peers else { return "" }
        let folder = try ScratchFolder()
        defer { folder.remove() }
        let answer = try Process.run([peers + "/" + name, folder.write("document.json", document)], collecting: true)
        guard let seconds = Double(String(decoding: answer, as: UTF8.self).prefix { $0 != "\n" }) else {
            throw BenchError.answer(name)
        }
        return "; \(name) \(Figures.one(seconds * 1e6)) µs for reading alone"
    }

    private func rate(
        _ name: String, _ work: String, _ paired: Measurement.Paired, atLeast budget: Double, aim: Double,
        yardstick: String
    ) -> BenchResult {
        let value = 1 / paired.ratio
        return BenchResult(
            name: name, work: work, value: value, unit: "of raw \(yardstick)", budget: "≥ \(Figures.two(budget))",
            aim: Figures.two(aim), isKept: value >= budget, detail: detail(paired, yardstick))
    }

    private func multiple(
        _ name: String, _ work: String, _ paired: Measurement.Paired, atMost budget: Int, aim: Int, yardstick: String
    ) -> BenchResult {
        BenchResult(
            name: name, work: work, value: paired.ratio, unit: "× a raw \(yardstick)", budget: "≤ \(budget)",
            aim: "\(aim)", isKept: paired.ratio <= Double(budget), detail: detail(paired, yardstick))
    }

    private func detail(_ paired: Measurement.Paired, _ yardstick: String) -> String {
        let each = 1e6 / Double(RawSodium.count)
        return
            "\(Figures.one(paired.product * each)) µs beside \(Figures.one(paired.yardstick * each)) µs for a raw \(yardstick)"
    }
}

/// Numbers with a fixed count of decimals, without a formatter's help.
enum Figures {
    static func one(_ value: Double) -> String { decimals(value, 10) }
    static func two(_ value: Double) -> String { decimals(value, 100) }

    private static func decimals(_ value: Double, _ scale: Int) -> String {
        guard value.isFinite else { return "\(value)" }
        let scaled = Int((value * Double(scale)).rounded())
        let rest = String(scaled.magnitude % UInt(scale))
        let zeros = String(repeating: "0", count: (scale == 10 ? 1 : 2) - rest.count)
        return "\(scaled < 0 ? "-" : "")\(scaled.magnitude / UInt(scale)).\(zeros)\(rest)"
    }
}

/// A document as a program that does not sort its members writes it.
enum OtherWriter {
    /// An unsigned credential, cut to about 3.6 kB by leaving out what the budget's sample does not have.
    static func document(of course: SampleCourse) throws -> [UInt8] {
        reversed(try OpenBadges3.credential(course.course.awarded(course.award(1)), envelope: course.envelope(1)))
            .bytes()
    }

    private static func reversed(_ value: JSON) -> JSON {
        switch value {
        case .object(let members): .object(members.reversed().map { JSONMember($0.name, reversed($0.value)) })
        case .array(let elements): .array(elements.map(reversed))
        default: value
        }
    }
}
