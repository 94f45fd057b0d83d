import DataIntegrity
import Dispatch
import Encodings
import Glibc
import JSON
import Texts
import Verification

/// `verify --stream`: one document a line in, one report a line out, in the same order.
struct VerifyStream {
    let verifier: Verifier
    let audience: ProofExpectation.Audience

    /// Lines that are judged side by side; memory stays flat whatever comes in.
    private static let group = 256
    private static let longestLine = 1 << 20

    func run() throws -> Verdict {
        var lines = LineReader(descriptor: STDIN_FILENO, longest: Self.longestLine)
        var worst: Verdict?
        while true {
            var group: [[UInt8]] = []
            while group.count < Self.group, let line = try lines.next() {
                if !line.isEmpty { group.append(line) }
            }
            guard !group.isEmpty else { return worst ?? .unknown }
            let judged = judge(group)
            Console.print(judged.flatMap(\.output))
            worst = Verdict.worst(of: judged.map(\.verdict) + [worst].compactMap { $0 })
        }
    }

    private func judge(_ lines: [[UInt8]]) -> [(verdict: Verdict, output: [UInt8])] {
        var judged = [(verdict: Verdict, output: [UInt8])](repeating: (.unknown, []), count: lines.count)
        judged.withUnsafeMutableBufferPointer { judged in
            // Each iteration writes its own element only.
            nonisolated(unsafe) let judged = judged
            DispatchQueue.concurrentPerform(iterations: lines.count) { position in
                let result = JudgedFile.judge(lines[position], verifier, audience)
                judged[position] = (result.verdict, result.json(Console.texts).bytes() + [UInt8(ascii: "\n")])
            }
        }
        return judged
    }
}

/// Lines of a descriptor, without their ends.
struct LineReader {
    let descriptor: Int32
    let longest: Int
    private var buffer: [UInt8] = []
    private var start = 0
    private var isAtEnd = false

    init(descriptor: Int32, longest: Int) {
        self.descriptor = descriptor
        self.longest = longest
    }

    mutating func next() throws(CommandError) -> [UInt8]? {
        var searched = start
        while true {
            if let end = buffer[searched...].firstIndex(of: UInt8(ascii: "\n")) {
                defer { start = end + 1 }
                return Array(buffer[start..<end])
            }
            guard buffer.count - start <= longest else {
                throw CommandError("file.too_large", facts: ["limit": String(longest)])
            }
            if isAtEnd {
                guard start < buffer.count else { return nil }
                defer { start = buffer.count }
                return Array(buffer[start...])
            }
            buffer.removeFirst(start)
            start = 0
            searched = buffer.count
            try fill()
        }
    }

    private mutating func fill() throws(CommandError) {
        var chunk = [UInt8](repeating: 0, count: 1 << 18)
        let count = read(descriptor, &chunk, chunk.count)
        if count < 0 && errno == EINTR { return }
        guard count >= 0 else { throw CommandError("file.unreadable", at: .file("-")) }
        isAtEnd = count == 0
        buffer.append(contentsOf: chunk[..<count])
    }
}
