public import JSON
public import LinkedData
public import Signing

/// Proofs that stand inside the document they secure.
///
/// ```swift
/// let signed = try DataIntegrity.secured(credential, options: options, signer: key)
/// let document = try JSONDocument(parsing: signed)
/// let results = DataIntegrity.verify(document.root, expecting: .assertion(at: now), resolver: resolver)
/// ```
///
/// Source: [Verifiable Credential Data Integrity 1.0](https://www.w3.org/TR/vc-data-integrity/).
public enum DataIntegrity {
    /// A new document with a proof, in canonical form.
    ///
    /// - Parameters:
    ///   - document: An object without `proof`.
    ///   - options: What the proof says about itself.
    ///   - suite: How it is canonicalised and hashed; nil for canonical JSON and the signer's kind of key.
    ///   - signer: The key behind `options.verificationMethod`.
    ///   - processor: Reads linked data; needed for suites that hash it.
    public static func secured(
        _ document: JSON, options: ProofOptions, suite: Cryptosuite? = nil, signer: any Signer,
        processor: JSONLDProcessor? = nil
    ) throws -> [UInt8] {
        let template = try JSONTemplate(document, holes: [], gap: "proof")
        let proofs = try ProofSigner(
            options: options, context: document["@context"], suite: suite, signer: signer, processor: processor)
        return try proofs.secured(template.filled([]))
    }

    /// A received document with a proof added at its end; every byte of it stays as it is.
    ///
    /// A presentation carries credentials exactly as their issuers wrote them, which a rewrite would lose.
    ///
    /// - Parameter bytes: The text of an object without `proof`.
    /// - Throws: ``JSONError`` if it is none, ``DataIntegrityError`` `proof.malformed` if it has a proof already.
    public static func securing(
        _ bytes: [UInt8], options: ProofOptions, suite: Cryptosuite? = nil, signer: any Signer,
        processor: JSONLDProcessor? = nil, limits: JSONLimits = .standard
    ) throws -> [UInt8] {
        let root = try JSONDocument(parsing: bytes, limits: limits).root
        guard root.kind == .object, root["proof"] == nil else { throw DataIntegrityError(.malformed) }
        let proofs = try ProofSigner(
            options: options, context: root["@context"]?.tree, suite: suite, signer: signer, processor: processor)
        let proof = try proofs.proof(over: root.canonicalBytes())
        let end = root.sourceRange.upperBound - 1
        let comma: [UInt8] = root.count == 0 ? [] : [UInt8(ascii: ",")]
        return bytes[..<end] + comma + Array(#""proof":"#.utf8) + proof + bytes[end...]
    }
}
