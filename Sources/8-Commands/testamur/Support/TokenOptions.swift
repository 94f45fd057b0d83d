import ArgumentParser
import CProcess
import Encodings
import Glibc
import Issuance
import Programs
import Signing
import Texts

/// Where the PIN of a token comes from: a file, a descriptor, or the terminal. Never an argument, never the environment.
struct PinOptions: ParsableArguments {
    @Option(name: .customLong("pin-file"), help: ArgumentHelp(help("pin_file"), valueName: "file"))
    var file: String?

    @Option(name: .customLong("pin-fd"), help: ArgumentHelp(help("pin_fd"), valueName: "number"))
    var descriptor: Int32?

    /// Whether the PIN can be had without asking anybody.
    var isGiven: Bool { file != nil || descriptor != nil }

    /// The PIN of a token.
    func read(_ name: TokenURI) throws -> SecretBytes {
        if let file {
            let descriptor = testamur_open_reading(file, 1)
            guard descriptor >= 0 else { throw CommandError("file.unreadable", at: .file(file)) }
            defer { close(descriptor) }
            return try SecretLine.passphrase(from: descriptor)
        }
        if let descriptor { return try SecretLine.passphrase(from: descriptor) }
        return try PassphraseTerminal.ask(Console.texts("cli.pin", ["token": name.token ?? name.serial ?? ""]))
    }

    /// Opens a key in a token.
    func open(_ name: TokenURI) throws -> TokenSigner {
        let signer = try TokenSigner(name) { try read(name) }
        TokenNote.show(signer)
        return signer
    }

    /// Makes a key in a token.
    func generate(_ name: TokenURI) throws -> TokenSigner { try TokenSigner.generate(name) { try read(name) } }
}

/// How the key of a workspace is opened: with the passphrase of its file, or the PIN of its token.
struct IssuerSecretOptions: ParsableArguments {
    @OptionGroup var passphrase: PassphraseOptions
    @OptionGroup var pin: PinOptions

    /// Whether the secret is at hand without asking anybody.
    var isGiven: Bool { passphrase.isGiven || pin.isGiven }

    func unlock(_ place: Workspace) throws -> UnlockedWorkspace {
        let open: UnlockedWorkspace
        if let token = try place.token() {
            open = try place.unlock { try pin.read(token) }
        } else {
            open = try place.unlock(passphrase: passphrase.read("cli.passphrase.issuer"))
        }
        MemoryNote.show(isLocked: open.isMemoryLocked)
        return open
    }
}

/// Says what a person should know about a key in a token.
enum TokenNote {
    static func show(_ signer: TokenSigner) {
        if signer.isExtractable { Console.remark("cli.token.extractable") }
    }
}
