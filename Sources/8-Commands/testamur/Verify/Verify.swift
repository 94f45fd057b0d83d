import ArgumentParser
import CProcess
import DataIntegrity
import Encodings
import Glibc
import Programs
import Texts
import Verification

/// `testamur verify`: is it real, who says so, when and where, and is it still good?
struct Verify: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "verify", _superCommandName: "testamur", abstract: help("verify"),
        discussion: help("verify.discussion"), version: Version.text)

    @Argument(help: ArgumentHelp(help("verify.files"), valueName: "file-or-folder"))
    var files: [String] = []

    @OptionGroup(title: "Trust") var trust: TrustOptions
    @OptionGroup(title: "Judging") var judging: JudgingOptions
    @OptionGroup(title: "Applicants") var applicants: ApplicantOptions
    @OptionGroup(title: "Online") var online: OnlineOptions

    @OptionGroup(title: "Receipt") var receipt: ReceiptOptions

    @Option(help: ArgumentHelp(help("verify.format"), valueName: "text|json|ndjson|csv|html"))
    var format: ReportFormat = .text

    @Option(help: ArgumentHelp(help("verify.out"), valueName: "report.html"))
    var out: String?

    @OptionGroup var spoken: SpokenLanguage

    @Flag(help: ArgumentHelp(help("verify.stream")))
    var stream = false

    func run() throws {
        guard stream == files.isEmpty else { throw CommandError.usage(stream ? "usage.stream_files" : "usage.no_file") }
        guard out == nil || (format == .html && !stream) else { throw CommandError.usage("usage.out_without_html") }
        try receipt.check(isStream: stream)
        // One group of files after the other, each as large as the one before.
        testamur_keep_memory()
        let setup = try VerifierSetup(trust: trust, judging: judging, online: online)
        var run = FileRun(setup.verifier, audience: setup.audience, opener: HelperContainers())
        run.asking = setup.online
        run.applicants = try applicants.read()
        if stream {
            let verdict = try VerifyStream(files: run).run()
            try setup.remember()
            Glibc.exit(ExitStatus(verdict).rawValue)
        }
        let writer = try receipt.writer()
        run.withDigests = format == .csv || writer != nil
        let outputs = FileOutputs(output(setup, run.applicants))
        let counted = try CountedFiles(
            files, printsAsItGoes: format == .json || format == .ndjson, fetcher: setup.fetcher)
        run.judge(counted) { outputs.take($0, receipt: writer) }
        counted.finish()
        guard outputs.count > 0 else { throw CommandError.usage("usage.empty_folder") }
        // One file that cannot be read is a refusal like any other.
        if outputs.count == 1, let error = outputs.unreadable { throw error }
        let beside = beside(outputs, run.applicants)
        try outputs.finish(beside: beside)
        for line in beside { format == .text ? Console.print(line) : Console.note(line) }
        if let writer {
            // It would say what the others came to, and nothing of a file that nobody looked into.
            if outputs.unreadable == nil {
                try writer.write(setup)
            } else {
                Console.note("testamur: \(Console.texts("cli.receipt.incomplete"))")
            }
        }
        try setup.remember()
        Glibc.exit(outputs.status.rawValue)
    }

    /// What stands in no report: lists that hold no credential, and applicants of whom nothing came.
    private func beside(_ outputs: FileOutputs, _ applicants: ApplicantList?) -> [String] {
        var lines: [String] = []
        if !outputs.lists.isEmpty {
            let facts = ["count": String(outputs.lists.count), "files": Self.some(outputs.lists)]
            lines.append(Console.texts("report.passed_over", facts))
        }
        let missing = (applicants?.applicants ?? []).filter { !outputs.applicants.contains($0.row) }
        if !missing.isEmpty {
            let facts = ["names": Self.some(missing.map { $0.names.first ?? "?" })]
            lines.append(Console.texts("report.applicants_missing", facts))
        }
        return lines
    }

    private static func some(_ names: [String]) -> String {
        let most = 10
        let rest = names.count - most
        return Console.texts.list(
            names.prefix(most) + (rest > 0 ? [Console.texts("cli.issue.more", ["count": String(rest)])] : []))
    }

    private func output(_ setup: VerifierSetup, _ applicants: ApplicantList?) -> any FileOutput {
        switch format {
        case .text:
            TextOutput(registries: setup.registries, policy: setup.verifier.policy, applicants: applicants)
        case .json: JSONOutput(isLines: false)
        case .ndjson: JSONOutput(isLines: true)
        case .csv: CSVOutput()
        case .html: HTMLOutput(setup: setup, out: out)
        }
    }
}

extension ReportFormat: ExpressibleByArgument {}

extension ExitStatus {
    init(_ verdict: Verdict) {
        switch verdict {
        case .valid: self = .done
        case .invalid: self = .invalid
        case .unknown: self = .unknown
        }
    }
}
