import Encodings
public import Identifiers
public import JSON
import Signing

extension DataIntegrity {
    /// Judges every proof of a document.
    ///
    /// - Parameters:
    ///   - document: The secured object, exactly as received.
    ///   - expectation: Purpose, audience and time.
    ///   - resolver: Where keys come from; what it cannot find is `unknown`.
    /// - Returns: One result a proof, in their order; a single failed one with `proof.missing` if there is none. A set of
    ///   proofs counts only if all of them passed.
    ///
    /// Source: [Verify Proof Sets and Chains](https://www.w3.org/TR/vc-data-integrity/#verify-proof-sets-and-chains).
    public static func verify(
        _ document: JSONValue, expecting expectation: ProofExpectation, resolver: any VerificationMethodResolver
    ) -> [ProofResult] {
        guard document.kind == .object, let proofs = document["proof"], proofs.kind == .object || proofs.kind == .array,
            proofs.count > 0
        else { return [failed(.missing, at: document)] }
        var verification = ProofVerification(document: document, expectation: expectation, resolver: resolver)
        if proofs.kind == .object { return [verification.result(of: proofs)] }
        guard proofs.count <= 16 else { return [failed(.malformed, at: proofs)] }
        return proofs.elements.map { verification.result(of: $0) }
    }

    private static func failed(_ code: DataIntegrityError.Code, at value: JSONValue) -> ProofResult {
        ProofResult(proof: nil, outcome: .failed(DataIntegrityError(code, at: .pointer(value.pointer))))
    }
}

/// One document under judgement: it is canonicalised and hashed once, whatever the number of its proofs.
private struct ProofVerification {
    let document: JSONValue
    let expectation: ProofExpectation
    let resolver: any VerificationMethodResolver
    private var documentHash: [UInt8]?

    init(document: JSONValue, expectation: ProofExpectation, resolver: any VerificationMethodResolver) {
        self.document = document
        self.expectation = expectation
        self.resolver = resolver
    }

    mutating func result(of value: JSONValue) -> ProofResult {
        var proof: DataIntegrityProof?
        do throws(DataIntegrityError) {
            let read = try DataIntegrityProof(parsing: value)
            proof = read
            try checkStatements(of: read)
            let signature = try signature(of: read)
            let method = try method(of: read)
            try check(signature, of: read, by: method.method.publicKey)
            // Last, because it leaves things open: what is wrong besides must not hide behind it.
            if isFile { try checkAudience(of: read) }
            return ProofResult(proof: read, outcome: .passed(method))
        } catch {
            let isOpen =
                error.code == .unsupported || Self.undecided.contains(error.reason)
                || (isFile && (error.code == .challenge || error.code == .domain))
            return ProofResult(proof: proof, outcome: isOpen ? .unknown(error) : .failed(error))
        }
    }

    /// Codes of lower rooms that say "not at hand", not "wrong".
    private static let undecided: Set<String> = ["did.unavailable", "did.unsupported"]

    /// Whether nobody asked for it: a challenge in it is somebody else's perhaps, but makes it no forgery.
    private var isFile: Bool { if case .file = expectation.audience { true } else { false } }

    private func checkStatements(of proof: DataIntegrityProof) throws(DataIntegrityError) {
        let purpose: StaticString =
            switch expectation.purpose {
            case .assertionMethod: "assertionMethod"
            case .authentication: "authentication"
            }
        guard proof.purpose.equals(purpose) else {
            throw DataIntegrityError(
                .purpose, at: .pointer(proof.purpose.pointer),
                facts: ["found": proof.purpose.string ?? "", "needed": expectation.purpose.rawValue])
        }
        try checkTime(of: proof)
        if !isFile { try checkAudience(of: proof) }
        try checkContext(of: proof)
    }

    private func checkTime(of proof: DataIntegrityProof) throws(DataIntegrityError) {
        if let created = proof.created?.instant, created > expectation.now.adding(seconds: expectation.clockSkew) {
            throw DataIntegrityError(
                .time, at: .pointer(proof.value.pointer + "/created"), facts: ["time": created.description])
        }
        guard let expires = proof.expires?.instant else { return }
        if expires.adding(seconds: expectation.clockSkew) < expectation.now
            || expires < (proof.created?.instant ?? expires)
        {
            throw DataIntegrityError(
                .time, at: .pointer(proof.value.pointer + "/expires"), facts: ["time": expires.description])
        }
    }

    private func checkAudience(of proof: DataIntegrityProof) throws(DataIntegrityError) {
        // What an issuer signs is addressed to nobody; its challenge and domain are signed text, no more.
        guard expectation.purpose == .authentication else { return }
        var challenge: String?
        var domain: String?
        if case .request(let asked, let own) = expectation.audience { (challenge, domain) = (asked, own) }
        try check(proof.challenge, is: challenge, .challenge, in: proof)
        try check(proof.domain, is: domain, .domain, in: proof)
    }

