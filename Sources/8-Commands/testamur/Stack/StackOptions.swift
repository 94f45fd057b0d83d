import ArgumentParser
import Encodings
import Programs
import Signing
import Stacking
import Texts
import Verification
import WalletStore

/// Whose awards are held against which rules.
struct StackOptions: ParsableArguments {
    @Argument(help: ArgumentHelp(help("stack.rules"), valueName: "rules.yaml"))
    var rules: String

    @Argument(help: ArgumentHelp(help("stack.files"), valueName: "file-or-folder"))
    var files: [String] = []

    @Option(help: ArgumentHelp(help("wallet.file"), valueName: "file"))
    var wallet: String?

    @OptionGroup var passphrase: PassphraseOptions
    @OptionGroup var keyFile: KeyFileOptions

    @Option(help: ArgumentHelp(help("stack.learner"), valueName: "name"))
    var learner: [String] = []

    @Option(
        name: .customLong("counted-towards"),
        help: ArgumentHelp(help("stack.counted_towards"), valueName: "award=qualification"))
    var countedTowards: [String] = []

    @OptionGroup var signed: SignedRulesOptions
    @OptionGroup(title: "Trust") var trust: TrustOptions

    @Option(help: ArgumentHelp(help("verify.policy"), valueName: "name-or-file"))
    var policy = "employer"

    @Option(help: ArgumentHelp(help("verify.at"), valueName: "2026-05-12T10:00:00Z"))
    var at: String?

    /// The rules, and the awards, each with what verification found; what is no award is named on standard error.
    ///
    /// - Parameters:
    ///   - withDigests: Whether a receipt is wanted, which tells files by their digests.
    ///   - walletPassphrase: That of the wallet, where it was read before.
    func work(withDigests: Bool = false, walletPassphrase: SecretBytes? = nil) throws -> StackWork {
        guard (wallet == nil) != files.isEmpty else { throw CommandError.usage("usage.stack_input") }
        let now = try at.map { try Instant($0) } ?? SystemClock().now()
        let file = try RulesFile(opening: Files.read(rules, limit: RulesFile.largest + 1), at: now)
        // What cannot be worked with is told before anything else is read.
        _ = try StackingRules(parsing: file.text)
        let setup = try VerifierSetup(trust: trust, judging: JudgingOptions(policy: policy, at: at))
        let environment = setup.verifier.environment
        let rules = try file.rules(
            known: environment.registries, problems: environment.registryProblems,
            mustBeSigned: signed.requireSignedRules)
        var gathered = GatheredAwards()
        for file in try judged(setup, withDigests, walletPassphrase) { gathered.add(file) }
        try setup.remember()
        try gathered.noteUse(countedTowards)
        return StackWork(rules: rules, file: file, gathered: gathered, setup: setup, day: setup.now.date())
    }

    private func judged(
        _ setup: VerifierSetup, _ withDigests: Bool, _ walletPassphrase: SecretBytes?
    ) throws -> [VerifiedFile] {
        if let wallet { return try judged(inWallet: wallet, setup, withDigests, walletPassphrase) }
        var outcomes: [FileOutcome] = []
        var run = FileRun(setup.verifier, opener: HelperContainers())
        run.withDigests = withDigests
        run.judge(try FileWalk(files)) { outcomes += $0 }
        guard !outcomes.isEmpty else { throw CommandError.usage("usage.empty_folder") }
        var judged = NumberedFiles<VerifiedFile>()
        for outcome in outcomes {
            switch outcome {
            case .verified(let file) where BatchFolder.isList(file) || BatchFolder.isCopy(file): break
            case .verified(let file): judged.append(file, number: file.number)
            case .again(let file): judged.replace(with: file, number: file.number)
            // An award that nobody looked at would be missing from every sum.
            case .unreadable(_, let error): throw error
            }
        }
        return judged.values
    }

    private func judged(
        inWallet wallet: String, _ setup: VerifierSetup, _ withDigests: Bool, _ known: SecretBytes?
    ) throws -> [VerifiedFile] {
        let secret = try known ?? passphrase.read("cli.passphrase.wallet")
        let second = try keyFile.read()
        let anchor = (trust.state ?? StateFolder.standard).map { RollbackAnchor(folder: $0 + "/wallets") }
        RollbackNote.show(anchor)
        return try Wallet.unlocked(at: wallet, passphrase: secret, keyFile: second, anchor: anchor) { wallet in
            MemoryNote.show(isLocked: wallet.isMemoryLocked)
            var files: [VerifiedFile] = []
            try wallet.scan { record, bytes in
                files.append(
                    setup.verifier.verify(file: String(record.id.text.prefix(8)), bytes, withDigest: withDigests))
            }
            return files
        }
    }
}
