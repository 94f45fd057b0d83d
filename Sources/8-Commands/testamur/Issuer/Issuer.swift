import ArgumentParser
import Encodings
import Identifiers
import Issuance
import Programs
import Signing
import Texts

/// `testamur issuer`: an issuer's workspace.
struct Issuer: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "issuer", abstract: help("issuer"),
        subcommands: [
            IssuerInit.self, IssuerCheck.self, IssuerAudit.self, IssuerReportCommand.self, IssuerForget.self,
            IssuerBatch.self,
        ])
}

struct IssuerInit: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "init", abstract: help("issuer.init"), discussion: help("issuer.init.discussion"))

    @Argument(help: ArgumentHelp(help("issuer.folder"), valueName: "folder"))
    var folder: String

    @Option(help: ArgumentHelp(help("issuer.name"), valueName: "text"))
    var name: String?

    @Option(help: ArgumentHelp(help("issuer.country"), valueName: "code"))
    var country: String?

    @Option(help: ArgumentHelp(help("issuer.place"), valueName: "town"))
    var place: String?

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

    @Option(help: ArgumentHelp(help("issuer.accreditation"), valueName: "agency:from:to"))
    var accreditation: [String] = []

    @Option(help: ArgumentHelp(help("issuer.ledger"), valueName: "address"))
    var ledger: String?

    @Option(help: ArgumentHelp(help("token.new"), valueName: "name"))
    var token: String?

    @OptionGroup var secrets: IssuerSecretOptions
    @OptionGroup var cost: PassphraseCostOptions

    func run() throws {
        let profile = try profile()
        let workspace = try create(profile)
        let texts = Console.texts
        Console.note(texts("cli.issuer.created", ["folder": folder, "issuer": workspace.issuerID]))
        Console.note(texts("cli.issuer.time_zone", ["zone": profile.timeZone.name]))
        Console.note(texts("cli.issuer.registry_entry", ["file": folder + "/registry-entry.json"]))
        if workspace.profile.baseURL != nil {
            let url = try DIDWeb.url(for: DID(workspace.issuerID))
            Console.note(texts("cli.issuer.did_document", ["file": folder + "/did.json", "url": url]))
        }
        Console.print(workspace.issuerID)
    }

    private func create(_ profile: IssuerProfile) throws -> Workspace {
        let now = SystemClock().nowToTheSecond()
        if let token {
            guard keyType == .ed25519 else { throw CommandError.usage("usage.token_type") }
            let signer = try secrets.pin.open(TokenURI(token))
            return try Workspace.create(at: folder, profile: profile, token: signer, now: now, ledger: ledger)
        }
        let secret = try secrets.passphrase.readNew("cli.passphrase.new_issuer")
        return try Workspace.create(
            at: folder, profile: profile, keyType: keyType.type, passphrase: secret, now: now, cost: cost.argon2id,
            ledger: ledger)
    }

    /// What the flags say, and what is asked at a terminal for those that are not there.
    private func profile() throws -> IssuerProfile {
        let isAsked = name == nil || country == nil || place == nil
        let legalName = try name ?? Self.answer("name")
        let land = try country ?? Self.answer("country")
        let town = try place ?? Self.answer("place")
        var identifiers = identifier
        var decisions = accreditation
        var address = baseURL
        // Whoever has given everything that is needed by flags is not asked for the rest.
        if isAsked {
            if identifiers.isEmpty { identifiers = Self.answers("identifier") }
            if decisions.isEmpty { decisions = Self.answers("accreditation") }
            if address == nil { address = Self.answers("base-url", most: 1).first }
        }
        return try IssuerProfile(
            name: legalName, country: land, place: town, region: region, identifiers: identifiers, baseURL: address,
            timeZone: timeZone ?? IssuerTimeZone.only(in: land)?.name, accreditation: decisions)
    }

    /// - Throws: ``CommandError`` `issuer.missing_detail` when there is no answer.
    private static func answer(_ flag: String) throws -> String {
        let texts = Console.texts
        guard let answer = Terminal.ask(texts("cli.issuer.ask.\(flag)")), !answer.isEmpty else {
            throw CommandError("issuer.missing_detail", facts: ["what": flag, "flag": flag])
        }
        return answer
    }

    /// Answers until an empty one.
    private static func answers(_ flag: String, most: Int = 20) -> [String] {
        var answers: [String] = []
        while answers.count < most, let answer = Terminal.ask(Console.texts("cli.issuer.ask.\(flag)")), !answer.isEmpty
        {
            answers.append(answer)
        }
        return answers
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

    @OptionGroup var secrets: IssuerSecretOptions

    func unlock() throws -> UnlockedWorkspace {
        let open = try secrets.unlock(Workspace(path: workspace))
        try open.settleIfNeeded(at: SystemClock().nowToTheSecond())
        return open
    }
}
