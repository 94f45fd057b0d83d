import Encodings
import Foundation
import GRDB
import StatusLists

/// Revocations and suspensions: a journal, from which lists are made.
extension Ledger {
    /// Where a credential stands in the lists, and what was last said about it.
    struct Standing {
        let credential: [UInt8]
        let list: Int
        let index: Int
        var isRevoked: Bool
        var isSuspended: Bool
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
        try write { database in
            try Self.checkClock(instant, in: database)
            var results: [CredentialStatus] = []
            for credential in credentials {
                guard let standing = try Self.standing(of: credential, in: database) else {
                    throw IssuanceError(.ledgerUnknownCredential, facts: ["id": Self.text(credential)])
                }
                results.append(try change(standing, act, reason, instant, in: database, keys))
            }
            return results
        }
    }

    private func change(
        _ standing: Standing, _ act: StatusAct, _ reason: String, _ instant: Instant, in database: Database,
        _ keys: LedgerKeys
    ) throws -> CredentialStatus {
        let id = Self.text(standing.credential)
        if standing.isRevoked, act != .revoke { throw IssuanceError(.statusFinal, facts: ["id": id]) }
        let purpose = act == .revoke ? Self.revocation : Self.suspension
        let value = act == .reinstate ? 0 : 1
        let isChanged =
            switch act {
            case .revoke: !standing.isRevoked
            case .suspend: !standing.isSuspended
            case .reinstate: standing.isSuspended
            }
        if isChanged {
            try LedgerTable.statusChanges.append(1, to: database, keys) { _, number in
                // The number of the row makes the place of its reason unique.
                var row = standing.credential
                row.appendNumber(number)
                return [
                    .blob(standing.credential), .text(purpose), .integer(value), .integer(instant.seconds),
                    .blob(keys.seal(Array(reason.utf8), at: place(.statusChanges, row))),
                ]
            }
        }
        return CredentialStatus(
            credential: id, isRevoked: act == .revoke || standing.isRevoked,
            isSuspended: act == .revoke ? standing.isSuspended : act == .suspend, isChanged: isChanged)
    }

    private static func text(_ credential: [UInt8]) -> String { "urn:uuid:" + UUIDv8.text(credential) }

    private static func standing(of credential: [UInt8], in database: Database) throws -> Standing? {
        let award = try Row.fetchOne(
            database, sql: "SELECT list, status_index FROM awards WHERE credential = ?", arguments: [Data(credential)])
        guard let award else { return nil }
        var standing = Standing(
            credential: credential, list: award[0], index: award[1], isRevoked: false, isSuspended: false)
        let changes = try Row.fetchCursor(
            database, sql: "SELECT purpose, value FROM status_changes WHERE credential = ? ORDER BY number",
            arguments: [Data(credential)])
        while let change = try changes.next() {
            let isSet = change[1] as Int != 0
            if change[0] as String == revocation { standing.isRevoked = isSet } else { standing.isSuspended = isSet }
        }
        return standing
    }

    /// What the ledger says about a credential; nil if it knows none with this id.
    func standing(of credential: [UInt8]) throws(IssuanceError) -> Standing? {
        try read { try Self.standing(of: credential, in: $0) }
    }

    /// Every list, oldest first.
    func lists() throws(IssuanceError) -> [StatusListRecord] {
        try read { database in
            try Row.fetchAll(
                database, sql: "SELECT number, revocation, suspension, capacity FROM lists ORDER BY number"
            ).map { StatusListRecord(number: $0[0], revocation: $0[1], suspension: $0[2], capacity: $0[3]) }
        }
    }

    /// How the lists stand after every act in the ledger.
    struct ListState {
        let record: StatusListRecord
        let purpose: StatusPurpose
        var bits: BitstringStatusList
        /// When this list was last published.
        let lastPublished: Instant?
    }

    func listStates() throws(IssuanceError) -> [ListState] {
        try read { database in
            var states: [ListState] = []
            let lists = try Row.fetchAll(
                database, sql: "SELECT number, revocation, suspension, capacity FROM lists ORDER BY number")
            for row in lists {
                let record = StatusListRecord(number: row[0], revocation: row[1], suspension: row[2], capacity: row[3])
                for purpose in [StatusPurpose.revocation, .suspension] {
                    var bits = try BitstringStatusList(count: record.capacity)
                    let changes = try Row.fetchCursor(
                        database,
                        sql: """
                            SELECT status_index, value FROM status_changes JOIN awards USING (credential)
                            WHERE list = ? AND purpose = ? ORDER BY status_changes.number
                            """, arguments: [record.number, purpose.text])
                    while let change = try changes.next() {
                        try bits.set(change[1] as Int == 0 ? 0 : 1, at: change[0])
                    }
                    let last = try Int64.fetchOne(
                        database, sql: "SELECT max(valid_from) FROM publications WHERE list = ? AND purpose = ?",
                        arguments: [record.number, purpose.text])
                    states.append(
                        ListState(
                            record: record, purpose: purpose, bits: bits,
                            lastPublished: last.map { Instant(seconds: $0) }))
                }
            }
            return states
        }
    }

    /// One publication of one list.
    struct Publication {
        let list: Int
        let purpose: StatusPurpose
        let instant: Instant
        /// The date of the list, which is later than that of the list before even within one second.
        let validFrom: Instant
        let validUntil: Instant
        let digest: [UInt8]
    }

    /// Notes what was published.
    func note(_ publications: [Publication], keys: LedgerKeys) throws(IssuanceError) {
        try write { database in
            _ = try LedgerTable.publications.append(publications.count, to: database, keys) { position, _ in
                let publication = publications[position]
                return [
                    .integer(publication.list), .text(publication.purpose.text), .integer(publication.instant.seconds),
                    .integer(publication.validFrom.seconds), .integer(publication.validUntil.seconds),
                    .blob(publication.digest),
                ]
            }
        }
    }

    /// Credentials whose id, name, number or holder is this, at most `limit` of them; all credentials for nil.
    func credentials(
        matching text: String?, limit: Int, keys: LedgerKeys
    ) throws(IssuanceError) -> [IssuedCredential] {
        let wanted = text.map { DuplicateFinder.folded($0) }
        return try read { database in
            var found: [IssuedCredential] = []
            let rows = try Row.fetchCursor(
                database,
                sql: """
                    SELECT row, credential, awards.sealed, created FROM awards
                    JOIN batches ON batches.number = batch ORDER BY awards.number
                    """)
            while found.count < limit, let row = try rows.next() {
                let credential = Array(row[1] as Data)
                let id = Self.text(credential)
                let learner = try AwardedLearner(
                    parsing: keys.open(Array(row[2] as Data), at: place(.awards, credential)))
                let names = [id, learner.name, learner.idNumber, learner.holder].compactMap { $0 }
                if let wanted, !names.contains(where: { DuplicateFinder.folded($0) == wanted }) { continue }
                guard let standing = try Self.standing(of: credential, in: database) else { continue }
                found.append(
                    IssuedCredential(
                        id: id, row: row[0], learner: learner.name, idNumber: learner.idNumber,
                        issued: Instant(seconds: row[3]), isRevoked: standing.isRevoked,
                        isSuspended: standing.isSuspended))
            }
            return found
        }
    }
}
