import Encodings
import Signing
import StatusLists

/// Revocations and suspensions: a journal, from which lists are made.
extension Ledger {
    /// What was last said about a credential.
    struct Standing: Sendable, Hashable {
        var isRevoked = false
        var isSuspended = false

        mutating func note(_ purpose: String, _ value: Int64) {
            if purpose == Ledger.revocation { isRevoked = value != 0 } else { isSuspended = value != 0 }
        }
    }

    static let revocation = StatusPurpose.revocation.text
    static let suspension = StatusPurpose.suspension.text

    /// Does something to some credentials, to all or none of them, in one transaction.
    ///
    /// - Throws: ``IssuanceError`` `ledger.unknown_credential` with the id, `status.final` for what was revoked,
    ///   `clock.regressed`.
    func change(
        _ credentials: [[UInt8]], _ act: StatusAct, reason: String, at instant: Instant, keys: LedgerKeys
    ) throws(IssuanceError) -> [CredentialStatus] {
        try write { connection in
            try Self.checkClock(instant, in: connection)
            return try change(credentials, act, reason, instant, in: connection, keys)
        }
    }

    /// As above, in a transaction that is under way.
    func change(
        _ credentials: [[UInt8]], _ act: StatusAct, _ reason: String, _ instant: Instant,
        in connection: any LedgerConnection, _ keys: LedgerKeys
    ) throws -> [CredentialStatus] {
        var results: [CredentialStatus] = []
        var changed: [Award] = []
        var named: Set<[UInt8]> = []
        for credential in credentials {
            guard let award = try Self.award(credential, in: connection) else {
                throw IssuanceError(.ledgerUnknownCredential, facts: ["id": Self.text(credential)])
            }
            let standing = try Self.standing(of: credential, in: connection)
            let status = try Self.status(after: act, credential, standing)
            // Named twice is done once.
            let isChanged = status.isChanged && named.insert(credential).inserted
            if isChanged { changed.append(award) }
            results.append(status)
        }
        try append(changed, act, reason, instant, in: connection, keys)
        return results
    }

    /// - Throws: ``IssuanceError`` `status.final`.
    private static func status(
        after act: StatusAct, _ credential: [UInt8], _ standing: Standing
    ) throws(IssuanceError) -> CredentialStatus {
        let id = text(credential)
        if standing.isRevoked, act != .revoke { throw IssuanceError(.statusFinal, facts: ["id": id]) }
        let isChanged =
            switch act {
            case .revoke: !standing.isRevoked
            case .suspend: !standing.isSuspended
            case .reinstate: standing.isSuspended
            }
        return CredentialStatus(
            credential: id, isRevoked: act == .revoke || standing.isRevoked,
            isSuspended: act == .revoke ? standing.isSuspended : act == .suspend, isChanged: isChanged)
    }

    private func append(
        _ awards: [Award], _ act: StatusAct, _ reason: String, _ instant: Instant,
        in connection: any LedgerConnection, _ keys: LedgerKeys
    ) throws {
        guard !awards.isEmpty else { return }
        let personal = PersonalSeal(self, keys)
        let purpose = act == .revoke ? Self.revocation : Self.suspension
        var reasons: [[LedgerValue]] = []
        try LedgerTable.statusChanges.append(awards.count, to: connection, keys) { position, number in
            let award = awards[position]
            // A learner who was erased has no key to seal with, and nothing more is kept of why.
            var digest = Self.nothingSealed
            if let wrappedKey = award.wrappedKey {
                let sealed = try personal.sealReason(
                    Array(reason.utf8), wrappedKey: wrappedKey, credential: award.credential, change: number)
                digest = SHA256.hash(sealed)
                reasons.append([.integer(number), .integer(award.number), .blob(sealed)])
            }
            return [
                .blob(award.credential), .text(purpose), .integer(act == .reinstate ? 0 : 1),
                .integer(instant.seconds), .blob(digest),
            ]
        }
        try connection.insert(into: "reasons", ["change", "award", "sealed"], reasons)
    }

    /// Stands for the digest where nothing was sealed.
    static let nothingSealed = [UInt8](repeating: 0, count: 32)

    static func text(_ credential: [UInt8]) -> String { "urn:uuid:" + UUIDv8.text(credential) }

    /// A row of the awards, and the key of its learner.
    struct Award {
        let number: Int64
        let credential: [UInt8]
        /// Nil when the learner was erased.
        let wrappedKey: [UInt8]?
    }

    static func award(_ credential: [UInt8], in connection: any LedgerConnection) throws -> Award? {
        try connection.row(
            "SELECT number, wrapped_key FROM awards LEFT JOIN learners ON award = number WHERE credential = ?",
            [.blob(credential)]
        ).map { Award(number: try $0.integer(0), credential: credential, wrappedKey: try $0.optionalBlob(1)) }
    }

    static func standing(of credential: [UInt8], in connection: any LedgerConnection) throws -> Standing {
        var standing = Standing()
        for row in try connection.rows(
            "SELECT purpose, value FROM status_changes WHERE credential = ? ORDER BY number", [.blob(credential)])
        {
            standing.note(try row.text(0), try row.integer(1))
        }
        return standing
    }

    /// What was last done to a credential, and why.
    ///
    /// - Throws: ``IssuanceError`` `ledger.tampered` for a reason that cannot be opened.
    func lastChange(of credential: [UInt8], keys: LedgerKeys) throws(IssuanceError) -> StatusChange? {
        try read { connection in
            let row = try connection.row(
                """
                SELECT status_changes.number, instant, reasons.sealed FROM status_changes
                LEFT JOIN reasons ON reasons.change = status_changes.number
                WHERE credential = ? ORDER BY status_changes.number DESC LIMIT 1
                """, [.blob(credential)])
            guard let row else { return nil }
            let instant = Instant(seconds: try row.integer(1))
            guard let sealed = try row.optionalBlob(2),
                let wrappedKey = try Self.award(credential, in: connection)?.wrappedKey
            else { return StatusChange(instant: instant, reason: nil) }
            let reason = try PersonalSeal(self, keys).openReason(
                sealed, wrappedKey: wrappedKey, credential: credential, change: row.integer(0))
            return StatusChange(instant: instant, reason: String(decoding: reason, as: UTF8.self))
        }
    }

    /// What the ledger says about every credential that anything was ever said about.
    static func standings(in connection: any LedgerConnection) throws -> [[UInt8]: Standing] {
        var standings: [[UInt8]: Standing] = [:]
        var last: Int64 = 0
        while true {
            let rows = try connection.rows(
                "SELECT number, credential, purpose, value FROM status_changes WHERE number > ? ORDER BY number LIMIT ?",
                [.integer(last), .integer(auditPage)])
            for row in rows {
                last = try row.integer(0)
                standings[try row.blob(1), default: Standing()].note(try row.text(2), try row.integer(3))
            }
            if rows.count < auditPage { return standings }
        }
    }
}
