import ArgumentParser
import Encodings
import Issuance
import Programs
import Signing
import Texts

/// `key rotate`: another signing key for a workspace.
struct KeyRotate: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "rotate", abstract: help("key.rotate"), discussion: help("key.rotate.discussion"))

    @Option(help: ArgumentHelp(help("key.new_type"), valueName: "ed25519|p256|p384"))
    var type: KeyTypeArgument?

    @Option(help: ArgumentHelp(help("token.new"), valueName: "name"))
    var token: String?

    @Flag(name: .customLong("to-file"), help: ArgumentHelp(help("to_file")))
    var toFile = false

    @OptionGroup var options: WorkspaceOptions
    @OptionGroup var cost: PassphraseCostOptions

    func run() throws {
        let place = try Workspace(path: options.workspace)
        let old = try place.token()
        guard token == nil || !toFile, token != nil || toFile || old == nil else {
            throw CommandError.usage("usage.rotate_place")
        }
        let rotated = try rotated(place, from: old)
        MemoryNote.show(isLocked: rotated.isMemoryLocked)
        let texts = Console.texts
        if let old { Console.note(texts("cli.token.old_key", ["token": old.text])) }
        var facts = ["method": rotated.workspace.verificationMethod, "old": place.verificationMethod]
        let since = place.keys.last?.compromisedSince
        facts["since"] = since.map { texts.instant($0) }
        Console.note(
            texts(
                old != nil ? "cli.token.rotated" : since == nil ? "cli.key.rotated" : "cli.key.rotated_compromised",
                facts))
        Console.note(texts("cli.key.keep_files"))
        // What a key in other hands has signed counts no more, and so do the lists on the web server.
        if since != nil { Console.note(texts("cli.key.publish")) }
        HandOn.show(rotated.workspace)
        Console.print(rotated.workspace.verificationMethod)
    }

    private func rotated(_ place: Workspace, from old: TokenURI?) throws -> UnlockedWorkspace {
        let now = { SystemClock().nowToTheSecond() }
        if let token {
            guard type == nil || type == .ed25519 else { throw CommandError.usage("usage.token_type") }
            let name = try TokenURI(token)
            let office = try options.secrets.unlock(place)
            return try office.rotateKey(to: options.secrets.pin.open(name), now: now())
        }
        guard old == nil else {
            let office = try options.secrets.unlock(place)
            let passphrase = try options.secrets.passphrase.readNew("cli.passphrase.new_issuer")
            return try office.rotateKey(to: type?.type, passphrase: passphrase, cost: cost.argon2id, now: now())
        }
        // One passphrase opens the old key and seals the new one.
        let passphrase = try options.secrets.passphrase.read("cli.passphrase.issuer")
        let office = try place.unlock(passphrase: passphrase)
        return try office.rotateKey(to: type?.type, passphrase: passphrase, cost: cost.argon2id, now: now())
    }
}

/// `key compromised`: a key that may have been in other hands.
struct KeyCompromised: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "compromised", abstract: help("key.compromised"), discussion: help("key.compromised.discussion"))

    @Option(help: ArgumentHelp(help("key.since"), valueName: "instant"))
    var since: String

    @Option(help: ArgumentHelp(help("key.which"), valueName: "id"))
    var key: String?

    @OptionGroup var options: WorkspaceOptions

    func run() throws {
        let instant = try Instant(since)
        let office = try options.unlock().noteCompromise(of: key, since: instant, now: SystemClock().nowToTheSecond())
        let method = key ?? office.workspace.verificationMethod
        Console.note(
            Console.texts("cli.key.compromised", ["method": method, "since": Console.texts.instant(instant)]))
        HandOn.show(office.workspace)
        Console.print(method)
    }
}

/// What others have to be given after a change of keys.
enum HandOn {
    static func show(_ workspace: Workspace) {
        let texts = Console.texts
        Console.note(texts("cli.key.hand_on", ["file": workspace.path + "/registry-entry.json"]))
        guard workspace.profile.baseURL != nil, let url = workspace.documentURL else { return }
        Console.note(texts("cli.issuer.did_document", ["file": workspace.path + "/did.json", "url": url]))
    }
}
