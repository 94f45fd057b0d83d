import ArgumentParser
import CProcess
import Encodings
import Glibc
import Programs
import Signing
import Texts
import WalletStore

/// The key file that opens a wallet together with its passphrase.
struct KeyFileOptions: ParsableArguments {
    @Option(name: .customLong("key-file"), help: ArgumentHelp(help("wallet.key_file"), valueName: "file"))
    var path: String?

    func read() throws -> WalletKeyFile? {
        guard let path else { return nil }
        let descriptor = testamur_open_reading(path, 1)
        guard descriptor >= 0 else { throw CommandError("file.unreadable", at: .file(path)) }
        defer { close(descriptor) }
        do {
            return try WalletKeyFile(line: SecretLine.passphrase(from: descriptor))
        } catch is SigningError {
            // Not a line that could be one: what is said of passphrases would not help.
            throw WalletError(.keyFileMalformed, at: .file(path), facts: ["file": path])
        }
    }
}

/// A key file that is made now.
struct NewKeyFileOptions: ParsableArguments {
    @Option(name: .customLong("new-key-file"), help: ArgumentHelp(help("wallet.new_key_file"), valueName: "file"))
    var path: String?

    /// Makes the file before the wallet depends on it.
    func make() throws -> WalletKeyFile? {
        guard let path else { return nil }
        let keyFile = WalletKeyFile.random()
        try keyFile.write(to: path)
        tell()
        return keyFile
    }

    /// Makes the file for a wallet that is made now, and takes it away again when there is no such wallet afterwards.
    ///
    /// - Parameter wallet: The wallet's file. While it is there the key file stays, whatever went wrong: nothing else opens it.
    func making<Result>(for wallet: String, _ body: (WalletKeyFile?) throws -> Result) throws -> Result {
        guard let path else { return try body(nil) }
        let keyFile = WalletKeyFile.random()
        try keyFile.write(to: path)
        do {
            let result = try body(keyFile)
            tell()
            return result
        } catch {
            var status = stat()
            let isSurelyGone = lstat(wallet, &status) != 0 && (errno == ENOENT || errno == ENOTDIR)
            if isSurelyGone { unlink(path) } else { tell() }
            throw error
        }
    }

    private func tell() {
        guard let path else { return }
        Console.note(Console.texts("cli.wallet.key_file_made", ["file": path]))
    }
}
