import ArgumentParser
import DataIntegrity
import Encodings
import Glibc
import JSON
import Reports
import Texts
import Verification

/// `testamur verify`: is it real, who says so, when and where, and is it still good?
struct Verify: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "verify", abstract: help("verify"), discussion: help("verify.discussion"))

    @Argument(help: ArgumentHelp(help("verify.files"), valueName: "file-or-folder"))
    var files: [String] = []

    @OptionGroup(title: "Trust") var trust: TrustOptions
    @OptionGroup(title: "Judging") var judging: JudgingOptions

    @Option(help: ArgumentHelp(help("verify.format"), valueName: "text|json|html"))
    var format: ReportFormat = .text

    @Option(help: ArgumentHelp(help("verify.out"), valueName: "report.html"))
    var out: String?

    @Flag(help: ArgumentHelp(help("verify.stream")))
    var stream = false

    enum ReportFormat: String, ExpressibleByArgument { case text, json, html }

    func run() throws {
        guard stream == files.isEmpty else { throw CommandError.usage(stream ? "usage.stream_files" : "usage.no_file") }
        guard out == nil || (format == .html && !stream) else { throw CommandError.usage("usage.out_without_html") }
        let setup = try VerifierSetup(trust: trust, judging: judging)
        if stream {
            let verdict = try VerifyStream(verifier: setup.verifier, audience: setup.audience).run()
            try setup.remember()
            Glibc.exit(ExitStatus(verdict).rawValue)
        }
        let paths = try files.flatMap { try Files.isFolder($0) ? Self.received(in: $0) : [$0] }
        guard !paths.isEmpty else { throw CommandError.usage("usage.empty_folder") }
        var judged: [JudgedFile] = []
        var unread: [JudgedDocument] = []
        for path in paths {
            do throws(CommandError) {
                judged.append(JudgedFile(path: path, bytes: try Files.read(path, limit: 16 << 20), setup: setup))
            } catch {
                if paths.count == 1 { throw error }
                unread.append(JudgedDocument(name: path, result: .unread(error)))
                let name = VisibleText.of(path)
                Console.note("testamur: \(Console.texts("cli.error")): \(Console.texts.reason(of: error)) (\(name))")
            }
        }
        if format == .html {
            try VerificationPage(setup: setup, out: out).write(judged.map(\.document) + unread)
        } else {
            write(judged, isSeveral: paths.count > 1)
        }
        try setup.remember()
        let verdict = Verdict.worst(of: judged.map(\.verdict))
        if !unread.isEmpty, verdict != .invalid { Glibc.exit(ExitStatus.noInput.rawValue) }
        Glibc.exit(ExitStatus(verdict).rawValue)
    }

    /// What `testamur issue` writes beside the credentials, and what only holds them once more.
    private static let besides = [
        "batch.json", "index.csv", "manifest.json", "credentials.ndjson", "mail-merge.csv", "awards.zip",
    ]

    /// The files of a folder, but for what `testamur issue` writes beside the credentials.
    private static func received(in folder: String) throws -> [String] {
        try Files.files(in: folder).filter { path in !besides.contains { path.hasSuffix("/" + $0) } }
    }

    private func write(_ judged: [JudgedFile], isSeveral: Bool) {
        switch format {
        case .json:
            let reports = judged.map { $0.json(Console.texts) }
            Console.print((isSeveral ? JSON.array(reports) : reports[0]).bytes(pretty: true))
        case .text:
            let writer = ReportText(texts: Console.texts, registries: judged.first?.setup.registries ?? [])
            for (position, file) in judged.enumerated() {
                if position > 0, file.verdict != .valid { Console.print("") }
                Console.print(writer.text(of: file, isOneOfMany: isSeveral))
            }
            if isSeveral { Console.print(writer.summary(of: judged.map(\.verdict))) }
        case .html: break
        }
    }
}

extension ExitStatus {
    init(_ verdict: Verdict) {
        switch verdict {
        case .valid: self = .done
        case .invalid: self = .invalid
        case .unknown: self = .unknown
        }
    }
}
