import ArgumentParser
import Encodings
import Programs
import Signing
import Stacking
import Texts

/// `testamur stack sign`: a rule file as a signed, dated document.
struct StackSign: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "sign", abstract: help("stack.sign"), discussion: help("stack.sign.discussion"))

    @Argument(help: ArgumentHelp(help("stack.sign.rules"), valueName: "rules.yaml"))
    var rules: String

    @OptionGroup var signing: SignerOptions

    @Option(help: ArgumentHelp(help("stack.sign.out"), valueName: "rules.json"))
    var out: String

    @OptionGroup var passphrase: PassphraseOptions

    func run() throws {
        guard !Files.exists(out) else { throw CommandError("file.exists", at: .file(out), facts: ["file": out]) }
        let text = try Files.read(rules, limit: RulesFile.largest + 1)
        // Mistakes are told before anybody is asked for a passphrase.
        let read = try StackingRules(parsing: text)
        let signer = try signing.unlocked { try passphrase.read("cli.passphrase.key") }
        try Files.create(
            out, RulesFile.signed(text, by: signer, at: SystemClock().nowToTheSecond()), mode: 0o644)
        let facts = ["file": out, "id": read.id, "version": read.version]
        Console.note(Console.texts("cli.stack.signed", facts))
        Console.print(signer.publicKey.multikey)
    }
}
