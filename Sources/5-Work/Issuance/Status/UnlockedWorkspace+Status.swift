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
        var credentials: [[UInt8]] = []
        for id in ids {
            guard let credential = UUIDv8.bytes(of: id) else {
                throw IssuanceError(.ledgerUnknownCredential, facts: ["id": Finding.cut(id)])
            }
            credentials.append(credential)
        }
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
        try workspace.ledger.credentials(matching: text, limit: limit, keys: keys)
    }
}
