import ArgumentParser
import CProcess
import Configuration
import Encodings
import Glibc
import Programs
import Server
import Signing

/// The key that signs receipts. Its passphrase comes from a file or a descriptor, never from an argument or the environment.
struct ReceiptKeyOptions: ParsableArguments {
    @Option(name: .customLong("receipt-key"), help: ArgumentHelp(help("server.receipt_key"), valueName: "file"))
    var key: String?

    @Option(
        name: .customLong("receipt-passphrase-file"),
        help: ArgumentHelp(help("server.receipt_passphrase_file"), valueName: "file"))
    var passphraseFile: String?

    @Option(
        name: .customLong("receipt-passphrase-fd"),
        help: ArgumentHelp(help("server.receipt_passphrase_fd"), valueName: "number"))
    var descriptor: Int32?

    /// Who signs receipts; nil when nobody shall.
    ///
    /// - Throws: ``ServerError`` `server.receipt_key`, `server.file`; what the key file is refused for.
    func signer(_ configuration: ServerConfiguration) throws -> (any Signer)? {
        guard let path = configuration.text(key, "receiptKey") else {
            guard passphraseFile == nil, descriptor == nil else { throw ServerError(.receiptKey) }
            return nil
        }
        let file = try SmallSecretFile.bytes(path, limit: KeyFile.longestFile)
        return try KeyFile(parsing: file).unlockedKey(passphrase: passphrase(configuration))
    }

    private func passphrase(_ configuration: ServerConfiguration) throws -> SecretBytes {
        if let descriptor { return try SecretLine.passphrase(from: descriptor) }
        guard let path = configuration.text(passphraseFile, "receiptPassphraseFile") else {
            throw ServerError(.receiptKey)
        }
        let descriptor = testamur_open_reading(path, 1)
        guard descriptor >= 0 else { throw ServerError(.file, at: .file(path), facts: ["file": path]) }
        defer { close(descriptor) }
        return try SecretLine.passphrase(from: descriptor)
    }
}
