import Encodings
public import JSON
public import Signing

/// Secures documents that share everything but their content: one key, one moment, one purpose, one context.
///
/// The options of the proof are canonicalised and hashed once; each document then costs one hash and one signature.
///
/// ```swift
/// let proofs = try ProofSigner(options: options, context: credential["@context"], signer: key)
/// let file = try proofs.secured(template.filled(values))
/// ```
public struct ProofSigner: Sendable {
    private let signer: any Signer
    private let optionsHash: [UInt8]
    private let proof: JSONTemplate

    /// - Parameters:
    ///   - options: What every proof says.
    ///   - context: The `@context` of every document, or nil if they have none.
    ///   - suite: How the documents are canonicalised and hashed.
    ///   - signer: The key behind `options.verificationMethod`.
    public init(
        options: ProofOptions, context: JSON?, suite: Cryptosuite = .eddsaJCS2022, signer: any Signer
    ) throws(JSONError) {
        var configuration = options.configuration(suite: suite, context: context)
        optionsHash = SHA256.hash(configuration.canonicalBytes())
        configuration["proofValue"] = ""
        proof = try JSONTemplate(configuration, holes: ["/proofValue"])
        self.signer = signer
    }

    /// The proof over a canonical document.
    ///
    /// - Parameter document: The canonical bytes of the document without a proof.
    /// - Returns: The proof as canonical JSON.
    public func proof(over document: [UInt8]) throws -> [UInt8] {
        let hashData = HashData.bytes(optionsHash: optionsHash, document: document)
        let signature = try hashData.withUnsafeBytes { try signer.signature(for: $0) }
        var value: [UInt8] = [UInt8(ascii: "\""), UInt8(ascii: "z")]
        Base58BTC.encode(signature.span, into: &value)
        value.append(UInt8(ascii: "\""))
        return proof.filled([value]).bytes
    }

    /// The whole document with its proof, still canonical.
    ///
    /// - Parameter form: A document with a gap for `proof`.
    /// - Throws: ``DataIntegrityError`` `proof.malformed` if the form has no such gap, or what the signer throws.
    public func secured(_ form: CanonicalForm) throws -> [UInt8] {
        guard let secured = form.filled(with: "proof", value: try proof(over: form.bytes)) else {
            throw DataIntegrityError(.malformed)
        }
        return secured
    }
}
