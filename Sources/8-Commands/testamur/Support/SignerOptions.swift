import ArgumentParser
import Encodings
import Programs
import Signing
import Texts

/// The key that signs: in a file that a passphrase protects, or in a token.
struct SignerOptions: ParsableArguments {
    @Option(help: ArgumentHelp(help("trust.key"), valueName: "file"))
    var key: String?

    @Option(help: ArgumentHelp(help("token.new"), valueName: "name"))
    var token: String?

    @OptionGroup var pin: PinOptions

    func validate() throws {
        guard (key == nil) != (token == nil) else {
            throw ValidationError(Console.texts("usage.key_or_token"))
        }
    }

    /// The key, unlocked.
    ///
    /// - Parameter passphrase: That of the key file; not asked for where the key is in a token.
    func unlocked(passphrase: () throws -> SecretBytes) throws -> any Signer {
        if let token { return try pin.open(TokenURI(token)) }
        return try KeyFile(reading: key ?? "").unlockedKey(passphrase: passphrase())
    }
}
