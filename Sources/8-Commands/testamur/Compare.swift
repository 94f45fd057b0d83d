import ArgumentParser
import Encodings
import Glibc
import JSON
import Programs
import Texts
import Verification

/// `testamur compare`: what two credentials say, side by side.
struct Compare: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "compare", abstract: help("compare"), discussion: help("compare.discussion"))

    @Argument(help: ArgumentHelp(help("compare.first"), valueName: "file"))
    var first: String

    @Argument(help: ArgumentHelp(help("compare.second"), valueName: "file"))
    var second: String

    @OptionGroup var spoken: SpokenLanguage

    @Option(help: ArgumentHelp(help("compare.format"), valueName: "text|json"))
    var format: Format = .text

    enum Format: String, ExpressibleByArgument { case text, json }

    func run() throws {
        let comparison = try CredentialComparison(Self.credential(first), Self.credential(second))
        switch format {
        case .json:
            var json = comparison.json
            json["a"] = .string(first)
            json["b"] = .string(second)
            Console.print(json.bytes(pretty: true))
        case .text: show(comparison)
        }
        Glibc.exit(comparison.isSame ? ExitStatus.done.rawValue : ExitStatus.invalid.rawValue)
    }

    /// The one credential in a file, whatever kind of file it is.
    private static func credential(_ path: String) throws -> UnverifiedCredential {
        let bytes = try Files.readReceived(path, follow: true)
        var found: [UnverifiedCredential] = []
        if let kind = ContainerKind(bytes) {
            try HelperContainers().open(bytes, as: kind) { _, inner in
                if found.count < 2, let credential = try? UnverifiedCredential(parsing: inner) {
                    found.append(credential)
                }
            }
        } else {
            do throws(RefusedInput) {
                found = [try UnverifiedCredential(parsing: bytes)]
            } catch {
                throw CommandError(error.reason.code.rawValue, at: .file(path), facts: error.reason.facts)
            }
        }
        guard found.count == 1 else {
            throw CommandError("compare.not_one", at: .file(path), facts: ["count": String(found.count)])
        }
        return found[0]
    }

    private func show(_ comparison: CredentialComparison) {
        let texts = Console.texts
        let heading = comparison.isSame ? Colour.green(texts("compare.same")) : Colour.yellow(texts("compare.differs"))
        Console.print(Colour.bold(heading))
        for row in comparison.rows where row.standing != .inNeither {
            let name = row.number == nil ? texts("compare.field." + row.name) : texts("field." + row.name)
            let number = row.number.map { $0 + ". " } ?? ""
            switch row.standing {
            case .same: Console.print("  = " + Colour.dim(number) + name)
            case .differs, .onlyInFirst, .onlyInSecond:
                Console.print(
                    Colour.yellow("  ≠ ") + Colour.dim(number) + name
                        + (row.standing == .differs ? "" : "  " + texts("compare." + row.standing.rawValue)))
                let hidden = row.hidden
                if let text = hidden?.first ?? row.first { Console.print("      A  " + VisibleText.of(text)) }
                if let text = hidden?.second ?? row.second { Console.print("      B  " + VisibleText.of(text)) }
                for cause in hidden?.causes ?? [] {
                    Console.print("      " + Colour.yellow("! ") + texts("compare.hidden." + cause.rawValue))
                }
            case .inNeither: break
            }
        }
        Console.print(Colour.dim(texts("compare.unjudged")))
    }
}
