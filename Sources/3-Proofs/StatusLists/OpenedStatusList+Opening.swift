internal import DataIntegrity
public import Encodings
public import Identifiers
internal import JSON
public import LinkedData
internal import Signing

extension OpenedStatusList {
    /// Opens a status list credential: reads it, checks its proof, inflates the list.
    ///
    /// A list whose proof does not hold is opened nevertheless, with an ``objection``: it does not speak, but a report can
    /// say why.
    ///
    /// - Parameters:
    ///   - bytes: The document as received.
    ///   - address: The address it was asked from, if it was. A list that names itself otherwise may not speak:
    ///     `status.subject`.
    ///   - retrieved: When it was fetched, if it was: its age counts from then on. Of a file that somebody handed in, only
    ///     its own words are known.
    ///   - resolver: Finds the key of the list's issuer.
    ///   - processor: Reads linked data; without one, a list that is signed as such may not speak.
    ///   - now: The instant at which the proof is judged, and at which the key has to count still.
    ///   - limits: The most that the document and the list may bring.
    /// - Throws: ``StatusListError`` `status.list_malformed` for what is no Bitstring status list credential, so that not
    ///   even its address is known.
    ///
    /// Source: [Validate algorithm](https://www.w3.org/TR/vc-bitstring-status-list/#validate-algorithm).
    public convenience init(
        opening bytes: [UInt8], askedFrom address: [UInt8]? = nil, retrieved: Instant? = nil,
        resolver: any VerificationMethodResolver, processor: JSONLDProcessor? = nil, now: Instant,
        limits: StatusListLimits = .standard
    ) throws(StatusListError) {
        let root: JSONValue
        do {
            root = try JSONDocument(parsing: bytes, limits: limits.document).root
        } catch {
            throw StatusListError(.listMalformed, at: error.place, facts: ["member": "", "cause": error.reason])
        }
        let document = try StatusListDocument(root)
        let proof = Self.judgeProof(
            of: root, by: document.issuer, made: document.validFrom, resolver: resolver, processor: processor, now: now)
        self.init(
            document, digest: SHA256.hash(bytes),
            objection: Self.objectionToAddress(of: document, askedFrom: address) ?? proof.objection,
            keyEnd: proof.keyEnd, retrieved: retrieved, limits: limits.inflation)
    }

    private static func objectionToAddress(
        of document: StatusListDocument, askedFrom address: [UInt8]?
    ) -> StatusListError? {
        guard document.hasStrangeSubject || (address ?? document.id) != document.id else { return nil }
        let facts = [
            "list": String(decoding: document.id, as: UTF8.self),
            "asked": String(decoding: address ?? document.id, as: UTF8.self),
        ]
        return StatusListError(
            .subject, at: .pointer(document.hasStrangeSubject ? "/credentialSubject/id" : "/id"), facts: facts)
    }

    /// What the proofs of a list say: why they do not let it speak, and when the first of their keys ends.
    private struct ProofJudgement {
        var objection: StatusListError?
        var keyEnd: Instant?
    }

    /// Every proof must hold and be made by a key of the issuer that the list names.
    private static func judgeProof(
        of root: JSONValue, by issuer: [UInt8], made: Instant?, resolver: any VerificationMethodResolver,
        processor: JSONLDProcessor?, now: Instant
    ) -> ProofJudgement {
        var judgement = ProofJudgement()
        for result in DataIntegrity.verify(
            root, expecting: .assertion(at: now), resolver: resolver, processor: processor)
        {
            switch result.outcome {
            case .failed(let error) where error.code == .time && result.isFromTheFuture(at: now):
                judgement.objection = StatusListError(
                    .notYetValid, at: error.place, facts: ["from": error.facts["time"] ?? ""])
            case .failed(let error) where error.code == .time:
                judgement.objection = StatusListError(
                    .stale, at: error.place, facts: ["since": error.facts["time"] ?? ""])
            case .failed(let error), .unknown(let error):
                var facts = error.facts
                facts["cause"] = error.reason
                judgement.objection = StatusListError(.proof, at: error.place, facts: facts)
            case .passed(let resolved):
                let stated = [result.proof?.created?.instant, made].compactMap { $0 }.max()
                judgement.objection =
                    objection(to: resolved, resolver, at: [now, stated ?? now])
                    ?? objection(toSigner: resolved.method.controller, for: issuer)
                let ends = [judgement.keyEnd, resolved.method.expires, resolved.method.revoked]
                judgement.keyEnd = ends.compactMap { $0 }.min()
            }
            guard judgement.objection == nil else { return judgement }
        }
        return judgement
    }

    private static func objection(toSigner signer: String, for issuer: [UInt8]) -> StatusListError? {
        guard Array(signer.utf8) != issuer else { return nil }
        return StatusListError(
            .issuer, at: .pointer("/issuer"),
            facts: ["issuer": String(decoding: issuer, as: UTF8.self), "signer": signer])
    }

    /// Why a key may not speak for its owner.
    ///
    /// Whoever has a key that was lost can deny every revocation, and write into the list whatever day suits him. A list is
    /// made anew every few days: its issuer has no need of a key that has ended by now, whenever the list says it was made,
    /// and none at all of one that is in other hands.
    ///
    /// - Parameter instants: Now, and when the list says it was made.
    private static func objection(
        to resolved: ResolvedMethod, _ resolver: any VerificationMethodResolver, at instants: [Instant]
    ) -> StatusListError? {
        for instant in instants {
            guard let error = resolver.objection(to: resolved, at: instant) else { continue }
            let facts = ["cause": error.reason, "key": resolved.method.id]
            return StatusListError(.proof, facts: error.facts.merging(facts) { $1 })
        }
        return nil
    }
}

extension ProofResult {
    fileprivate func isFromTheFuture(at now: Instant) -> Bool {
        proof?.created.map { now < $0.instant } ?? false
    }
}
