import ArgumentParser
import Encodings
import Issuance
import Signing
import Texts

/// `key rotate`: another signing key for a workspace.
struct KeyRotate: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "rotate", abstract: help("key.rotate"), discussion: help("key.rotate.discussion"))

    @Option(help: ArgumentHelp(help("key.new_type"), valueName: "ed25519|p256|p384"))
    var type: KeyTypeArgument?

    @OptionGroup var options: WorkspaceOptions
    @OptionGroup var cost: PassphraseCostOptions

    func run() throws {
        let place = try Workspace(path: options.workspace)
        // One passphrase opens the old key and seals the new one.
        let passphrase = try options.passphrase.read("cli.passphrase.issuer")
        let office = try place.unlock(passphrase: passphrase)
        let rotated = try office.rotateKey(
            to: type?.type, passphrase: passphrase, cost: cost.argon2id, now: SystemClock().nowToTheSecond())
        MemoryNote.show(isLocked: rotated.isMemoryLocked)
        let texts = Console.texts
        Console.note(
            texts(
                "cli.key.rotated",
                ["method": rotated.workspace.verificationMethod, "old": place.verificationMethod]))
        HandOn.show(rotated.workspace)
        Console.print(rotated.workspace.verificationMethod)
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
