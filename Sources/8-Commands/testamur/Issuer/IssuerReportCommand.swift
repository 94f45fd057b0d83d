import ArgumentParser
import Encodings
import Issuance
import Programs
import Texts

/// `issuer report`: what was issued, and what asks for attention.
struct IssuerReportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "report", abstract: help("issuer.report"))

    @Option(help: ArgumentHelp(help("issuer.report.ahead"), valueName: "days"))
    var ahead = 60

    @OptionGroup var options: WorkspaceOptions

    func run() throws {
        guard (0...36_500).contains(ahead) else { throw CommandError.usage("usage.out_of_range") }
        let report = try options.unlock().report(at: SystemClock().nowToTheSecond(), ahead: ahead)
        let texts = Console.texts
        for line in report.lines { Console.print(self.line(line)) }
        Console.print(
            report.lines.isEmpty
                ? texts("cli.report.nothing") : texts("cli.report.total", ["count": texts.number(report.count)]))
        guard !report.attention.isEmpty else { return }
        Console.print(texts("cli.report.attention"))
        for attention in report.attention {
            var facts = ["what": attention.what, "count": texts.number(attention.count)]
            facts["course"] = attention.course
            facts["roster"] = attention.roster
            facts["command"] = attention.isCorrection ? "testamur replace" : "testamur issue"
            facts["date"] = attention.instant.map { texts.instant($0) }
            Console.print("  " + texts("cli.report.\(attention.kind.rawValue)", facts))
        }
    }

    private func line(_ line: IssuerReport.Line) -> String {
        let texts = Console.texts
        func some(_ count: Int) -> String? { count > 0 ? texts.number(count) : nil }
        var facts = [
            "month": line.month, "title": line.title, "count": texts.number(line.count),
        ]
        facts["level"] = line.level.map(String.init)
        facts["revoked"] = some(line.revoked)
        facts["replaced"] = some(line.replaced)
        facts["suspended"] = some(line.suspended)
        facts["expired"] = some(line.expired)
        return texts("cli.report.line", facts)
    }
}
