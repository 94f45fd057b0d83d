import Encodings
import Texts
import Verification

/// A line a file for a spreadsheet, sorted by what needs a look.
final class CSVOutput: FileOutput {
    private var lines = NumberedFiles<FileLine>()

    static let columns = [
        "file", "verdict", "attention", "reason", "message", "next", "learner", "title", "award_date", "place",
        "claimed_issuer", "established_issuer", "rung", "findings", "credentials", "sha256", "application", "same_as",
    ]

    func take(_ files: [VerifiedFile]) {
        for (file, line) in zip(files, FileRun.parallel(files) { FileLine($0) }) {
            lines.append(line, number: file.number)
        }
    }

    func takeAgain(_ file: VerifiedFile) { lines.replace(with: FileLine(file), number: file.number) }

    func finish() {
        // That is how spreadsheets of Europe know UTF-8.
        var bytes: [UInt8] = [0xEF, 0xBB, 0xBF]
        bytes += CSVCell.line(Self.columns)
        for line in FileGroup.groups(of: lines.values).flatMap(\.lines) { bytes += CSVCell.line(cells(line)) }
        Console.print(bytes)
    }

    private func cells(_ line: FileLine) -> [String] {
        let claimed = line.claimed
        return [
            VisibleText.of(line.file), line.verdict.rawValue, line.attention.name, line.reason?.code.rawValue ?? "",
            line.reason?.message(Console.texts) ?? "", line.reason?.nextStep(Console.texts) ?? "",
            claimed?.learner ?? "", claimed?.title ?? "", claimed?.awardDate ?? "", claimed?.place ?? "",
            claimed?.issuer ?? "", line.issuer ?? "", line.rung.map(String.init) ?? "",
            line.findings.map(\.rawValue).joined(separator: " "), String(line.credentials),
            line.digest.map { Hex.encode($0) } ?? "", VisibleText.of(line.application),
            line.sameAs.map(VisibleText.of) ?? "",
        ]
    }
}

extension Attention {
    /// The spelling in tables: `invalid`, `unknown`, `decision`, `document`, `open`, `none`.
    var name: String {
        switch self {
        case .invalid: "invalid"
        case .unknown: "unknown"
        case .decision: "decision"
        case .document: "document"
        case .open: "open"
        case .none: "none"
        }
    }
}
