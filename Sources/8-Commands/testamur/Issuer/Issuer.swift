import ArgumentParser
import Encodings
import Identifiers
import Issuance
import Signing
import Texts

/// `testamur issuer`: an issuer's workspace.
struct Issuer: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "issuer", abstract: help("issuer"), subcommands: [IssuerInit.self, IssuerCheck.self])
}

struct IssuerInit: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "init", abstract: help("issuer.init"), discussion: help("issuer.init.discussion"))

    @Argument(help: ArgumentHelp(help("issuer.folder"), valueName: "folder"))
    var folder: String

    @Option(help: ArgumentHelp(help("issuer.name"), valueName: "text"))
    var name: String

    @Option(help: ArgumentHelp(help("issuer.country"), valueName: "code"))
    var country: String

    @Option(help: ArgumentHelp(help("issuer.place"), valueName: "town"))
    var place: String

    @Option(help: ArgumentHelp(help("issuer.region"), valueName: "code"))
    var region: String?

    @Option(help: ArgumentHelp(help("issuer.identifier"), valueName: "kind:value"))
    var identifier: [String] = []

    @Option(name: .customLong("base-url"), help: ArgumentHelp(help("issuer.base_url"), valueName: "address"))
    var baseURL: String?

    @Option(name: .customLong("time-zone"), help: ArgumentHelp(help("issuer.time_zone"), valueName: "zone"))
    var timeZone: String?

    @Option(name: .customLong("key-type"), help: ArgumentHelp(help("issuer.key_type"), valueName: "ed25519|p256|p384"))
    var keyType = KeyTypeArgument.ed25519

    @OptionGroup var passphrase: PassphraseOptions
    @OptionGroup var cost: PassphraseCostOptions

    func run() throws {
        let profile = try IssuerProfile(
            name: name, country: country, place: place, region: region, identifiers: identifier, baseURL: baseURL,
            timeZone: timeZone)
        let secret = try passphrase.readNew("cli.passphrase.new_issuer")
        let workspace = try Workspace.create(
            at: folder, profile: profile, keyType: keyType.type, passphrase: secret,
            now: SystemClock().nowToTheSecond(), cost: cost.argon2id)
        let texts = Console.texts
        Console.note(texts("cli.issuer.created", ["folder": folder, "issuer": workspace.issuerID]))
        Console.note(texts("cli.issuer.registry_entry", ["file": folder + "/registry-entry.json"]))
        if workspace.profile.baseURL != nil {
            let url = try DIDWeb.url(for: DID(workspace.issuerID))
            Console.note(texts("cli.issuer.did_document", ["file": folder + "/did.json", "url": url]))
        }
        Console.print(workspace.issuerID)
    }
}

/// `issuer check`: whether the ledger is as it was written.
struct IssuerCheck: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "check", abstract: help("issuer.check"))

    @OptionGroup var options: WorkspaceOptions

    func run() throws {
        let rows = try options.unlock().verifyLedger()
        Console.print(Console.texts("cli.issuer.ledger_sound", ["count": String(rows)]))
    }
}

/// Which workspace, and how to open it.
struct WorkspaceOptions: ParsableArguments {
    @Option(help: ArgumentHelp(help("workspace"), valueName: "folder"))
    var workspace: String

    @OptionGroup var passphrase: PassphraseOptions

    func unlock() throws -> UnlockedWorkspace {
        let workspace = try Workspace(path: workspace)
        let open = try workspace.unlock(passphrase: passphrase.read("cli.passphrase.issuer"))
        MemoryNote.show(isLocked: open.signer.isMemoryLocked)
        return open
    }
}
