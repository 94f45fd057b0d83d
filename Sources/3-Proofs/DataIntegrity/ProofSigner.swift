import Encodings
public import JSON
public import LinkedData
public import Signing

/// Secures documents that share everything but their content: one key, one moment, one purpose, one context.
///
/// The options of the proof are canonicalised and hashed once; each document then costs its own hash and one signature.
///
/// ```swift
/// let proofs = try ProofSigner(options: options, context: credential["@context"], signer: key, processor: processor)
/// let file = try proofs.secured(template.filled(values))
/// ```
public struct ProofSigner: Sendable {
    private let signer: any Signer
    private let hashing: HashData
    private let optionsHash: [UInt8]
    private let proof: JSONTemplate

    /// - Parameters:
    ///   - options: What every proof says.
    ///   - context: The `@context` of every document, or nil if they have none.
    ///   - suite: How the documents are canonicalised and hashed; nil for canonical JSON and the signer's kind of key.
    ///   - signer: The key behind `options.verificationMethod`.
    ///   - processor: Reads linked data; needed for suites that hash it.
    /// - Throws: ``DataIntegrityError``: `key.type` for a key that the suite does not take; `proof.unsupported` for a legacy
    ///   suite (``LegacyProofs``) or without a processor; why the options have no meaning under this context.
    public init(
        options: ProofOptions, context: JSON?, suite: Cryptosuite? = nil, signer: any Signer,
        processor: JSONLDProcessor? = nil
    ) throws {
        let suite = suite ?? .suite(for: signer.publicKey.type, .json)
        guard !suite.isLegacy else { throw DataIntegrityError(.unsupported, facts: ["kind": suite.rawValue]) }
        try self.init(options, context, anySuite: suite, signer, processor)
    }

    init(
        _ options: ProofOptions, _ context: JSON?, anySuite suite: Cryptosuite, _ signer: any Signer,
        _ processor: JSONLDProcessor?
    ) throws {
        let key = signer.publicKey.type
        guard suite.takes(key) else {
            throw DataIntegrityError(.init(rawValue: "key.type"), facts: ["kind": suite.rawValue, "key": key.rawValue])
        }
        hashing = HashData(
            canonicalization: suite.canonicalization, digest: HashData.Digest(key), processor: processor)
        // A proof over linked data needs no context of its own: it is read under the document's.
        var configuration = options.configuration(
            suite: suite, context: suite.canonicalization == .json ? context : nil)
        let bytes = configuration.canonicalBytes()
        let hashed =
            suite.canonicalization == .json
            ? bytes
            : HashData.options(
                try JSONDocument(parsing: bytes).root, under: (context ?? .array([])).canonicalBytes())
        optionsHash = try hashing.hash(try JSONDocument(parsing: hashed).root, omitting: "proofValue")
        configuration["proofValue"] = ""
        proof = try JSONTemplate(configuration, holes: ["/proofValue"])
        self.signer = signer
    }

    /// The proof over a canonical document.
    ///
    /// - Parameter document: The canonical bytes of the document without a proof.
    /// - Returns: The proof as canonical JSON.
    /// - Throws: ``DataIntegrityError`` when the document is linked data in which something would be lost, with its place;
    ///   what the signer throws.
    public func proof(over document: [UInt8]) throws -> [UInt8] { try proof(overHash: hash(of: document)) }

    /// - Parameter hash: That of the document, as the suite wants it.
    fileprivate func proof(overHash hash: [UInt8]) throws -> [UInt8] {
        let message = optionsHash + hash
        let signature = try message.withUnsafeBytes { try signer.signature(for: $0) }
        var value: [UInt8] = [UInt8(ascii: "\""), UInt8(ascii: "z")]
        Base58BTC.encode(signature.span, into: &value)
        value.append(UInt8(ascii: "\""))
        return proof.filled([value]).bytes
    }

    /// Whether the hash of a document is the SHA-256 of its canonical bytes.
    fileprivate var hashesAsWritten: Bool { hashing.canonicalization == .json && hashing.digest == .sha256 }

    private func hash(of document: [UInt8]) throws -> [UInt8] {
        // These bytes are the canonical form: nothing to parse for.
        if hashing.canonicalization == .json { return hashing.digest.hash(document) }
        // Canonical JSON writes 1e20 with all its digits; what the number says is the same.
        return try hashing.hash(try JSONDocument(parsing: document, limits: .canonicalization).root, omitting: nil)
    }

    /// The whole document with its proof, still canonical.
    ///
    /// - Parameter form: A document with a gap for `proof`.
    /// - Throws: ``DataIntegrityError`` `proof.malformed` if the form has no such gap, or as ``proof(over:)``. ``JSONError``
    ///   `json.number_range` for a number such as 1e20, which canonical JSON writes as an integer that no reader may round.
    public func secured(_ form: CanonicalForm) throws -> [UInt8] { try [self].secured(form) }
}

extension [ProofSigner] {
    /// The whole document with a proof of each signer, still canonical: a proof set, in which each signs the document alone.
    ///
    /// - Parameter form: A document with a gap for `proof`.
    /// - Throws: As ``ProofSigner/secured(_:)``.
    ///
    /// Source: [Proof Sets](https://www.w3.org/TR/vc-data-integrity/#proof-sets).
    public func secured(_ form: CanonicalForm) throws -> [UInt8] {
        try checkNumbers(in: form)
        var value: [UInt8] = []
        for signer in self {
            value.append(UInt8(ascii: value.isEmpty ? "[" : ","))
            value += try signer.proof(over: form.bytes)
        }
        if count == 1 { value.removeFirst() } else { value.append(UInt8(ascii: "]")) }
        guard !isEmpty, let secured = form.filled(with: "proof", value: value) else {
            throw DataIntegrityError(.malformed)
        }
        return secured
    }

    /// As ``secured(_:)``, with the SHA-256 of the bytes.
    ///
    /// Document and file begin alike, for nine tenths of both: where one proof hashes the document as it is written, that is
    /// hashed once.
    public func securedWithDigest(_ form: CanonicalForm) throws -> (bytes: [UInt8], digest: [UInt8]) {
        guard count == 1, let offset = form.gapOffset, self[0].hashesAsWritten else {
            let bytes = try secured(form)
            return (bytes, SHA256.hash(bytes))
        }
        try checkNumbers(in: form)
        var document = SHA256Stream()
        document.update(form.bytes.span.extracting(..<offset))
        var file = document.branch()
        document.update(form.bytes.span.extracting(offset...))
        let proof = try self[0].proof(overHash: document.finish())
        guard let secured = form.filled(with: "proof", value: proof) else { throw DataIntegrityError(.malformed) }
        file.update(secured.span.extracting(offset...))
        return (secured, file.finish())
    }

    /// What would be written here would be refused by whoever reads it.
    private func checkNumbers(in form: CanonicalForm) throws {
        if LongNumbers.mayOccur(in: form.bytes) {
            _ = try JSONDocument(parsing: form.bytes, limits: LongNumbers.limits)
        }
    }
}
