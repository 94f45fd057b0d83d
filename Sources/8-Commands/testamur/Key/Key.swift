import ArgumentParser
import Encodings
import Identifiers
import JSON
import Programs
import Signing
import Texts

/// `testamur key`: keys in files.
struct Key: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "key", abstract: help("key"),
        subcommands: [KeyGenerate.self, KeyShow.self, KeyRotate.self, KeyCompromised.self])
}

struct KeyGenerate: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "generate", abstract: help("key.generate"), discussion: help("key.generate.discussion"))

    @Option(help: ArgumentHelp(help("key.type"), valueName: "ed25519|p256|p384"))
    var type = KeyTypeArgument.ed25519

    @Option(help: ArgumentHelp(help("key.out"), valueName: "file"))
    var out: String?

    @Option(help: ArgumentHelp(help("token.new"), valueName: "name"))
    var token: String?

    @OptionGroup var passphrase: PassphraseOptions
    @OptionGroup var pin: PinOptions
    @OptionGroup var cost: PassphraseCostOptions

    func run() throws {
        if let token, out == nil {
            guard type == .ed25519 else { throw CommandError.usage("usage.token_type") }
            return Console.print(try pin.generate(TokenURI(token)).publicKey.multikey)
        }
        guard let out, token == nil else { throw CommandError.usage("usage.token_or_out") }
        guard !Files.exists(out) else { throw CommandError("file.exists", at: .file(out), facts: ["file": out]) }
        let secret = try passphrase.readNew("cli.passphrase.new_key")
        let signer = try PrivateKey.generate(type.type)
        MemoryNote.show(isLocked: signer.isMemoryLocked)
        try Files.create(
            out,
            KeyFile.seal(
                signer, passphrase: secret, cost: cost.argon2id, created: SystemClock().nowToTheSecond()))
        Console.print(signer.publicKey.multikey)
    }
}

struct KeyShow: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "show", abstract: help("key.show"))

    enum Format: String, ExpressibleByArgument { case multikey, jwk, did }

    @Argument(help: ArgumentHelp(help("key.file"), valueName: "file"))
    var file: String

    @Option(help: ArgumentHelp(help("key.format"), valueName: "multikey|jwk|did"))
    var format = Format.multikey

    func run() throws {
        let key = try KeyFile(reading: file).publicKey
        switch format {
        case .multikey: Console.print(key.multikey)
        case .jwk: Console.print(key.jwk.text())
        case .did: Console.print(DIDKey.did(for: key).text)
        }
    }
}

/// Says when secrets could be written to the swap space.
enum MemoryNote {
    static func show(isLocked: Bool) {
        if !isLocked {
            Console.remark("cli.memory_not_locked")
        }
    }
}
