import ArgumentParser
import Encodings
import Programs
import Texts
import WalletStore

struct WalletRestore: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "restore", abstract: help("wallet.restore"), discussion: help("wallet.restore.discussion"))

    @Argument(help: ArgumentHelp(help("wallet.restore.backup"), valueName: "backup"))
    var backup: String

    @Option(help: ArgumentHelp(help("wallet.restore.wallet"), valueName: "file"))
    var wallet: String?

    @Flag(help: ArgumentHelp(help("wallet.restore.check")))
    var check = false

    @Flag(help: ArgumentHelp(help("wallet.restore.salvage")))
    var salvage = false

    @Option(help: ArgumentHelp(help("verify.state"), valueName: "folder"))
    var state: String?

    @OptionGroup var code: RecoveryCodeOptions
    @OptionGroup var passphrase: PassphraseOptions
    @OptionGroup var newKeyFile: NewKeyFileOptions
    @OptionGroup var cost: PassphraseCostOptions

    func validate() throws {
        guard check != (wallet != nil) else { throw ValidationError(Console.texts("cli.wallet.restore_usage")) }
    }

    func run() throws {
        // Accidents are told before anybody types thirteen words.
        let stated = try Backup.check(backup, code: nil, salvaging: salvage)
        let code = try code.read()
        guard let wallet else { return try look(code) }
        guard !Files.exists(wallet) else {
            throw CommandError("file.exists", at: .file(wallet), facts: ["file": wallet])
        }
        let secret = try passphrase.readNew("cli.passphrase.new_wallet")
        let anchor = (state ?? StateFolder.standard).map { RollbackAnchor(folder: $0 + "/wallets") }
        RollbackNote.show(anchor)
        let isKnown = try anchor?.knows(walletOf: stated) ?? false
        var damaged: [Wallet.DamagedRecord] = []
        let count = try newKeyFile.making(for: wallet) { keyFile in
            let restored = try Wallet.restore(
                from: backup, code: code, to: wallet, passphrase: secret, keyFile: keyFile, cost: cost.argon2id,
                anchor: anchor, at: SystemClock().nowToTheSecond(), leavingOut: salvage ? { damaged.append($0) } : nil)
            MemoryNote.show(isLocked: restored.isMemoryLocked)
            let count = try restored.list().count
            try restored.close()
            return count
        }
        Console.note(Console.texts("cli.wallet.restored", ["file": wallet, "count": String(count)]))
        if isKnown { Console.note(Console.texts("cli.wallet.restored_beside", ["file": wallet])) }
        DamageNote.show(damaged)
        try Salvaged(value: count, isWhole: damaged.isEmpty).end()
    }

    /// Opens every record, in memory.
    private func look(_ code: RecoveryCode) throws {
        var damaged: [Wallet.DamagedRecord] = []
        let found = try Backup.check(backup, code: code, salvaging: salvage) { damaged.append($0) }
        let count = found.records - damaged.count
        Console.note(
            Console.texts(
                damaged.isEmpty ? "cli.wallet.backup_sound" : "cli.wallet.backup_salvageable",
                ["count": String(count), "time": Console.texts.instant(found.created), "file": backup]))
        DamageNote.show(damaged)
        try Salvaged(value: count, isWhole: damaged.isEmpty).end()
    }
}
