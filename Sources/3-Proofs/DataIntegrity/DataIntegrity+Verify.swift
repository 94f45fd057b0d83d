import Encodings
public import Identifiers
public import JSON
public import LinkedData

/// What became of a document's proofs, and of the words it uses.
public struct DocumentJudgement: Sendable {
    /// Whether every word of the document has a meaning that was signed.
    public enum Terms: Sendable {
        /// No proof asks for it: what is signed is the JSON itself.
        case notAsked
        case defined
        /// Something would be dropped or misread; or a context that is not at hand (`context.unknown`).
        case refused(DataIntegrityError)
    }

    /// One result a proof, in their order; a single failed one with `proof.missing` if there is none.
    public let proofs: [ProofResult]
    public let terms: Terms
}

extension DataIntegrity {
    /// Judges every proof of a document.
    ///
    /// - Parameters:
    ///   - document: The secured object, exactly as received.
    ///   - expectation: Purpose, audience and time.
    ///   - resolver: Where keys come from; what it cannot find is `unknown`.
    ///   - processor: Reads linked data; without one, proofs over linked data are `unknown`, `proof.unsupported`.
    /// - Returns: One result a proof, in their order; a single failed one with `proof.missing` if there is none. A set of
    ///   proofs counts only if all of them passed.
    ///
    /// Source: [Verify Proof Sets and Chains](https://www.w3.org/TR/vc-data-integrity/#verify-proof-sets-and-chains).
    public static func verify(
        _ document: JSONValue, expecting expectation: ProofExpectation, resolver: any VerificationMethodResolver,
        processor: JSONLDProcessor? = nil
    ) -> [ProofResult] {
        judge(document, expecting: expectation, resolver: resolver, processor: processor).proofs
    }

    /// Judges every proof of a document, and the words that the document uses.
    ///
    /// As ``verify(_:expecting:resolver:processor:)``.
    ///
    /// - Parameter memory: What proofs before these had in common with them, perhaps; the outcome is the same without.
    public static func judge(
        _ document: JSONValue, expecting expectation: ProofExpectation, resolver: any VerificationMethodResolver,
        processor: JSONLDProcessor?, remembering memory: ProofMemory? = nil
    ) -> DocumentJudgement {
        guard document.kind == .object, let proofs = document["proof"], proofs.kind == .object || proofs.kind == .array,
            proofs.count > 0
        else { return DocumentJudgement(proofs: [failed(.missing, at: document)], terms: .notAsked) }
        guard proofs.kind == .object || proofs.count <= ProofChain.most else {
            return DocumentJudgement(proofs: [failed(.malformed, at: proofs)], terms: .notAsked)
        }
        var verification = ProofVerification(
            document: document, expectation: expectation, resolver: resolver, processor: processor,
            chain: ProofChain(proofs), memory: memory)
        let results =
            proofs.kind == .object
            ? [verification.result(of: proofs)] : proofs.elements.map { verification.result(of: $0) }
        verification.readTerms(for: results)
        return DocumentJudgement(proofs: results, terms: verification.terms)
    }

    /// Whether some proof of a document claims to be over linked data, so that its words and contexts matter.
    public static func asksForLinkedData(_ document: JSONValue) -> Bool {
        guard let proofs = document["proof"] else { return false }
        func isOverJSON(_ proof: JSONValue) -> Bool {
            proof["cryptosuite"].map { $0.equals("eddsa-jcs-2022") || $0.equals("ecdsa-jcs-2019") } ?? false
        }
        if proofs.kind == .object { return !isOverJSON(proofs) }
        return proofs.elements.contains { !isOverJSON($0) }
    }

    private static func failed(_ code: DataIntegrityError.Code, at value: JSONValue) -> ProofResult {
        ProofResult(proof: nil, outcome: .failed(DataIntegrityError(code, at: .pointer(value.pointer))))
    }
}
