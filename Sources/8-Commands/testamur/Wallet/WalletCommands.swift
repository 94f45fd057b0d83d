import ArgumentParser
import Encodings
import Signing
import Texts
import WalletStore

struct WalletCreate: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "create", abstract: help("wallet.create"), discussion: help("wallet.create.discussion"))

    @OptionGroup var options: WalletOptions
    @OptionGroup var cost: PassphraseCostOptions

    func run() throws {
        let secret = try options.passphrase.readNew("cli.passphrase.new_wallet")
        let wallet = try Wallet.create(
            at: options.wallet, passphrase: secret, cost: cost.argon2id, anchor: options.anchor)
        MemoryNote.show(isLocked: wallet.isMemoryLocked)
        try wallet.close()
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
        Console.print(try options.unlocked { try $0.holderKey(forIssuer: issuer, at: SystemClock().nowToTheSecond()) })
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
        let received = try files.map { ($0, try Files.read($0, limit: 16 << 20)) }
        let now = SystemClock().nowToTheSecond()
        let added = try options.unlocked { wallet in
            let added = try wallet.inOneCommit {
                try received.map { path, bytes in
                    try wallet.add(bytes, origin: "file:" + Self.name(of: path), at: now)
                }
            }
            try checking.checker(state: options.state).checkAdded(added.map(\.id), in: wallet, at: now)
            return added
        }
        for (file, added) in zip(files, added) {
            let key = added.wasPresent ? "cli.wallet.present" : "cli.wallet.added"
            Console.note(Console.texts(key, ["file": file]))
            Console.print(added.id.text)
        }
    }

    /// The folder a file came from is nobody's business.
    private static func name(of path: String) -> String {
        String(path.split(separator: "/").last ?? "")
    }
}

struct WalletPresent: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "present", abstract: help("wallet.present"), discussion: help("wallet.present.discussion"))

    @Argument(help: ArgumentHelp(help("wallet.records"), valueName: "record"))
    var records: [String]

    @Option(help: ArgumentHelp(help("wallet.present.challenge"), valueName: "text"))
    var challenge: String

    @Option(help: ArgumentHelp(help("wallet.present.domain"), valueName: "text"))
    var domain: String

    @Option(help: ArgumentHelp(help("wallet.present.out"), valueName: "file"))
    var out: String

    @OptionGroup var options: WalletOptions

    func run() throws {
        guard !Files.exists(out) else { throw CommandError("file.exists", at: .file(out)) }
        let presentation = try options.unlocked { wallet in
            try wallet.present(
                records.map { try options.record($0, in: wallet) }, challenge: challenge, domain: domain,
                at: SystemClock().nowToTheSecond())
        }
        try Files.create(out, presentation)
        Console.note(Console.texts("cli.wallet.presented", ["domain": domain, "file": out]))
    }
}

struct WalletRemove: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "remove", abstract: help("wallet.remove"), discussion: help("wallet.remove.discussion"))

    @Argument(help: ArgumentHelp(help("wallet.record"), valueName: "record"))
    var record: String

    @OptionGroup var options: WalletOptions

    func run() throws {
        try options.unlocked { try $0.remove(options.record(record, in: $0)) }
        Console.note(Console.texts("cli.wallet.removed"))
    }
}

struct WalletLog: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "log", abstract: help("wallet.log"))

    @OptionGroup var options: WalletOptions

    func run() throws {
        let entries = try options.unlocked { try $0.presentations() }
        for entry in entries {
            let facts = [
                "time": Console.texts.instant(entry.shown), "domain": entry.domain,
                "count": String(entry.records.count),
            ]
            Console.print(Console.texts("cli.wallet.log_line", facts))
            for record in entry.records { Console.print("  " + record.text.prefix(8)) }
        }
        if entries.isEmpty { Console.note(Console.texts("cli.wallet.log_empty")) }
    }
}

struct WalletChangePassword: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "change-password", abstract: help("wallet.change_password"))

    @Option(
        name: .customLong("new-passphrase-file"),
        help: ArgumentHelp(help("wallet.new_passphrase_file"), valueName: "file"))
    var newFile: String?

    @OptionGroup var options: WalletOptions

    func run() throws {
        try options.unlocked { wallet in
            let new = try PassphraseOptions.readNew(file: newFile, prompt: "cli.passphrase.new_wallet")
            try wallet.changePassword(to: new)
        }
        Console.note(Console.texts("cli.wallet.password_changed"))
    }
}