    private func check(
        _ found: JSONValue?, is expected: String?, _ code: DataIntegrityError.Code, in proof: DataIntegrityProof
    ) throws(DataIntegrityError) {
        if found == nil, expected == nil { return }
        var single = found
        // The domain may be a list; one with strangers in it was not made for this verifier alone.
        if let list = found, list.kind == .array, list.count == 1 { single = list.elements.first { _ in true } }
        if let single, let expected, single.equals(Array(expected.utf8)) { return }
        throw DataIntegrityError(
            code, at: .pointer((found ?? proof.value).pointer),
            facts: ["found": single?.string ?? "", "needed": expected ?? ""])
    }

    /// The proof's `@context`, where it has one, is how the document's begins.
    private func checkContext(of proof: DataIntegrityProof) throws(DataIntegrityError) {
        guard let signed = proof.context else { return }
        // The empty list is how every list begins: whoever signed it signed no context at all.
        let isEmpty = signed.kind == .array && signed.count == 0
        guard let shown = document["@context"], isPrefix(signed, of: shown), !isEmpty || shown.count == 0 else {
            throw DataIntegrityError(.context, at: .pointer(signed.pointer))
        }
    }

    private func isPrefix(_ signed: JSONValue, of shown: JSONValue) -> Bool {
        if signed.hasSameCanonicalForm(as: shown) { return true }
        var rest = shown.oneOrMany[...]
        for entry in signed.oneOrMany {
            guard let first = rest.popFirst(), entry.hasSameCanonicalForm(as: first) else { return false }
        }
        return true
    }

    private func method(of proof: DataIntegrityProof) throws(DataIntegrityError) -> ResolvedMethod {
        let relationship: VerificationRelationship =
            expectation.purpose == .assertionMethod ? .assertionMethod : .authentication
        do throws(IdentifierError) {
            return try resolver.method(proof.verificationMethod.utf8 ?? [], for: relationship)
        } catch {
            throw DataIntegrityError(
                .init(rawValue: error.reason), at: .pointer(proof.verificationMethod.pointer), facts: error.facts)
        }
    }

    /// The signature that the proof value writes. Whether it is one is known before its key is.
    private func signature(of proof: DataIntegrityProof) throws(DataIntegrityError) -> [UInt8] {
        let decoded = proof.proofValue.withUTF8 { text -> [UInt8]? in
            guard text.count > 1, text.count <= 128, text[0] == UInt8(ascii: "z") else { return nil }
            return try? Base58BTC.decode(text.extracting(1...))
        }
        guard let signature = decoded ?? nil else {
            throw DataIntegrityError(.encoding, at: .pointer(proof.proofValue.pointer))
        }
        guard signature.count == proof.cryptosuite.signatureByteCount else {
            throw DataIntegrityError(
                .init(rawValue: "sig.length"), at: .pointer(proof.proofValue.pointer),
                facts: ["expected": "\(proof.cryptosuite.signatureByteCount)", "found": "\(signature.count)"])
        }
        return signature
    }

    private mutating func check(
        _ signature: [UInt8], of proof: DataIntegrityProof, by key: PublicKey
    ) throws(DataIntegrityError) {
        guard case .ed25519 = key else {
            throw DataIntegrityError(.init(rawValue: "key.type"), at: .pointer(proof.verificationMethod.pointer))
        }
        let options = SHA256.hash(proof.value.canonicalBytes(omitting: "proofValue"))
        let hashData = options + hash(signedUnder: proof.context)
        if let refusal = key.refusal(of: signature.span, for: hashData.span) {
            let code = refusal.reason == "sig.mismatch" ? DataIntegrityError.Code.signature.rawValue : refusal.reason
            throw DataIntegrityError(
                .init(rawValue: code), at: .pointer(proof.proofValue.pointer), facts: refusal.facts)
        }
    }

    /// The hash of the document under the context that was signed, which may be only how the shown one begins.
    private mutating func hash(signedUnder context: JSONValue?) -> [UInt8] {
        if let context, let shown = document["@context"], !context.hasSameCanonicalForm(as: shown) {
            var tree = document.tree
            tree["proof"] = nil
            tree["@context"] = context.tree
            return SHA256.hash(tree.canonicalBytes())
        }
        if let documentHash { return documentHash }
        let hash = document.withCanonicalParts(omitting: "proof") { SHA256.hash($0, $1) }
        documentHash = hash
        return hash
    }
}

extension JSONValue {
    /// Whether both values mean the same by RFC 8785; the common case, equal bytes, is one comparison.
    fileprivate func hasSameCanonicalForm(as other: JSONValue) -> Bool {
        hasSameBytes(as: other) || canonicalBytes() == other.canonicalBytes()
    }
}
