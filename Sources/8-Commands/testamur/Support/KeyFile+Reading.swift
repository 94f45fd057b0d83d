import Programs
import Signing

extension KeyFile {
    /// The key file at a path.
    init(reading path: String) throws { try self.init(parsing: Files.read(path, limit: Self.longestFile)) }
}

extension PassphraseOptions {
    /// The key in a file, unlocked.
    func unlockedKey(_ file: String) throws -> PrivateKey {
        try KeyFile(reading: file).unlockedKey(passphrase: read("cli.passphrase.key"))
    }
}
