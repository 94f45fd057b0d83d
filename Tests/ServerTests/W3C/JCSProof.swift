import Encodings
import JSON
import Signing

/// Proofs of `eddsa-jcs-2022` made from any options, also those that nobody should write.
enum JCSProof {
    /// The document with a proof over it, and over the proofs that stand in it under `covering`.
    ///
    /// - Parameter options: The proof without `proofValue`, signed as it is.
    static func value(
        _ document: JSON, _ options: JSON, by signer: Ed25519Signer, covering earlier: [JSON] = []
    ) throws -> JSON {
        var document = document
        document["proof"] = earlier.isEmpty ? nil : .array(earlier)
        let message = SHA256.hash(options.canonicalBytes()) + SHA256.hash(document.canonicalBytes())
        let signature = try message.withUnsafeBytes { try signer.signature(for: $0) }
        var proof = options
        proof["proofValue"] = .string(Multibase.encodeBase58(signature))
        return proof
    }

    static func signed(_ document: JSON, _ options: JSON, by signer: Ed25519Signer) throws -> JSON {
        var signed = document
        signed["proof"] = try value(document, options, by: signer)
        return signed
    }
}
