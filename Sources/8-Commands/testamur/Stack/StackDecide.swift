import ArgumentParser
import Encodings
import Programs
import Signing
import Stacking
import Texts

/// `testamur stack decide`: the steps of a dossier as an officer sees them, signed.
struct StackDecide: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "decide", abstract: help("stack.decide"), discussion: help("stack.decide.discussion"))

    @OptionGroup var options: StackOptions

    @Option(help: ArgumentHelp(help("stack.decide.change"), valueName: "award/criterion=step"))
    var change: [String] = []

    @Option(help: ArgumentHelp(help("stack.decide.reason"), valueName: "text"))
    var reason: [String] = []

    @Flag(name: .customLong("on-site"), help: ArgumentHelp(help("stack.dossier.on_site")))
    var onSite = false

    @OptionGroup var signing: SignerOptions

    @Option(
        name: .customLong("key-passphrase-file"), help: ArgumentHelp(help("stack.decide.passphrase"), valueName: "file")
    )
    var keyPassphrase: String?

    @Option(help: ArgumentHelp(help("stack.decide.out"), valueName: "decision.json"))
    var out: String

    func run() throws {
        let changes = try Self.changes(change, reason)
        guard !Files.exists(out) else { throw CommandError("file.exists", at: .file(out), facts: ["file": out]) }
        let texts = Console.texts
        // The key first: better refused now than after the work.
        let shared = try sharedPassphrase()
        let signer = try signer(shared)
        let work = try options.work(withDigests: true, walletPassphrase: shared)
        let stack = try Stack(
            of: work.gathered.awards, under: work.rules, on: work.day, learners: options.learner)
        let dossier = RecognitionDossier(stack, texts: texts, leavesOutOnSite: onSite)
        let decision = try RecognitionDecision(
            dossier, changes: changes, receipt: work.receipt(of: dossier), files: work.files(of: dossier))
        try Files.create(
            out, decision.signed(by: signer, at: SystemClock().nowToTheSecond(), texts: texts))
        let facts = ["file": out, "awards": String(decision.awards.count), "changes": String(changes.count)]
        Console.note(texts("cli.stack.decision", facts))
        Console.print(signer.publicKey.multikey)
    }

    /// The passphrase of key and wallet where one is given for both: a descriptor can be read once.
    private func sharedPassphrase() throws -> SecretBytes? {
        guard signing.token == nil, keyPassphrase == nil, options.wallet != nil, options.passphrase.isGiven else {
            return nil
        }
        return try options.passphrase.read("cli.passphrase.key")
    }

    private func signer(_ shared: SecretBytes?) throws -> any Signer {
        try signing.unlocked {
            if let shared { return shared }
            var passphrase = options.passphrase
            if let keyPassphrase { (passphrase.file, passphrase.descriptor) = (keyPassphrase, nil) }
            return try passphrase.read("cli.passphrase.key")
        }
    }

    /// The changes, each with its reason; an award's id may hold what stands between the parts.
    private static func changes(_ changes: [String], _ reasons: [String]) throws -> [RecognitionDecision.Change] {
        guard changes.count == reasons.count else { throw CommandError.usage("usage.decide_reason") }
        return try zip(changes, reasons).map { change, reason in
            guard let equals = change.lastIndex(of: "="), let slash = change[..<equals].lastIndex(of: "/"),
                let criterion = DossierCriterion.Kind(
                    rawValue: String(change[change.index(after: slash)..<equals])),
                let step = DossierCriterion.Step(rawValue: String(change[change.index(after: equals)...]))
            else {
                let facts = [
                    "change": change,
                    "criteria": DossierCriterion.Kind.allCases.map(\.rawValue).joined(separator: ", "),
                    "steps": DossierCriterion.Step.allCases.map(\.rawValue).joined(separator: ", "),
                ]
                throw CommandError.usage("usage.decide_change", facts)
            }
            return RecognitionDecision.Change(
                award: String(change[..<slash]), criterion: criterion, step: step, reason: reason)
        }
    }
}
