import DataIntegrity
import Encodings
import Identifiers
import JSON
import Signing
import TestSupport
import Trust
import Verification

/// The published test keys, by their role.
enum TestKeys {
    static func signer(_ role: String) throws -> Ed25519Signer {
        let root = try JSONDocument(parsing: repositoryFile("Keys/test-keys.json")).root
        for key in root["keys"]?.elements.map({ $0 }) ?? [] where key["role"]?.string == role {
            let seed = try Hex.decode(key["seedHex"]?.string ?? "")
            return try Ed25519Signer(
                seed: SecretBytes(copying: seed),
                expecting: PublicKey(multikey: key["publicKeyMultibase"]?.string ?? ""))
        }
        throw ManifestError("no key \(role)")
    }

    /// Signs a credential as Hochschule Sonnwald.
    static func secured(_ document: JSON) throws -> [UInt8] {
        try secured(
            document, by: signer("issuer-web"), as: "did:web:sonnwald.example#key-1",
            created: Instant("2026-05-12T07:30:00Z"))
    }

    /// Signs a credential.
    static func secured(
        _ document: JSON, by signer: Ed25519Signer, as method: String, created: Instant
    ) throws -> [UInt8] {
        try DataIntegrity.secured(
            document, options: ProofOptions(verificationMethod: method, created: created), signer: signer)
    }

    /// Signs a presentation as the holder, for nobody in particular.
    static func presented(_ credentials: [JSON]) throws -> [UInt8] {
        let signer = try signer("holder")
        let options = ProofOptions(
            verificationMethod: DIDKey.verificationMethod(for: signer.publicKey), purpose: .authentication,
            created: try Instant("2026-06-15T07:58:00Z"))
        return try DataIntegrity.secured(
            [
                "@context": ["https://www.w3.org/ns/credentials/v2"], "type": ["VerifiablePresentation"],
                "verifiableCredential": .array(credentials),
            ], options: options, signer: signer)
    }
}

extension Vector {
    /// The file as a value to change, without its proof.
    var unsigned: JSON {
        get throws {
            var tree = try JSONDocument(parsing: bytes).root.tree
            tree["proof"] = nil
            return tree
        }
    }

    /// What comes of another file in the setting of this vector.
    func judging(_ bytes: [UInt8]) throws -> Judged { try Judging(self).judge(bytes) }
}
