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

    @Flag(name: .customLong("with-erased"), help: ArgumentHelp(help("wallet.merge.with_erased")))
    var withErased = false

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
        var (leftOut, erasedThere): ([String], [String]) = ([], [])
        let merged = try options.unlocked { wallet in
            // Opened without an anchor: an older copy is just what is brought in here.
            try Wallet.unlocked(
                at: other, passphrase: secret, keyFile: keyFile.read(), anchor: nil,
                checkingRecords: salvage.salvage ? .salvaging : .atOnce
            ) { other in
                if salvage.salvage { try WalletOptions.setDamagedAside(in: other) }
                let now = SystemClock().nowToTheSecond()
                let merged = try wallet.merge(other, withErased: withErased, at: now)
                // While both are open: what is left out has its title in the other.
                leftOut = lines(merged.leftOut, in: other, now)
                erasedThere = lines(merged.erasedThere, in: wallet, now)
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
        let facts = ["count": String(leftOut.count), "other": other, "file": options.wallet]
        if !leftOut.isEmpty {
            Console.note(Console.texts("cli.wallet.merged_left_out", facts))
            for line in leftOut { Console.note("  " + line) }
            Console.note(Console.texts("cli.wallet.merged_with_erased", facts))
        }
        if !erasedThere.isEmpty {
            Console.note(
                Console.texts(
                    "cli.wallet.merged_erased_there", ["count": String(erasedThere.count), "file": options.wallet]))
            for line in erasedThere { Console.note("  " + line) }
        }
        try merged.end()
    }

    /// What one wallet has and the other had erased, each with its title and the day.
    private func lines(_ erased: [Merged.Erased], in wallet: Wallet, _ now: Instant) -> [String] {
        let view = CardView(texts: Console.texts, language: LanguageOptions.ofSystem)
        return erased.map { erased in
            let title = (try? wallet.card(of: erased.id, at: now)).map(view.title) ?? CardView.name(of: erased.origin)
            return view.texts(
                "cli.wallet.merged_erased",
                ["id": CardView.short(erased.id), "title": title, "date": view.texts.date(erased.at.date())])
        }
    }
}
