public import Encodings

extension UnlockedWorkspace {
    /// Revokes, suspends or reinstates credentials: all of them or none.
    ///
    /// ```swift
    /// let statuses = try office.change(["urn:uuid:7f1c2c52-6f0e-8b39-9a55-0d6f5c1e2a11"], .revoke, reason: "wrong person", at: now)
    /// ```
    ///
    /// When this returns it is in the ledger and on the disk, whatever else writes at the same time. Verifiers see it once
    /// the lists are published. What is so already is left as it is: doing it twice does no harm.
    ///
    /// - Parameters:
    ///   - ids: Ids of credentials, with or without `urn:uuid:`.
    ///   - reason: Kept in the ledger, sealed; never published.
    ///   - instant: The moment, from the clock.
    /// - Throws: ``IssuanceError`` `ledger.unknown_credential`, `status.final` when a revoked credential shall be suspended
    ///   or reinstated, `clock.regressed`, `ledger.busy`, `file.no_space`.
    public func change(
        _ ids: [String], _ act: StatusAct, reason: String = "", at instant: Instant
    ) throws(IssuanceError) -> [CredentialStatus] {
        let credentials = try Self.credentials(ids)
        return try workspace.ledger.change(credentials, act, reason: reason, at: instant, keys: keys)
    }

    /// Credentials that were issued here.
    ///
    /// - Parameters:
    ///   - text: An id, or the name, number or holder of a learner, whatever its case; nil for all.
    ///   - limit: Most credentials to return.
    /// - Throws: ``IssuanceError`` `ledger.tampered`, `ledger.busy`, `ledger.io`.
    public func credentials(matching text: String? = nil, limit: Int = 1_000) throws(IssuanceError)
        -> [IssuedCredential]
    {
        let wanted = text.map { DuplicateFinder.folded($0) }
        return try workspace.ledger.credentials(limit: limit, keys: keys) { credential, learner in
            guard let wanted else { return true }
            let names = [Ledger.text(credential), learner?.name, learner?.idNumber, learner?.holder]
            return names.contains { $0.map { DuplicateFinder.folded($0) } == wanted }
        }
    }

    /// What was last done to a credential's status, and why; nil where nothing was.
    ///
    /// ```swift
    /// let why = try office.lastChange(of: credential.id)?.reason            // "wrong person"
    /// ```
    ///
    /// - Throws: ``IssuanceError`` `ledger.unknown_credential` for what is no id, `ledger.tampered`, `ledger.busy`.
    public func lastChange(of id: String) throws(IssuanceError) -> StatusChange? {
        guard let credential = try Self.credentials([id]).first else { return nil }
        return try workspace.ledger.lastChange(of: credential, keys: keys)
    }

    /// Erases what names the learners of some credentials from the ledger.
    ///
    /// ```swift
    /// let count = try office.forget(ids, at: clock.now())
    /// ```
    ///
    /// Name, number, key of the wallet, and the reasons of revocations are deleted and overwritten, with the keys they
    /// were sealed under. The ids, their places in the status lists and their status remain, so that verifiers go on
    /// getting answers. What remains elsewhere is not in this program's hands: the files that were issued, their indexes,
    /// and copies of the ledger made before.
    ///
    /// - Returns: How many credentials had a learner to erase; those of the rest were erased before.
    /// - Throws: ``IssuanceError`` `ledger.unknown_credential`, `clock.regressed`, `ledger.busy` when another program still
    ///   reads: call it again then.
    public func forget(_ ids: [String], at instant: Instant) throws(IssuanceError) -> Int {
        try workspace.ledger.erase(Self.credentials(ids), at: Instant(seconds: instant.seconds), keys: keys)
    }

    /// The awards that the ledger has, besides some, of learners of the same name: the same person in a roster without numbers, or
    /// somebody else.
    ///
    /// - Throws: ``IssuanceError`` `ledger.unknown_credential` for what is no id.
    public func namesakes(of ids: [String]) throws(IssuanceError) -> [IssuedCredential] {
        let meant = Set(try Self.credentials(ids))
        var names: Set<String> = []
        _ = try workspace.ledger.credentials(limit: .max, keys: keys) { credential, learner in
            if meant.contains(credential), let learner { names.insert(DuplicateFinder.folded(learner.name)) }
            return false
        }
        return try workspace.ledger.credentials(limit: .max, keys: keys) { credential, learner in
            guard !meant.contains(credential), let learner else { return false }
            return names.contains(DuplicateFinder.folded(learner.name))
        }
    }

    static func credentials(_ ids: [String]) throws(IssuanceError) -> [[UInt8]] {
        try ids.map { id throws(IssuanceError) in
            guard let credential = UUIDv8.bytes(of: id) else {
                throw IssuanceError(.ledgerUnknownCredential, facts: ["id": Finding.cut(id)])
            }
            return credential
        }
    }

    /// Goes through the ledger and names every break.
    ///
    /// - Parameter visit: Called with each row as a line of JSON, for an export; see `docs/formats/ledger.md`.
    public func audit(exporting visit: (([UInt8]) throws -> Void)? = nil) throws(IssuanceError) -> LedgerAudit {
        try workspace.ledger.audit(keys) { table, row in
            if let visit { try visit(LedgerExport.line(table, row)) }
        }
    }

    /// Holds an export against the ledger: whether every row of it still stands there as it was.
    ///
    /// This is what notices that the whole ledger was replaced by an older copy.
    ///
    /// - Returns: The rows of the export that the ledger no longer has, or has otherwise.
    /// - Throws: ``IssuanceError`` `ledger.export` for a line that is no row of an export.
    public func missing(from lines: some Sequence<[UInt8]>) throws(IssuanceError) -> [LedgerBreak] {
        try workspace.ledger.missing(from: lines)
    }
}
