import Achievements
import ArgumentParser
import Issuance
import Texts

/// `testamur course`: descriptions of courses.
struct CourseCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "course", abstract: help("course"), subcommands: [CourseNew.self, CourseCheckCommand.self])
}

/// `testamur course new`: a description with blanks.
struct CourseNew: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "new", abstract: help("course.new"), discussion: help("course.new.discussion"))

    @Argument(help: ArgumentHelp(help("course.new.file"), valueName: "course.yaml"))
    var file: String?

    @Option(help: ArgumentHelp(help("course.new.language"), valueName: "tag"))
    var language: String?

    @Option(help: ArgumentHelp(help("course.new.extends"), valueName: "file"))
    var extends: String?

    func run() throws {
        // Whoever reads this program in her language describes her courses in it.
        let tag = try LanguageTag(language ?? Console.texts.language.rawValue)
        let text = CourseTemplate(language: tag, extends: extends).text(Console.texts)
        guard let file else { return Console.print(Array(text.utf8)) }
        try Files.create(file, Array(text.utf8), mode: 0o644)
        Console.note(Console.texts("cli.course.written", ["file": file]))
    }
}
