import JSON
import Verification

/// Reports for scripts: one object for one file, an array for several, or a line each. Of two for one file the later counts.
final class JSONOutput: FileOutput {
    private let isLines: Bool
    /// The first report, until it is known whether there are others.
    private var first: [UInt8]?
    private var isArray = false

    init(isLines: Bool) { self.isLines = isLines }

    func take(_ files: [VerifiedFile]) {
        let isLines = isLines
        let reports = FileRun.parallel(files) { $0.json(Console.texts).bytes(pretty: !isLines) }
        if isLines { return Console.print(reports.flatMap { $0 + [UInt8(ascii: "\n")] }) }
        for report in reports {
            guard let previous = first else {
                first = report
                continue
            }
            Console.print(Array((isArray ? ",\n" : "[\n").utf8) + previous)
            isArray = true
            first = report
        }
    }

    /// Behind the others: what was printed stands.
    func takeAgain(_ file: VerifiedFile) { take([file]) }

    func finish() {
        guard let first else { return }
        Console.print(isArray ? Array(",\n".utf8) + first + Array("\n]\n".utf8) : first)
    }
}
