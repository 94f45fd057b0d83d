import Encodings
import Texts
import Trust
import Verification

/// The report of one file, or a table of several with what needs a look below it.
final class TextOutput: FileOutput {
    private let writer: ReportText
    private var lines = NumberedFiles<FileLine>()
    /// The only file, until there are others.
    private var only: VerifiedFile?
    /// Whole reports of what needs a look, the first of each kind.
    private var held: [Attention: [VerifiedFile]] = [:]

    /// Most reports of one kind that are told in full.
    private static let mostTold = 100
    private static let widest = 44

    init(registries: [TrustRegistry]) { writer = ReportText(texts: Console.texts, registries: registries) }

    func take(_ files: [VerifiedFile]) {
        only = lines.values.isEmpty ? files.first : nil
        for (file, line) in zip(files, FileRun.parallel(files) { FileLine($0) }) {
            lines.append(line, number: file.number)
            hold(file, line.attention)
        }
    }

    func takeAgain(_ file: VerifiedFile) {
        let line = FileLine(file)
        lines.replace(with: line, number: file.number)
        for attention in Attention.allCases {
            held[attention]?.removeAll { $0.number == file.number }
        }
        hold(file, line.attention)
    }

    private func hold(_ file: VerifiedFile, _ attention: Attention) {
        guard attention <= .decision, held[attention, default: []].count < Self.mostTold else { return }
        held[attention, default: []].append(file)
    }

    func finish() {
        let lines = self.lines.values
        if lines.count == 1, let only { return Console.print(writer.text(of: only)) }
        let rows = FileRun.parallel(lines.sorted()) { Self.row($0) }
        var table: [UInt8] = []
        for line in TextTable(rows: [headings] + rows).lines { table += line.utf8 + [UInt8(ascii: "\n")] }
        Console.print(table)
        var writer = writer
        writer.foldsPassed = true
        var told = 0
        for attention in Attention.allCases {
            for file in (held[attention] ?? []).sorted(by: { FileLine($0) < FileLine($1) }) {
                told += 1
                Console.print("\n" + writer.text(of: file))
            }
        }
        let rest = lines.count { $0.attention <= .decision } - told
        if rest > 0 { Console.print("\n" + Console.texts("report.attention.rest", ["count": String(rest)])) }
        Console.print(writer.summary(of: lines.map(\.verdict)))
    }

    private var headings: [String] {
        [""] + ["file", "learner", "title", "issuer", "reason"].map { Colour.dim(Console.texts("report.table." + $0)) }
    }

    private static func row(_ line: FileLine) -> [String] {
        let several = ["count": String(line.credentials)]
        return [
            verdict(line), cut(VisibleText.of(line.file)), cut(line.claimed?.learner ?? ""),
            line.credentials > 1 ? Console.texts("report.table.several", several) : cut(line.claimed?.title ?? ""),
            cut(line.issuer ?? ""), line.reason?.code.rawValue ?? "",
        ]
    }

    private static func verdict(_ line: FileLine) -> String {
        switch line.attention {
        case .invalid: Colour.red(Console.texts("verdict.invalid"))
        case .unknown: Colour.yellow(Console.texts("verdict.unknown"))
        case .decision: Colour.yellow(Console.texts("report.attention.decision"))
        case .open, .none: Colour.green(Console.texts("verdict.valid"))
        }
    }

    /// The beginning and, since that is where file names differ, the end.
    private static func cut(_ text: String) -> String {
        guard text.utf8.count > widest else { return text }
        let characters = Array(text)
        guard characters.count > widest else { return text }
        return String(characters.prefix(widest / 3)) + "…" + String(characters.suffix(widest - widest / 3 - 1))
    }
}
