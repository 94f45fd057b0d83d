internal import DataIntegrity
public import Encodings
internal import Identifiers
internal import JSON
public import Signing

extension TrustRegistry {
    /// Opens a registry: checks its proof, reads every entry, and looks whether it may be used now.
    ///
    /// ```swift
    /// let registry = try TrustRegistry(
    ///     opening: bytes, anchors: [anchor], remembered: remembered, now: clock.now())
    /// remembered.note(registry)
    /// ```
    ///
    /// A registry decides who is believed. It is therefore taken whole or not at all: one entry that breaks the rules, or
    /// a member that this version does not know, refuses it.
    ///
    /// - Parameters:
    ///   - bytes: The document as received.
    ///   - anchors: The keys whose word counts.
    ///   - allowsUnsigned: Whether a registry counts that no anchor signed. ``standing`` then says so. A proof that is
    ///     there must hold all the same.
    ///   - remembered: Numbers seen before; an older snapshot than the last is refused.
    ///   - opened: Snapshots opened before: of one with the same bytes the proof is not checked again, and decisions of
    ///     quality assurance bodies are read when somebody asks for them.
    ///   - now: The instant of the judgement.
    ///   - limits: The most the document may bring.
    /// - Throws: ``TrustError``: `registry.too_large`, `registry.malformed`, `registry.version`, `registry.unsigned`,
    ///   `registry.signature`, `registry.anchor`, `registry.stale`, `registry.not_yet_valid`, `registry.rollback`.
    public convenience init(
        opening bytes: [UInt8], anchors: [PublicKey], allowsUnsigned: Bool = false,
        remembered: RememberedNumbers? = nil, opened: OpenedSnapshots? = nil, now: Instant,
        limits: RegistryLimits = .standard
    ) throws(TrustError) {
        let known = opened?.snapshot(of: bytes, anchors: anchors)
        let root = try Self.root(of: bytes, limits: limits)
        guard root["type"]?.equals("TestamurTrustRegistry") == true else {
            throw TrustError(
                .malformed, at: .pointer("/type"), facts: ["cause": TrustError.Code.type.rawValue, "member": "type"])
        }
        let anchor = known.flatMap { known in anchors.first { $0.multikey.hasSameBytes(as: known.anchor) } }
        let standing: RegistryStanding
        if let anchor {
            standing = .anchored(anchor)
        } else {
            standing = try Self.standing(of: root, anchors: anchors, allowsUnsigned: allowsUnsigned, now: now)
        }
        let document = try RegistryDocument(root, limits: limits, isKnown: known != nil)
        if let first = document.problems.first {
            throw TrustError(.malformed, at: first.place, facts: first.facts.merging(["cause": first.reason]) { $1 })
        }
        self.init(
            document, standing: standing,
            digest: known?.digest ?? SHA256.hash(root.canonicalBytes(omitting: "proof")), knownRoot: known?.root)
        if let objection = objection(at: now) { throw objection }
        if let remembered, let objection = remembered.objection(to: self, anchors: anchors) { throw objection }
    }

    /// Everything that is wrong with a registry document, signed or not: what its maker wants to know.
    ///
    /// Proof, age and numbers of snapshots are not looked at. Unlike opening, every key is judged here. What its maker should
    /// know and may leave as it is stands in ``findings(in:limits:)``.
    ///
    /// - Returns: At most a thousand problems, each with its place; empty when there is none.
    public static func problems(in bytes: [UInt8], limits: RegistryLimits = .standard) -> [TrustError] {
        do throws(TrustError) {
            let document = try RegistryDocument(try root(of: bytes, limits: limits), limits: limits)
            return document.problems
                + document.entries.enumerated().flatMap { position, entry in
                    entry.unsoundKeys(at: "/issuers/\(position)")
                }
        } catch {
            return [error]
        }
    }

    /// What the maker of a registry should look at, and may leave as it is: official numbers that two entries have at one time
    /// (`registry.number_shared`) and names that are the same or look it (`registry.name_shared`), each at its place in the
    /// later entry; relations and mandates that name no entry (`registry.relation_unknown`), and successions that go round in a
    /// circle or on for more than sixteen steps (`registry.succession`).
    ///
    /// Whoever states such a number may be either of the two; nobody is found by the wrong key for it.
    ///
    /// - Returns: In the order of the document; empty for a document that cannot be read (``problems(in:limits:)`` says why).
    public static func findings(in bytes: [UInt8], limits: RegistryLimits = .standard) -> [TrustError] {
        guard let root = try? root(of: bytes, limits: limits),
            let document = try? RegistryDocument(root, limits: limits)
        else { return [] }
        var numbers = NumberUniqueness()
        var names = NameUniqueness()
        let relations = RelationSoundness(document.entries)
        return document.entries.enumerated().flatMap { position, entry in
            numbers.repeated(by: entry, at: position) + names.repeated(by: entry, at: position)
                + relations.findings(at: position)
        }
    }

    private static func root(of bytes: [UInt8], limits: RegistryLimits) throws(TrustError) -> JSONValue {
        do {
            return try JSONDocument(parsing: bytes, limits: limits.document).root
        } catch {
            let isTooLarge = error.code == .size || error.code == .depth
            throw TrustError(
                isTooLarge ? .tooLarge : .malformed, at: error.place,
                facts: error.facts.merging(["cause": error.reason]) { $1 })
        }
    }

    /// Who signed. Every proof must hold; the key is the one its did:key is, so that nothing else has to be found.
    private static func standing(
        of root: JSONValue, anchors: [PublicKey], allowsUnsigned: Bool, now: Instant
    ) throws(TrustError) -> RegistryStanding {
        guard root["proof"] != nil else {
            guard allowsUnsigned else { throw TrustError(.unsigned) }
            return .unsigned
        }
        var signers: [PublicKey] = []
        let resolver = OfflineResolver(documents: [])
        for result in DataIntegrity.verify(root, expecting: .assertion(at: now), resolver: resolver) {
            switch result.outcome {
            case .passed(let resolved): signers.append(resolved.method.publicKey)
            case .failed(let error) where error.code == .time && result.isFromTheFuture(at: now):
                throw TrustError(.notYetValid, at: error.place, facts: ["from": error.facts["time"] ?? ""])
            case .failed(let error) where error.code == .time:
                throw TrustError(.stale, at: error.place, facts: ["since": error.facts["time"] ?? ""])
            case .failed(let error), .unknown(let error):
                throw TrustError(
                    .signature, at: error.place, facts: error.facts.merging(["cause": error.reason]) { $1 })
            }
        }
        if let anchor = signers.first(where: anchors.contains) { return .anchored(anchor) }
        guard allowsUnsigned, let signer = signers.first else {
            throw TrustError(
                .anchor, at: .pointer("/proof/verificationMethod"), facts: ["key": signers.first?.multikey ?? ""])
        }
        return .unanchored(signer)
    }
}

extension RegistryEntry {
    /// Keys whose bytes are no sound key.
    func unsoundKeys(at pointer: String) -> [TrustError] {
        keys.enumerated().compactMap { number, key in
            do throws(TrustError) {
                _ = try key.publicKey()
                return nil
            } catch {
                return TrustError(error.code, at: .pointer("\(pointer)/keys/\(number)"), facts: error.facts)
            }
        }
    }
}

extension ProofResult {
    fileprivate func isFromTheFuture(at now: Instant) -> Bool {
        proof?.created.map { now < $0.instant } ?? false
    }
}
