import Encodings
import Texts
import Verification

/// Where the outcomes of a run go.
protocol FileOutput: AnyObject {
    func take(_ files: [VerifiedFile])
    /// Takes a file once more that it took before: what was said of it then no longer holds.
    func takeAgain(_ file: VerifiedFile)
    /// Takes a file whose bytes could not be had; a note of it is on standard error already.
    func takeUnreadable(_ name: String, _ error: CommandError)
    /// Takes what stands in no report, a sentence each.
    func takeBeside(_ lines: [String])
    func finish() throws(CommandError)
}

extension FileOutput {
    func takeUnreadable(_ name: String, _ error: CommandError) {}
    func takeBeside(_ lines: [String]) {}
}

/// `--format`.
enum ReportFormat: String, CaseIterable {
    case text, json, ndjson, csv, html
}

/// The outcomes of a run on their way out, and what they come to together.
final class FileOutputs {
    private let output: any FileOutput
    private(set) var count = 0
    private(set) var worst: Verdict?
    /// Lists of batches, in which nothing could be a credential.
    private(set) var lists: [String] = []
    /// Rows of applicants of whom there is an award.
    private(set) var applicants: Set<Int> = []
    /// What could not be read at all.
    private(set) var unreadable: CommandError?

    init(_ output: any FileOutput) { self.output = output }

    func take(_ outcomes: [FileOutcome], receipt: ReceiptWriter?) {
        var files: [VerifiedFile] = []
        for outcome in outcomes {
            switch outcome {
            case .verified(let file) where BatchFolder.isList(file): lists.append(file.name)
            case .verified(let file):
                count += 1
                applicants.formUnion(file.reports.compactMap(\.applicantRow))
                files.append(file)
                note(file.verdict)
            case .again(let file):
                note(file.verdict)
                output.takeAgain(file)
                receipt?.takeAgain(file)
            case .unreadable(let name, let error):
                count += 1
                note(name, error)
            }
        }
        guard !files.isEmpty else { return }
        output.take(files)
        receipt?.take(files)
    }

    func finish(beside lines: [String]) throws(CommandError) {
        output.takeBeside(lines)
        try output.finish()
    }

    /// A replaced copy is never better than it was before that was known.
    private func note(_ verdict: Verdict) { worst = Verdict.worst(of: [worst, verdict].compactMap { $0 }) }

    private func note(_ name: String, _ error: any Error) {
        let error = error as? CommandError ?? CommandError("file.unreadable", at: .file(name))
        unreadable = error
        output.takeUnreadable(name, error)
        Console.note(
            "testamur: \(Console.texts("cli.error")): \(Console.texts.reason(of: error)) (\(VisibleText.of(name))) [\(error.reason)]"
        )
    }

    var status: ExitStatus {
        guard let worst else { return .noInput }
        return unreadable != nil && worst != .invalid ? .noInput : ExitStatus(worst)
    }
}
