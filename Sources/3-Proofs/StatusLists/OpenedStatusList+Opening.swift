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
    ///   - now: The instant at which the proof is judged.
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
        let objection =
            Self.objectionToAddress(of: document, askedFrom: address)
            ?? Self.objectionToProof(
                of: root, by: document.issuer, made: document.validFrom, resolver: resolver, processor: processor,
                now: now)
        self.init(
            document, digest: SHA256.hash(bytes), objection: objection, retrieved: retrieved, limits: limits.inflation)
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

    /// Every proof must hold and be made by a key of the issuer that the list names.
    private static func objectionToProof(
        of root: JSONValue, by issuer: [UInt8], made: Instant?, resolver: any VerificationMethodResolver,
        processor: JSONLDProcessor?, now: Instant
    ) -> StatusListError? {
        for result in DataIntegrity.verify(
            root, expecting: .assertion(at: now), resolver: resolver, processor: processor)
        {
            switch result.outcome {
            case .failed(let error) where error.code == .time && result.isFromTheFuture(at: now):
                return StatusListError(.notYetValid, at: error.place, facts: ["from": error.facts["time"] ?? ""])
            case .failed(let error) where error.code == .time:
                return StatusListError(.stale, at: error.place, facts: ["since": error.facts["time"] ?? ""])
            case .failed(let error), .unknown(let error):
                var facts = error.facts
                facts["cause"] = error.reason
                return StatusListError(.proof, at: error.place, facts: facts)
            case .passed(let resolved):
                let date = [result.proof?.created?.instant, made].compactMap { $0 }.max()
                if let objection = objection(to: resolved, usedAt: date ?? now) { return objection }
                guard Array(resolved.method.controller.utf8) == issuer else {
                    let facts = [
                        "issuer": String(decoding: issuer, as: UTF8.self), "signer": resolved.method.controller,
                    ]
                    return StatusListError(.issuer, at: .pointer("/issuer"), facts: facts)
                }
            }
        }
        return nil
    }

    /// Why a key may not speak for its owner at an instant.
    ///
    /// Whoever has a key that was lost can deny every revocation. A list is made anew every few days: its issuer has no
    /// need of a key that has ended, and none at all of one that is in other hands.
    private static func objection(to resolved: ResolvedMethod, usedAt date: Instant) -> StatusListError? {
        var cause = resolved.method.refusal(at: date)?.reason
        if case .registry(_, let from, _, let status) = resolved.source {
            if let from, date.date() < from { cause = "key.window" }
            if status == "compromised" { cause = "key.compromised" }
        }
        return cause.map { StatusListError(.proof, facts: ["cause": $0, "key": resolved.method.id]) }
    }
}

extension ProofResult {
    fileprivate func isFromTheFuture(at now: Instant) -> Bool {
        proof?.created.map { now < $0.instant } ?? false
    }
}
