import ArgumentParser
import CProcess
import Configuration
import Encodings
import Glibc
import Issuance
import Programs
import Server
import Signing

/// The token that programs need to issue, and the passphrase of the key that signs for them.
///
/// The token may stand in the environment or in the file of settings; the passphrase comes from a file or a descriptor alone.
struct IssuingOptions: ParsableArguments {
    @Option(name: .customLong("api-token-file"), help: ArgumentHelp(help("server.api_token_file"), valueName: "file"))
    var tokenFile: String?

    @Option(name: .customLong("passphrase-file"), help: ArgumentHelp(help("server.passphrase_file"), valueName: "file"))
    var passphraseFile: String?

    @Option(name: .customLong("passphrase-fd"), help: ArgumentHelp(help("server.passphrase_fd"), valueName: "number"))
    var descriptor: Int32?

    private static let longestToken = 4_096

    /// Who may issue; nil when no token is stated anywhere.
    ///
    /// - Throws: ``ServerError`` `server.api_token`, `server.file`; what the workspace or its key file is refused for.
    func access(_ configuration: ServerConfiguration, _ settings: ServerSettings) throws -> IssuingAccess? {
        guard settings.role == .issuer, let workspace = settings.issuer.workspace else { return nil }
        guard let token = try token(configuration) else {
            guard passphraseFile == nil, descriptor == nil else { throw Self.incomplete }
            return nil
        }
        // A short token is refused before the key is unlocked, which takes a second.
        guard token.count >= IssuingAccess.leastToken else { throw Self.incomplete }
        let office = try Workspace(path: workspace).unlock(passphrase: passphrase(configuration))
        return try IssuingAccess(token: token, office: office)
    }

    private func token(_ configuration: ServerConfiguration) throws -> [UInt8]? {
        if let path = configuration.text(tokenFile, "apiTokenFile") {
            return try SmallSecretFile.bytes(path, limit: Self.longestToken)
        }
        return configuration.text(nil, "apiToken").map { Array($0.utf8) }
    }

    private func passphrase(_ configuration: ServerConfiguration) throws -> SecretBytes {
        if let descriptor { return try SecretLine.passphrase(from: descriptor) }
        guard let path = configuration.text(passphraseFile, "passphraseFile") else { throw Self.incomplete }
        let descriptor = testamur_open_reading(path, 1)
        guard descriptor >= 0 else { throw ServerError(.file, at: .file(path), facts: ["file": path]) }
        defer { close(descriptor) }
        return try SecretLine.passphrase(from: descriptor)
    }

    private static var incomplete: ServerError {
        ServerError(.apiToken, facts: ["least": String(IssuingAccess.leastToken)])
    }
}
