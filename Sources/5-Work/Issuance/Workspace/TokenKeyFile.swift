import Encodings
import JSON
import Signing

/// The key file of a workspace whose key is in a token: its name and its public half, and nothing secret.
///
/// Who changes it can point to another token, not to another key: the public half has to be the one of `issuer.json`.
struct TokenKeyFile: Hashable {
    private static let format = "testamur-token-key"
    private static let version = 1

    let name: TokenURI
    let publicKey: PublicKey

    init(name: TokenURI, publicKey: PublicKey) {
        self.name = name
        self.publicKey = publicKey
    }

    var bytes: [UInt8] {
        let json: JSON = [
            "format": .string(Self.format), "version": .integer(Self.version), "token": .string(name.text),
            "publicKeyMultibase": .string(publicKey.multikey),
        ]
        return json.bytes(pretty: true)
    }

    /// Nil for a key file of another kind.
    ///
    /// - Throws: ``IssuanceError`` `workspace.malformed`.
    init?(parsing bytes: [UInt8], path: String) throws(IssuanceError) {
        guard let root = try? JSONDocument(parsing: bytes).root, root["format"]?.string == Self.format else {
            return nil
        }
        func malformed(_ member: String) -> IssuanceError {
            IssuanceError(.workspaceMalformed, at: .file(path), facts: ["file": path, "member": member])
        }
        guard root["version"]?.integer == Self.version else { throw malformed("version") }
        for member in root.members
        where !["format", "version", "token", "publicKeyMultibase"].contains(member.name.string ?? "") {
            throw malformed(member.name.string ?? "")
        }
        guard let name = root["token"]?.string.flatMap({ try? TokenURI($0) }) else { throw malformed("token") }
        guard let key = root["publicKeyMultibase"]?.string.flatMap({ try? PublicKey(multikey: $0) }) else {
            throw malformed("publicKeyMultibase")
        }
        self.init(name: name, publicKey: key)
    }
}
