import ArgumentParser
import Encodings
import Programs
import Signing
import Texts
import WalletStore

/// `testamur open`: a file that a learner has shared.
struct OpenShare: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "open", abstract: help("open"), discussion: help("open.discussion"))

    @OptionGroup var arguments: OpenShareArguments

    func run() throws { try arguments.run() }
}

/// `testamur wallet open-share`: the same, where a learner looks for it.
struct WalletOpenShare: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "open-share", abstract: help("wallet.open_share"), discussion: help("open.discussion"))

    @OptionGroup var arguments: OpenShareArguments

    func run() throws { try arguments.run() }
}

/// What both take.
struct OpenShareArguments: ParsableArguments {
    @Argument(help: ArgumentHelp(help("open.file"), valueName: "file"))
    var file: String

    @Option(help: ArgumentHelp(help("open.key"), valueName: "key-file"))
    var key: String?

    @Option(help: ArgumentHelp(help("open.out"), valueName: "folder"))
    var out: String?

    @OptionGroup var passphrase: PassphraseOptions

    func run() throws {
        let texts = Console.texts
        let share = try SealedShare(parsing: Files.read(file, limit: SealedShare.longestFile))
        guard let out else {
            guard key == nil else { throw CommandError.usage("usage.open_out") }
            return tell(share)
        }
        try WholeFolder.takeAwayDraft(of: out)
        if Files.exists(out) {
            guard Files.isFolder(out), try Files.files(in: out).isEmpty else {
                throw CommandError("file.folder_not_empty", at: .file(out))
            }
        }
        let content = try open(share)
        try WholeFolder.create(out) { folder in
            for file in content.files { try folder.add(file.name, file.bytes) }
        }
        let facts = [
            "date": texts.instant(content.made), "recipient": CardText.of(content.recipient),
            "purpose": CardText.of(content.purpose), "until": texts.date(content.until), "folder": out,
        ]
        Console.note(texts("cli.open.about", facts))
        if content.until < SystemClock().now().date() {
            Console.note("testamur: \(texts("cli.note")): \(texts("cli.open.ended", facts))")
        }
        Console.note(texts("cli.open.verify", facts))
        for file in content.files { Console.print(out + "/" + file.name) }
    }

    private func open(_ share: SealedShare) throws -> SealedShare.Content {
        guard let key else {
            guard case .passphrase = share.addressee else { throw WalletError(.shareOtherRecipient) }
            return try share.open(passphrase: passphrase.read("cli.passphrase.share"))
        }
        let keyFile = try KeyFile(reading: key)
        // Before anything slow: another key can be told from the file alone.
        guard case .key(let recipient) = share.addressee, keyFile.publicKey == .ed25519(recipient) else {
            throw WalletError(.shareOtherRecipient)
        }
        let signer = try keyFile.unlock(passphrase: passphrase.read("cli.passphrase.key"))
        MemoryNote.show(isLocked: signer.isMemoryLocked)
        return try share.open(with: signer)
    }

    private func tell(_ share: SealedShare) {
        switch share.addressee {
        case .key(let key):
            Console.note(Console.texts("cli.open.key", ["key": PublicKey.ed25519(key).multikey]))
        case .passphrase: Console.note(Console.texts("cli.open.passphrase"))
        }
    }
}
