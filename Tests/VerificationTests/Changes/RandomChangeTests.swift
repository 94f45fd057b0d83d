import Foundation
import JSON
import Synchronization
import TestSupport
import Testing
import Verification

/// Good files, changed at random: none is accepted that says something else, none stops the program, none takes long.
///
/// `TESTAMUR_MUTATIONS` is how many, `TESTAMUR_SEED` where they begin (`script/soak mutations`); without them 20,000 from the
/// same place in every run.
@Suite struct RandomChangeTests {
    private static let asked = number("TESTAMUR_MUTATIONS")
    private static let count = asked ?? 20_000
    private static let seed = number("TESTAMUR_SEED") ?? 20_261_122

    private static func number(_ name: String) -> Int? {
        ProcessInfo.processInfo.environment[name].flatMap { Int($0) }
    }

    /// A good file, and everything its verdict rests on.
    private struct Subject: Sendable {
        let vector: Vector
        let bytes: [UInt8]
        let tree: JSON?
        let original: JSONValue
        let judging: Judging
        /// Used for all changes: what it remembers of one file must not help another.
        let verifier: Verifier

        init(_ vector: Vector) throws {
            self.vector = vector
            bytes = try vector.bytes
            judging = try Judging(vector)
            verifier = judging.verifier
            tree = try? JSONDocument(parsing: bytes).root.tree
            original = try Subject.value(bytes)
        }

        /// What is signed: the credential in a picture, or the document.
        static func value(_ bytes: [UInt8]) throws -> JSONValue {
            switch try ReceivedDocument(parsing: bytes) {
            case .credential(let credential): credential.value
            case .presentation(let presentation): presentation.value
            }
        }
    }

    private static func subjects() throws -> [Subject] {
        let good = Vectors.all.filter { $0.id.hasPrefix("good/") || $0.id == "holder/presentation" }
        return try good.filter { $0.expected.verdict == "valid" }.map(Subject.init)
    }

    /// What became of some of them.
    private struct Tally: Sendable {
        var verdicts: [String: Int] = [:]
        var kept = 0
        var longest = 0.0
        var slow = 0
        var wrong: [String] = []
    }

    @Test func nothingThatSaysSomethingElseIsAccepted() async throws {
        let subjects = try Self.subjects()
        let lanes = ProcessInfo.processInfo.activeProcessorCount
        let total = await withTaskGroup(of: Tally.self) { group in
            for lane in 0..<lanes {
                group.addTask { Self.run(subjects, stride(from: lane, to: Self.count, by: lanes)) }
            }
            return await group.reduce(into: Tally()) { total, tally in
                total.verdicts.merge(tally.verdicts) { $0 + $1 }
                total.kept += tally.kept
                total.slow += tally.slow
                total.longest = max(total.longest, tally.longest)
                total.wrong += tally.wrong
            }
        }
        let shown = total.verdicts.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }.joined(separator: ", ")
        print(
            "mutations: \(Self.count) of \(subjects.count) files, seed \(Self.seed): \(shown); accepted \(total.kept + total.wrong.count), "
                + "of them equal in meaning \(total.kept); over a second \(total.slow), "
                + "longest \((total.longest * 1_000).rounded()) ms of processor time")
        #expect(total.wrong.isEmpty, "\(total.wrong.prefix(20))")
        #expect(total.verdicts.values.reduce(0, +) == Self.count)
        // Of a long run; a build for tests is slower than what is shipped.
        if Self.asked != nil { #expect(total.slow == 0) }
        // Files that are written otherwise and say the same are among them: else this would show nothing.
        #expect(total.kept > 0)
    }

    private static func run(_ subjects: [Subject], _ numbers: StrideTo<Int>) -> Tally {
        var tally = Tally()
        for number in numbers {
            let subject = subjects[number % subjects.count]
            var change = FileChange(seed: UInt64(bitPattern: Int64(seed &+ number)))
            let bytes = change.changed(subject.bytes, tree: subject.tree)
            let start = processorTime()
            let outcome = subject.judging.judge(bytes, with: subject.verifier).outcome
            let time = processorTime() - start
            tally.longest = max(tally.longest, time)
            if time > 1 { tally.slow += 1 }
            tally.verdicts[outcome.verdict, default: 0] += 1
            if outcome.primary == "internal.error" {
                tally.wrong.append("\(number) \(subject.vector.id): internal.error")
            }
            guard outcome.verdict == "valid" else { continue }
            let isKept = (try? Meaning.isKept(Subject.value(bytes), of: subject.original)) ?? false
            if isKept {
                tally.kept += 1
            } else {
                tally.wrong.append("\(number) \(subject.vector.id): \(difference(bytes, from: subject.original))")
            }
        }
        return tally
    }

    /// What stands where an accepted file first differs, in canonical JSON.
    private static func difference(_ bytes: [UInt8], from original: JSONValue) -> String {
        guard let accepted = try? Subject.value(bytes).canonicalBytes() else { return "not read" }
        let other = original.canonicalBytes()
        let start = zip(accepted, other).prefix { $0 == $1 }.count
        return String(decoding: accepted[max(0, start - 30)...].prefix(90), as: UTF8.self)
    }

    /// Seconds of the processor for this thread: a busy machine makes nothing look slow.
    private static func processorTime() -> Double {
        var time = timespec()
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }
}
