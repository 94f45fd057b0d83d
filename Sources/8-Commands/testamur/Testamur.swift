import ArgumentParser
import Glibc
import Programs
import Texts

/// The command line. Each command is a thin file over the libraries; what it says stands in `Texts`.
@main
struct Testamur: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "testamur",
        abstract: help("testamur"),
        discussion: help("testamur.discussion"),
        version: Version.text,
        subcommands: Subcommands.needed(for: CommandLine.arguments))

    static func main() async {
        ProcessHygiene.begin()
        do {
            try checkArguments()
            var command = try parsed(CommandLine.arguments)
            if var asynchronous = command as? any AsyncParsableCommand {
                try await asynchronous.run()
            } else {
                try command.run()
            }
        } catch let refusal as Refusal {
            refusal.printAndExit()
        } catch {
            exit(withError: Refusal.described(error))
        }
    }
}

extension Testamur {
    /// A name that had to be repaired names another file, or none.
    private static func checkArguments() throws(CommandError) {
        for place in 1..<max(Int(CommandLine.argc), 1) {
            guard let argument = CommandLine.unsafeArgv[place].map({ LegibleText($0) }), !argument.isWhole else {
                continue
            }
            throw CommandError.usage("usage.not_utf8", ["argument": argument.text])
        }
    }

    /// - Parameter words: Those of the command line, the program's own name first.
    private static func parsed(_ words: [String]) throws -> sending any ParsableCommand {
        if let command = Subcommands.standingAlone(in: words) {
            return try command.parseAsRoot(Array(words.dropFirst(2)))
        }
        return try parseAsRoot(Array(words.dropFirst()))
    }
}

/// The number of this version; it goes into reports and `--version`.
enum Version {
    static let text = "0.1.0"
}

/// A text of the help, by its key without `help.` in front.
///
/// - Parameter facts: What the text has places for.
func help(_ key: String, _ facts: [String: String] = [:]) -> String { Console.texts("help.\(key)", facts) }
