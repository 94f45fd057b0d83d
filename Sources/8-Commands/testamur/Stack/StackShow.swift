import ArgumentParser
import Encodings
import JSON
import Reports
import Stacking
import Texts

/// `testamur stack RULES.yaml`: what is covered, what is missing, and why.
struct StackShow: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show", abstract: help("stack.show"), discussion: help("stack.show.discussion"))

    enum Format: String, ExpressibleByArgument, CaseIterable { case text, json }

    @OptionGroup var options: StackOptions

    @Option(help: ArgumentHelp(help("stack.catalogue"), valueName: "course.yaml"))
    var catalogue: [String] = []

    @Option(help: ArgumentHelp(help("stack.format"), valueName: "text|json"))
    var format = Format.text

    @Option(help: ArgumentHelp(help("stack.svg"), valueName: "file"))
    var svg: String?

    func run() throws {
        if let svg, Files.exists(svg) { throw CommandError("file.exists", at: .file(svg), facts: ["file": svg]) }
        let work = try options.work()
        let stack = try Stack(
            of: work.gathered.awards, under: work.rules, on: work.day, learners: options.learner,
            catalogue: StackCatalogue.awards(catalogue, on: work.day))
        let texts = Console.texts
        switch format {
        case .text: Console.print(StackText(stack: stack, texts: texts).whole)
        case .json: Console.print(stack.json(texts).bytes(pretty: true))
        }
        guard let svg else { return }
        try Files.create(svg, Array(StackPicture(stack: stack, texts: texts).svg.utf8), mode: 0o644)
        Console.note(texts("cli.stack.picture", ["file": svg]))
    }
}
