import ArgumentParser
import Encodings
import Programs
import Texts
import WalletStore

struct WalletMerge: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "merge", abstract: help("wallet.merge"), discussion: help("wallet.merge.discussion"))

    @Argument(help: ArgumentHelp(help("wallet.merge.other"), valueName: "other-wallet"))
    var other: String

    @Option(
        name: .customLong("other-passphrase-file"),
        help: ArgumentHelp(help("wallet.merge.passphrase_file"), valueName: "file"))
    var otherPassphrase: String?

    @Option(
        name: .customLong("other-key-file"), help: ArgumentHelp(help("wallet.merge.key_file"), valueName: "file"))
    var otherKeyFile: String?

    /// For the other one: the one that takes has to be sound.
    @OptionGroup var salvage: SalvageOptions
    @OptionGroup var options: WalletOptions

    func run() throws {
        // Before anybody waits for the lock that this command itself would hold.
        guard !Files.areOne(other, options.wallet) else {
            throw WalletError(.mergeSelf, at: .file(other), facts: ["file": other])
        }
        var secrets = PassphraseOptions()
        secrets.file = otherPassphrase
        secrets.descriptor = nil
        var keyFile = KeyFileOptions()
        keyFile.path = otherKeyFile
        let secret = try secrets.read("cli.passphrase.other_wallet")
        let merged = try options.unlocked { wallet in
            // Opened without an anchor: an older copy is just what is brought in here.
            try Wallet.unlocked(
                at: other, passphrase: secret, keyFile: keyFile.read(), anchor: nil,
                checkingRecords: salvage.salvage ? .salvaging : .atOnce
            ) { other in
                if salvage.salvage { try WalletOptions.setDamagedAside(in: other) }
                let merged = try wallet.merge(other, at: SystemClock().nowToTheSecond())
                return Salvaged(value: merged, isWhole: other.damagedRecords.isEmpty)
            }
        }
        Console.note(
            Console.texts(
                "cli.wallet.merged",
                [
                    "count": String(merged.value.credentials), "present": String(merged.value.present),
                    "keys": String(merged.value.keys),
                ]))
        try merged.end()
    }
}
