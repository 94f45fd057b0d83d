import ArgumentParser
import Encodings
import JSON
import Programs
import Signing
import Texts
import WalletStore

struct WalletCreate: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "create", abstract: help("wallet.create"), discussion: help("wallet.create.discussion"))

    @OptionGroup var options: WalletOptions
    @OptionGroup var newKeyFile: NewKeyFileOptions
    @OptionGroup var cost: PassphraseCostOptions

    func run() throws {
        guard !Files.exists(options.wallet) else {
            throw CommandError("file.exists", at: .file(options.wallet), facts: ["file": options.wallet])
        }
        let secret = try options.passphrase.readNew("cli.passphrase.new_wallet")
        RollbackNote.show(options.anchor)
        try newKeyFile.making(for: options.wallet) { new in
            let keyFile = try new ?? options.keyFile.read()
            let wallet = try Wallet.create(
                at: options.wallet, passphrase: secret, keyFile: keyFile, cost: cost.argon2id, anchor: options.anchor)
            MemoryNote.show(isLocked: wallet.isMemoryLocked)
            try wallet.close()
        }
        Console.note(Console.texts("cli.wallet.created", ["file": options.wallet]))
    }
}

struct WalletKey: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "key", abstract: help("wallet.key"), discussion: help("wallet.key.discussion"))

    @Option(name: .customLong("for"), help: ArgumentHelp(help("wallet.key.for"), valueName: "issuer"))
    var issuer: String

    @OptionGroup var options: WalletOptions

    func run() throws {
        // A blank that came with copying would make another identity.
        let issuer = String(issuer.drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
        let (key, isNew, alike) = try options.unlocked { wallet in
            let before = try wallet.holderKeys()
            let key = try wallet.holderKey(forIssuer: issuer, at: SystemClock().nowToTheSecond())
            return (
                key, try wallet.holderKeys().count > before.count,
                // Names are compared byte by byte: another spelling is another identity, which is said and not guessed away.
                before.first { $0.issuer.lowercased() == issuer.lowercased() }?.issuer
            )
        }
        Console.note(
            Console.texts(isNew ? "cli.wallet.key_new" : "cli.wallet.key_known", ["issuer": CardText.of(issuer)]))
        if isNew, let alike { Console.note(Console.texts("cli.wallet.key_alike", ["issuer": CardText.of(alike)])) }
        Console.print(key)
    }
}

struct WalletAdd: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "add", abstract: help("wallet.add"), discussion: help("wallet.add.discussion"))

    @Argument(help: ArgumentHelp(help("wallet.add.files"), valueName: "file"))
    var files: [String]

    @OptionGroup(title: "Checking") var checking: CardCheckOptions
    @OptionGroup var options: WalletOptions

    func run() throws {
        let received = try ReceivedFiles(files)
        let now = SystemClock().nowToTheSecond()
        let receipts = try options.unlocked { wallet in
            let receipts = try wallet.receive(received.reception, at: now)
            try checking.checker(state: options.state).checkAdded(receipts.map(\.id), in: wallet, at: now)
            return receipts
        }
        for receipt in receipts {
            let key = receipt.wasPresent ? "cli.wallet.present" : "cli.wallet.added"
            Console.note(Console.texts(key, ["file": String(receipt.origin.dropFirst("file:".count))]))
            Console.print(receipt.id.text)
        }
        if receipts.isEmpty { Console.note(Console.texts("cli.wallet.nothing_found")) }
        if !received.passedOver.isEmpty {
            let count = String(received.passedOver.count)
            Console.note(Console.texts("cli.wallet.passed_over", ["count": count]))
            for file in received.passedOver { Console.note("  " + VisibleText.of(file)) }
        }
        guard !received.refused.isEmpty else {
            // Of what was meant nothing came in.
            if receipts.isEmpty, !received.passedOver.isEmpty { throw ExitCode(ExitStatus.unknown.rawValue) }
            return
        }
        Console.note(Console.texts("cli.wallet.not_added", ["count": String(received.refused.count)]))
        for (file, error) in received.refused { Console.note("  \(file): \(Refusal(error).line)") }
        throw ExitCode(ExitStatus.unknown.rawValue)
    }
}

struct WalletLog: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "log", abstract: help("wallet.log"), discussion: help("wallet.log.discussion"))

    enum Format: String, ExpressibleByArgument { case text, json }

    @Option(help: ArgumentHelp(help("wallet.format"), valueName: "text|json"))
    var format = Format.text

    @OptionGroup var options: WalletOptions

    func run() throws {
        let (events, json) = try options.unlocked { (try $0.activity(), try ActivityView.json(of: $0)) }
        switch format {
        case .json: Console.print(json.bytes(pretty: true))
        case .text:
            for line in ActivityView.lines(of: events) { Console.print(line) }
            if events.isEmpty { Console.note(Console.texts("cli.wallet.log_empty")) }
        }
    }
}

struct WalletChangePassword: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "change-password", abstract: help("wallet.change_password"),
        discussion: help("wallet.change_password.discussion"))

    @Option(
        name: .customLong("new-passphrase-file"),
        help: ArgumentHelp(help("wallet.new_passphrase_file"), valueName: "file"))
    var newFile: String?

    @Flag(name: .customLong("without-key-file"), help: ArgumentHelp(help("wallet.without_key_file")))
    var withoutKeyFile = false

    @OptionGroup var newKeyFile: NewKeyFileOptions
    @OptionGroup var options: WalletOptions
    @OptionGroup var cost: PassphraseCostOptions

    func validate() throws {
        guard !withoutKeyFile || newKeyFile.path == nil else {
            throw ValidationError(Console.texts("cli.wallet.key_file_usage"))
        }
    }

    func run() throws {
        try options.unlocked { wallet in
            let new = try PassphraseOptions.readNew(file: newFile, prompt: "cli.passphrase.new_wallet")
            // Without a word about it, the second secret stays the same.
            let keyFile = try withoutKeyFile ? nil : newKeyFile.make() ?? options.keyFile.read()
            try wallet.changePassword(
                to: new, keyFile: keyFile, cost: cost.argon2id, at: SystemClock().nowToTheSecond())
        }
        // The passphrase that was given may be the old one again: then only the file is another.
        let key =
            withoutKeyFile
            ? "cli.wallet.key_file_gone"
            : newKeyFile.path == nil ? "cli.wallet.password_changed" : "cli.wallet.key_file_changed"
        Console.note(Console.texts(key))
    }
}
