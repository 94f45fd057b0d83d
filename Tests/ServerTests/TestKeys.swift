import Encodings
import JSON
import Signing
import TestSupport

extension Ed25519Signer {
    /// The published test key of the registered issuer.
    static func testIssuer() throws -> Ed25519Signer {
        let root = try JSONDocument(parsing: repositoryFile("Keys/test-keys.json")).root
        let key = root["keys"]?.elements.first { $0["role"]?.string == "issuer-web" }
        return try Ed25519Signer(
            seed: SecretBytes(copying: Hex.decode(key?["seedHex"]?.string ?? "")),
            expecting: PublicKey(multikey: key?["publicKeyMultibase"]?.string ?? ""))
    }
}
