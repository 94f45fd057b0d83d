import DataIntegrity
public import Encodings
import Identifiers
import JSON
import Signing

extension Wallet {
    /// Makes a presentation: credentials for one verifier, signed by the key they are bound to.
    ///
    /// ```swift
    /// let bytes = try wallet.present([record], challenge: "9f2c…", domain: "https://employer.example", at: now)
    /// ```
    ///
    /// A Verifiable Presentation of version 2.0 with an `eddsa-jcs-2022` proof for `authentication`. The credentials stand in
    /// it byte for byte as their issuers wrote them. It is written into the wallet's log before it is given out.
    ///
    /// - Parameters:
    ///   - ids: Which credentials; one that is named twice is shown once.
    ///   - challenge: What the verifier sent to be signed, so that nobody can show the answer a second time.
    ///   - domain: The verifier, so that it cannot pass the answer on as if it had been made for another.
    ///   - expires: From when on no verifier shall take it; nil for no end.
    ///   - now: When it is made.
    /// - Throws: ``WalletError`` `wallet.request_incomplete`, `wallet.record_unknown`, `wallet.not_presentable`;
    ///   `holder.unbound` when a credential names no holder, `holder.mismatch` when it names one that is not in this wallet,
    ///   `holder.mixed` for credentials of several keys; `wallet.presentation_too_large`, `wallet.too_large`; what
    ///   ``add(_:origin:at:)`` throws when it writes. Nothing is given out and nothing logged then.
    public func present(
        _ ids: [RecordID], challenge: String, domain: String, expires: Instant? = nil, at now: Instant
    ) throws -> [UInt8] {
        try presented(
            ids, challenge: challenge, domain: domain, expires: expires, at: now,
            noting: { WalletEvent(.presented, at: now, records: $0, note: domain) })
    }

    /// As ``present(_:challenge:domain:expires:at:)``, with the line of the log that whoever asked for it wants; a share writes
    /// its own.
    func presented(
        _ ids: [RecordID], challenge: String, domain: String, expires: Instant?, at now: Instant,
        noting line: ([RecordID]) -> WalletEvent?
    ) throws -> [UInt8] {
        try checkUsable()
        try Self.checkRequest(challenge: challenge, domain: domain)
        var records: [RecordID] = []
        for id in ids where !records.contains(id) { records.append(id) }
        let (documents, key) = try bound(records)
        let signer = try key.signer()
        let options = ProofOptions(
            verificationMethod: DIDKey.verificationMethod(for: signer.publicKey), purpose: .authentication,
            created: now, expires: expires,
            challenge: challenge, domain: domain)
        let text = PresentationText.bytes(of: documents.map(\.root), holder: key.did)
        let presentation = try secured(text, options, signer)
        try inOneCommit {
            try keep(
                PresentationEntry(
                    shown: now, holder: key.did, domain: domain, challenge: challenge, records: records))
            if let event = line(records) { try note(event) }
        }
        return presentation
    }

    /// Refuses a challenge or a domain that no presentation takes, without making one.
    ///
    /// - Throws: ``WalletError`` `wallet.request_incomplete`, `wallet.too_large`.
    public static func checkRequest(challenge: String, domain: String) throws(WalletError) {
        for (name, value) in [("challenge", challenge), ("domain", domain)] {
            guard !value.isEmpty else { throw WalletError(.requestIncomplete, facts: ["missing": name]) }
            try WalletFormat.checkLength(of: value)
        }
    }

    /// Refuses records that no presentation can be made of, without making one.
    ///
    /// - Throws: ``WalletError`` `wallet.record_unknown`, `wallet.not_presentable`, `holder.unbound`, `holder.mismatch`, `holder.mixed`.
    public func checkPresentable(_ ids: [RecordID]) throws {
        try checkUsable()
        _ = try bound(ids)
    }

    private func bound(_ ids: [RecordID]) throws -> (documents: [(id: RecordID, root: JSONValue)], key: StoredHolderKey)
    {
        let documents = try ids.map { id in (id: id, root: try document(of: id).root) }
        return (documents, try HolderBinding(keys: storedKeys()).key(for: documents))
    }

    /// What was shown to whom, the oldest first.
    ///
    /// - Throws: ``WalletError`` `wallet.corrupted`, `wallet.record_binding`.
    public func presentations() throws -> [PresentationEntry] {
        try checkUsable()
        return try manifest.entries.filter { $0.type == .presentation && !isSetAside($0) }.map { entry in
            let bytes = try reading(entry) { row throws(WalletError) in try sealer.open(row, as: entry) }
            guard let content = PresentationEntry(parsing: bytes) else { throw damage(entry) }
            return content
        }
    }

    /// What was shown otherwise than by a share: it has no purpose and no end, and cannot be marked as withdrawn. The oldest first.
    ///
    /// - Throws: As ``presentations()``.
    public func presentationsWithoutShare() throws -> [PresentationEntry] {
        var shares = try shares().filter { $0.form == .presentation }
        return try presentations().filter { entry in
            let own = shares.firstIndex { $0.made == entry.shown && $0.records == entry.records }
            if let own { shares.remove(at: own) }
            return own == nil
        }
    }

    private func document(of id: RecordID) throws -> JSONDocument {
        // Of a badge that came in a picture, the badge: a presentation holds credentials, not files.
        guard let bytes = try CredentialText.bytes(of: bytes(of: id)) else {
            throw WalletError(.notPresentable, facts: ["record": id.text, "code": "baked.absent"])
        }
        do throws(JSONError) {
            let document = try JSONDocument(parsing: bytes)
            guard document.root.kind == .object else { throw JSONError(.type) }
            return document
        } catch {
            throw WalletError(.notPresentable, facts: ["record": id.text, "code": error.reason])
        }
    }

    private func secured(_ text: [UInt8], _ options: ProofOptions, _ signer: Ed25519Signer) throws -> [UInt8] {
        var limits = JSONLimits.standard
        let most = limits.bytes
        // The proof comes on top: what is signed here must still be within what verifiers read.
        limits.bytes = most - 16 << 10
        do {
            return try DataIntegrity.securing(text, options: options, signer: signer, limits: limits)
        } catch let error as JSONError {
            throw WalletError(
                .presentationTooLarge, facts: ["found": "\(text.count)", "limit": "\(most)", "code": error.reason])
        }
    }
}
