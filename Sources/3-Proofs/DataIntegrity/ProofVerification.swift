import Encodings
import Identifiers
import JSON
import LinkedData
import Signing

/// One document under judgement: it is canonicalised and hashed once, whatever the number of its proofs.
struct ProofVerification {
    let document: JSONValue
    let expectation: ProofExpectation
    let resolver: any VerificationMethodResolver
    let processor: JSONLDProcessor?
    let chain: ProofChain
    let memory: ProofMemory?
    private(set) var terms = DocumentJudgement.Terms.notAsked
    private var documentHashes: [(form: HashForm, hash: Result<[UInt8], DataIntegrityError>)] = []

    /// What a hash of the whole document depends on, besides the document.
    private struct HashForm: Equatable {
        let canonicalization: Cryptosuite.Canonicalization
        let digest: HashData.Digest
    }

    init(
        document: JSONValue, expectation: ProofExpectation, resolver: any VerificationMethodResolver,
        processor: JSONLDProcessor?, chain: ProofChain, memory: ProofMemory?
    ) {
        self.document = document
        self.expectation = expectation
        self.resolver = resolver
        self.processor = processor
        self.chain = chain
        self.memory = memory
    }

    mutating func result(of value: JSONValue) -> ProofResult {
        var proof: DataIntegrityProof?
        do throws(DataIntegrityError) {
            let read = try DataIntegrityProof(parsing: value)
            proof = read
            try checkStatements(of: read)
            let signature = try signature(of: read)
            let method = try method(of: read, signature)
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
    private static let undecided: Set<String> = [
        "did.unavailable", "did.unsupported", "context.unknown", "net.unavailable", "net.timeout", "net.tls",
        "net.content_type",
    ]

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
        if proof.cryptosuite.canonicalization == .linkedData {
            // The options are hashed under the document's contexts; others beside them would be words nobody signed.
            let shown = document["@context"]?.oneOrMany ?? []
            let isShown = signed.oneOrMany.allSatisfy { one in shown.contains { one.hasSameCanonicalForm(as: $0) } }
            guard isShown else { throw DataIntegrityError(.context, at: .pointer(signed.pointer)) }
            return
        }
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

    private func method(
        of proof: DataIntegrityProof, _ signature: [UInt8]
    ) throws(DataIntegrityError) -> ResolvedMethod {
        let relationship: VerificationRelationship =
            expectation.purpose == .assertionMethod ? .assertionMethod : .authentication
        do throws(IdentifierError) {
            return try resolver.method(proof.verificationMethod.utf8 ?? [], for: relationship)
        } catch {
            if Self.undecided.contains(error.reason) { try checkLength(of: signature, in: proof) }
            throw DataIntegrityError(
                .init(rawValue: error.reason), at: .pointer(proof.verificationMethod.pointer), facts: error.facts)
        }
    }

    /// The signature that the proof value writes. Whether it is one is known before its key is.
    private func signature(of proof: DataIntegrityProof) throws(DataIntegrityError) -> [UInt8] {
        let decoded = proof.proofValue.withUTF8 { text -> [UInt8]? in
            guard text.count > 1, text.count <= 192, text[0] == UInt8(ascii: "z") else { return nil }
            return try? Base58BTC.decode(text.extracting(1...))
        }
        guard let signature = decoded ?? nil else {
            throw DataIntegrityError(.encoding, at: .pointer(proof.proofValue.pointer))
        }
        return signature
    }

    /// A signature that is too long or too short for every key of its suite is wrong, even if the key is not at hand.
    private func checkLength(of signature: [UInt8], in proof: DataIntegrityProof) throws(DataIntegrityError) {
        let lengths = KeyType.allCases.filter(proof.cryptosuite.takes).map(\.signatureByteCount)
        guard !lengths.contains(signature.count) else { return }
        throw DataIntegrityError(
            .init(rawValue: "sig.length"), at: .pointer(proof.proofValue.pointer),
            facts: ["expected": lengths.map(String.init).joined(separator: ", "), "found": "\(signature.count)"])
    }

    private mutating func check(
        _ signature: [UInt8], of proof: DataIntegrityProof, by key: PublicKey
    ) throws(DataIntegrityError) {
        guard proof.cryptosuite.takes(key.type) else {
            throw DataIntegrityError(.init(rawValue: "key.type"), at: .pointer(proof.verificationMethod.pointer))
        }
        if signature.count != key.type.signatureByteCount {
            // No message has to be hashed for what is wrong with it; the key knows what it may be instead, such as DER.
            try refuse(proof, key.refusal(of: signature, for: []))
        }
        let hashing = HashData(
            canonicalization: proof.cryptosuite.canonicalization, digest: HashData.Digest(key.type),
            processor: processor)
        let documentHash = try documentHash(of: proof, hashing)
        let message = try optionsHash(of: proof, hashing) + documentHash
        try refuse(proof, key.refusal(of: signature.span, for: message.span))
    }

    private func refuse(_ proof: DataIntegrityProof, _ refusal: SigningError?) throws(DataIntegrityError) {
        guard let refusal else { return }
        let code = refusal.reason == "sig.mismatch" ? DataIntegrityError.Code.signature.rawValue : refusal.reason
        throw DataIntegrityError(.init(rawValue: code), at: .pointer(proof.proofValue.pointer), facts: refusal.facts)
    }

    private func optionsHash(of proof: DataIntegrityProof, _ hashing: HashData) throws(DataIntegrityError) -> [UInt8] {
        if hashing.canonicalization == .json {
            guard let memory, hashing.digest == .sha256 else {
                return try hashing.hash(proof.value, omitting: "proofValue")
            }
            return proof.value.withCanonicalParts(omitting: "proofValue") { memory.hash($0, $1) }
        }
        let context = document["@context"]?.sourceBytes ?? Array("[]".utf8)
        let text = HashData.options(proof.value, under: context)
        do {
            let options = try JSONDocument(parsing: text)
            return try hashing.hash(options.root, omitting: "proofValue")
        } catch {
            // Its places are those of a document that nobody sees.
            let refusal = error as? any CodedError
            throw DataIntegrityError(
                .init(rawValue: refusal?.reason ?? DataIntegrityError.Code.malformed.rawValue),
                at: .pointer(proof.value.pointer), facts: refusal?.facts ?? [:])
        }
    }

    private mutating func documentHash(
        of proof: DataIntegrityProof, _ hashing: HashData
    ) throws(DataIntegrityError) -> [UInt8] {
        let earlier = try chain.covered(by: proof)
        if earlier.isEmpty, isSignedAsShown(proof) { return try wholeHash(hashing) }
        // Signed along with earlier proofs, or under only the first of the contexts that are shown.
        if hashing.canonicalization == .linkedData { _ = try wholeHash(hashing) }
        var tree = document.tree
        tree["proof"] = earlier.isEmpty ? nil : .array(earlier.map(\.tree))
        if hashing.canonicalization == .json, let context = proof.context { tree["@context"] = context.tree }
        // Made from a document that was within the limits; the proofs that are signed along are part of it.
        let limits = JSONLimits(bytes: .max, members: .max, string: .max, refusesInexactIntegers: false)
        guard let signed = try? JSONDocument(parsing: tree.canonicalBytes(), limits: limits) else {
            throw DataIntegrityError(.malformed, at: .pointer(proof.value.pointer))
        }
        return try hashing.hash(signed.root, omitting: nil)
    }

    /// Whether the document was signed under all the contexts that it shows.
    private func isSignedAsShown(_ proof: DataIntegrityProof) -> Bool {
        guard proof.cryptosuite.canonicalization == .json, let context = proof.context, let shown = document["@context"]
        else { return true }
        return context.hasSameCanonicalForm(as: shown)
    }

    /// Finds out about the words of the document where no proof got as far: a key that is not at hand does not excuse them.
    mutating func readTerms(for proofs: [ProofResult]) {
        let isAsked = proofs.contains { $0.proof?.cryptosuite.canonicalization == .linkedData }
        guard isAsked, processor != nil, case .notAsked = terms else { return }
        _ = try? wholeHash(HashData(canonicalization: .linkedData, digest: .sha256, processor: processor))
    }

    /// The hash of the document without proofs, worked out once for all proofs that need the same.
    private mutating func wholeHash(_ hashing: HashData) throws(DataIntegrityError) -> [UInt8] {
        let form = HashForm(canonicalization: hashing.canonicalization, digest: hashing.digest)
        if let known = documentHashes.first(where: { $0.form == form }) { return try known.hash.get() }
        var hash: Result<[UInt8], DataIntegrityError>
        do throws(DataIntegrityError) {
            hash = .success(try hashing.hash(document, omitting: "proof"))
            if form.canonicalization == .linkedData { terms = .defined }
        } catch {
            hash = .failure(error)
            if form.canonicalization == .linkedData { terms = .refused(error) }
        }
        if chain.hasSeveralProofs { documentHashes.append((form, hash)) }
        return try hash.get()
    }
}

extension JSONValue {
    /// Whether both values mean the same by RFC 8785; the common case, equal bytes, is one comparison.
    fileprivate func hasSameCanonicalForm(as other: JSONValue) -> Bool {
        hasSameBytes(as: other) || canonicalBytes() == other.canonicalBytes()
    }
}
