import Achievements
import ArgumentParser
import Encodings
import Issuance
import JSON
import Programs
import Texts

/// `testamur course check`: what a description still lacks.
struct CourseCheckCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check", abstract: help("course.check"), discussion: help("course.check.discussion"))

    enum Format: String, ExpressibleByArgument, CaseIterable { case text, json }

    @Argument(help: ArgumentHelp(help("course.check.file"), valueName: "course.yaml"))
    var file: String

    @Option(help: ArgumentHelp(help("course.check.workspace"), valueName: "folder"))
    var workspace: String?

    @Option(help: ArgumentHelp(help("course.check.format"), valueName: "text|json"))
    var format = Format.text

    func run() throws {
        let course = try Course(file: file)
        let profile = try workspace.map { try Workspace(path: $0).profile }
        let now = SystemClock().nowToTheSecond()
        let check = CourseCheck(
            course, profile: profile,
            today: now.date(offsetMinutes: profile?.timeZone.offsetMinutes(on: now.date()) ?? 0))
        switch format {
        case .text: Console.print(CourseCheckText(course: course, check: check, texts: Console.texts).whole)
        case .json: Console.print(json(check).text(pretty: true))
        }
        guard check.isReady else { throw ExitCode(ExitStatus.data.rawValue) }
    }

    private func json(_ check: CourseCheck) -> JSON {
        [
            "file": .string(file),
            "ready": .bool(check.isReady),
            "mandatory": .integer(check.mandatoryCount),
            "optional": .integer(check.optionalCount),
            "elements": .array(
                check.entries.map { entry in
                    ["element": .string(entry.element.name), "standing": .string(entry.standing.rawValue)]
                }),
            "findings": .array(check.findings.listed.map { $0.json(Console.texts) }),
        ]
    }
}

/// A course check as a registrar reads it.
struct CourseCheckText {
    let course: Course
    let check: CourseCheck
    let texts: Texts

    var whole: String {
        let title = course.achievement.title.text(preferring: course.achievement.primaryLanguage) ?? course.name
        var lines = [Colour.bold(VisibleText.of(title))]
        let counts = ["mandatory": String(check.mandatoryCount), "optional": String(check.optionalCount)]
        lines.append("  " + texts("cli.course.elements", counts))
        var rows: [[String]] = []
        for entry in check.entries {
            rows.append([
                isLeftOut(entry) ? Colour.dim("–") : mark(entry.standing), entry.element.number,
                texts("field.\(entry.element.name)"),
                texts(isLeftOut(entry) ? "standing.leftOut" : "standing.\(entry.standing.rawValue)"), place(entry),
            ])
        }
        lines += TextTable(rows: rows).lines.map { "  " + $0 }
        let missing = check.entries.filter { $0.standing == .missing && $0.element.isMandatory }
        for entry in missing {
            lines.append("    " + texts("field.\(entry.element.name)") + ": " + texts("element.\(entry.element.name)"))
        }
        lines += FindingText(texts: texts, course: course.name).sections(
            check.findings, problems: "cli.course.problems")
        lines.append(
            check.isReady
                ? texts("cli.course.ready")
                : texts("cli.course.not_ready", ["count": String(check.findings.count(of: .problem))]))
        return lines.joined(separator: "\n")
    }

    private func mark(_ standing: CourseCheck.Standing) -> String {
        switch standing {
        case .stated, .notApplicable: Colour.green("✓")
        case .fromRoster, .fromWorkspace: Colour.dim("→")
        case .weak: Colour.yellow("!")
        case .missing: Colour.red("✗")
        }
    }

    /// Nobody has to state one of the five.
    private func isLeftOut(_ entry: CourseCheck.Entry) -> Bool {
        entry.standing == .missing && !entry.element.isMandatory
    }

    private func place(_ entry: CourseCheck.Entry) -> String {
        guard let line = entry.line, entry.standing != .missing else { return "" }
        return Colour.dim(texts("cli.line", ["file": entry.file ?? course.name, "line": String(line)]))
    }
}
