import ArgumentParser
import Encodings
import JSON
import Reports
import Stacking
import Texts
import Verification

/// `testamur stack check`: a rule file in words, and what is wrong with it.
struct StackCheck: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check", abstract: help("stack.check"), discussion: help("stack.check.discussion"))

    @Argument(help: ArgumentHelp(help("stack.rules"), valueName: "rules.yaml"))
    var file: String

    @Option(help: ArgumentHelp(help("stack.format"), valueName: "text|json"))
    var format = StackShow.Format.text

    @OptionGroup var signed: SignedRulesOptions
    @OptionGroup(title: "Trust") var trust: TrustOptions

    @Option(help: ArgumentHelp(help("verify.at"), valueName: "2026-05-12T10:00:00Z"))
    var at: String?

    func run() throws {
        let setup = try VerifierSetup(trust: trust, judging: JudgingOptions(policy: Policy.employer.name, at: at))
        let opened = try RulesFile(opening: Files.read(file, limit: RulesFile.largest + 1), at: setup.now)
        let environment = setup.verifier.environment
        let reading = opened.reading(
            known: environment.registries, problems: environment.registryProblems,
            mustBeSigned: signed.requireSignedRules)
        try setup.remember()
        let texts = Console.texts
        switch format {
        case .text: Console.print(lines(reading, texts).joined(separator: "\n"))
        case .json: Console.print(json(reading, texts).bytes(pretty: true))
        }
        guard reading.problems.isEmpty else { throw ExitCode(ExitStatus.data.rawValue) }
    }

    private func lines(_ reading: RulesReading, _ texts: Texts) -> [String] {
        var lines: [String] = []
        if let rules = reading.rules {
            lines.append(Colour.bold(VisibleText.of("\(rules.titleText), \(rules.bodyName)")))
            lines.append("  " + Colour.dim(rules.versionText(texts)))
            lines.append("  " + Colour.dim(texts("stack.file_digest", ["digest": rules.digest])))
            lines.append("  " + VisibleText.of(rules.authorship.sentence(texts)))
            lines.append("")
            lines += rules.sentences(texts).map { "  • " + $0 }
            lines.append("")
        }
        for problem in reading.problems {
            lines.append("  " + Colour.red("✗") + " " + texts.reason(of: problem) + Colour.dim(" [\(problem.reason)]"))
            lines.append("    → " + texts.nextStep(after: problem))
        }
        let count = reading.problems.count
        lines.append(count == 0 ? texts("rules.sound") : texts("rules.unsound", ["count": String(count)]))
        return lines
    }

    private func json(_ reading: RulesReading, _ texts: Texts) -> JSON {
        .object(omittingNil: [
            ("file", .string(file)), ("sound", .bool(reading.problems.isEmpty)), ("rules", reading.rules?.summaryJSON),
            ("sentences", reading.rules.map { .array($0.sentences(texts).map(JSON.string)) }),
            (
                "problems",
                .array(
                    reading.problems.map { problem in
                        var pointer: JSON?
                        if case .pointer(let text)? = problem.place { pointer = .string(text) }
                        return .object(omittingNil: [
                            ("reason", .string(problem.reason)), ("line", problem.line.map(JSON.integer)),
                            ("at", pointer), ("message", .string(texts.reason(of: problem))),
                            ("next", .string(texts.nextStep(after: problem))),
                        ])
                    })
            ),
        ])
    }
}
