import Encodings

/// What the ledger notes beside credentials that take the place of others.
struct ReplacementNote: Sendable {
    let reason: String
    let instant: Instant
}

extension Ledger {
    /// Revokes what new credentials replace and notes which follows which, in the transaction that adds the new ones.
    ///
    /// - Throws: ``IssuanceError`` `status.final` for what is revoked without having been replaced,
    ///   `replace.already` for what was replaced by another one.
    func replace(
        _ awards: [AwardRecord], _ note: ReplacementNote, in connection: any LedgerConnection, _ keys: LedgerKeys
    ) throws {
        let pairs = awards.compactMap { award in award.replaces.map { (old: $0, new: award.credential) } }
        for pair in pairs {
            if let successor = try Self.successor(of: pair.old, in: connection) {
                throw IssuanceError(
                    .replaceAlready, facts: ["id": Self.text(pair.old), "successor": Self.text(successor)])
            }
        }
        let statuses = try change(pairs.map(\.old), .revoke, note.reason, note.instant, in: connection, keys)
        if let final = statuses.first(where: { !$0.isChanged }) {
            throw IssuanceError(.statusFinal, facts: ["id": final.credential])
        }
        try LedgerTable.replacements.append(pairs.count, to: connection, keys) { position, _ in
            [.blob(pairs[position].old), .blob(pairs[position].new), .integer(note.instant.seconds)]
        }
    }

    static func successor(of credential: [UInt8], in connection: any LedgerConnection) throws -> [UInt8]? {
        try connection.row("SELECT successor FROM replacements WHERE credential = ?", [.blob(credential)])?.blob(0)
    }
}
