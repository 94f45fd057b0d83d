import Encodings
import Glibc
import JSON
import Texts
import Verification

/// `verify --stream`: one document a line in, one report a line out, in the same order.
struct VerifyStream {
    let files: FileRun

    /// Lines that are judged side by side, and their bytes; memory stays flat whatever comes in.
    private static let group = 256
    private static let groupBytes = 32 << 20
    private static let longestLine = 1 << 20

    func run() throws -> Verdict {
        var lines = LineReader(descriptor: STDIN_FILENO, longest: Self.longestLine)
        var worst: Verdict?
        while true {
            var group: [LineReader.Line] = []
            var bytes = 0
            // Whoever writes a line and waits for its answer gets it: only what has arrived already is judged together.
            while group.count < Self.group, bytes < Self.groupBytes,
                group.isEmpty || lines.hasLine
            {
                guard let line = try lines.next() else { break }
                guard !line.isEmpty else { continue }
                group.append(line)
                bytes += line.count
            }
            guard !group.isEmpty else { return worst ?? .unknown }
            let judged = FileRun.parallel(group, judge)
            Console.print(judged.flatMap(\.output))
            worst = Verdict.worst(of: judged.map(\.verdict) + [worst].compactMap { $0 })
        }
    }

    private func judge(_ line: LineReader.Line) -> (verdict: Verdict, output: [UInt8]) {
        let file: VerifiedFile
        switch line {
        case .whole(let bytes): file = files.judged("", bytes)
        case .tooLong:
            let facts = ["limit": String(Self.longestLine)]
            let refused = RefusedInput(.limitSize, isClaimed: true, facts: facts)
            file = VerifiedFile(name: "", result: .refused(refused))
        }
        return (file.verdict, file.unnamedJSON(Console.texts).bytes() + [UInt8(ascii: "\n")])
    }
}
