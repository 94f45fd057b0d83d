import ArgumentParser
import DataIntegrity
import Encodings
import JSON
import Texts
import Trust
import Verification
import WalletStore

/// What cards are checked against.
struct CardCheckOptions: ParsableArguments {
    @Option(help: ArgumentHelp(help("verify.trust"), valueName: "registry.json"))
    var trust: [String] = []

    @Option(help: ArgumentHelp(help("verify.anchor"), valueName: "multikey"))
    var anchor: [String] = []

    @Flag(name: .customLong("trust-unsigned"), help: ArgumentHelp(help("verify.trust_unsigned")))
    var trustUnsigned = false

    @Option(
        name: .customLong("did-document"), help: ArgumentHelp(help("verify.did_document"), valueName: "file-or-folder"))
    var didDocument: [String] = []

    @Option(help: ArgumentHelp(help("verify.status"), valueName: "file-or-folder"))
    var status: [String] = []

    /// Whether anything is named to check against.
    var isGiven: Bool { !(trust.isEmpty && didDocument.isEmpty && status.isEmpty) }

    /// - Parameter state: The folder in which this machine's memory is kept; nil for the usual one.
    func checker(state: String?) throws -> CardChecker {
        var options = TrustOptions()
        (options.trust, options.anchor, options.trustUnsigned) = (trust, anchor, trustUnsigned)
        (options.didDocument, options.status, options.state) = (didDocument, status, state)
        var judging = JudgingOptions()
        (judging.policy, judging.only, judging.at) = ("employer", nil, nil)
        (judging.challenge, judging.domain) = (nil, nil)
        return CardChecker(setup: try VerifierSetup(trust: options, judging: judging), remembers: isGiven)
    }
}

/// Judges what is in a wallet, as an employer would, and hands the reports to it: the wallet judges nothing.
struct CardChecker {
    let setup: VerifierSetup
    let remembers: Bool

    /// The report on a record's bytes, as `verify` writes it.
    func report(on bytes: [UInt8]) -> [UInt8] {
        var report = setup.verifier.verify(file: "", bytes).result.json(Console.texts)
        // A refusal and a presentation do not say when: a card does.
        if report["judgedAt"] == nil {
            report["judgedAt"] = .string(setup.verifier.environment.clock.now().description)
        }
        return report.bytes()
    }

    /// Checks records and keeps the reports that tell more than the kept ones.
    ///
    /// - Returns: The new reports by record, also those that are not kept.
    @discardableResult
    func check(_ records: [RecordID], in wallet: Wallet, at now: Instant) throws -> [RecordID: [UInt8]] {
        var reports: [RecordID: [UInt8]] = [:]
        let registries = Dictionary(setup.registries.map { ($0.id, $0.number) }, uniquingKeysWith: max)
        try wallet.inOneCommit {
            for record in records {
                let report = report(on: try wallet.bytes(of: record))
                reports[record] = report
                try wallet.keepReport(report, of: record, asking: registries, at: now)
            }
        }
        if remembers { try setup.remember() }
        return reports
    }

    /// Checks what has just come in, and says how each of it stands.
    func checkAdded(_ records: [RecordID], in wallet: Wallet, at now: Instant) throws {
        try check(records, in: wallet, at: now)
        let view = CardView(texts: Console.texts, language: LanguageOptions.ofSystem)
        for record in records {
            let card = try wallet.card(of: record, at: now)
            var facts = ["title": view.title(card), "state": view.texts("card.state.\(card.state.word.rawValue)")]
            facts["message"] = card.state.word == .valid ? nil : card.state.message
            Console.note("  " + view.texts("cli.wallet.add_state", facts))
        }
    }
}
