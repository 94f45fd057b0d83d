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

    /// Looks whether credentials may be replaced, before a batch that replaces them is begun or continued.
    ///
    /// - Parameter batch: The batch that would go on; nil for one that is still to be begun.
    /// - Throws: ``IssuanceError`` `status.final` for what is revoked without having been replaced, `replace.already` for
    ///   what has a successor in another batch.
    func checkReplaceable(_ credentials: [[UInt8]], by batch: BatchRecord?) throws(IssuanceError) {
        try read { connection in
            for credential in credentials {
                let successor = try connection.row(
                    """
                    SELECT successor, awards.batch FROM replacements JOIN awards ON awards.credential = successor
                    WHERE replacements.credential = ?
                    """, [.blob(credential)])
                guard let successor else {
                    guard try !Self.standing(of: credential, in: connection).isRevoked else {
                        throw IssuanceError(.statusFinal, facts: ["id": Self.text(credential)])
                    }
                    continue
                }
                guard let batch, try successor.int(1) == batch.number else {
                    throw IssuanceError(
                        .replaceAlready,
                        facts: ["id": Self.text(credential), "successor": Self.text(try successor.blob(0))])
                }
            }
        }
    }

    static func successor(of credential: [UInt8], in connection: any LedgerConnection) throws -> [UInt8]? {
        try connection.row("SELECT successor FROM replacements WHERE credential = ?", [.blob(credential)])?.blob(0)
    }

    // MARK: Chains

    /// Most credentials that can have replaced one after the other: a ledger that says more was not written by this program.
    private static let longestChain = 10_000

    /// What took the place of a credential, what took the place of that, and so on.
    private static func successors(
        of credential: [UInt8], in connection: any LedgerConnection
    ) throws -> [[UInt8]] {
        var chain: [[UInt8]] = []
        var latest = credential
        while let next = try successor(of: latest, in: connection) {
            guard chain.count < longestChain else { throw LedgerTable.replacements.tampered(0) }
            chain.append(next)
            latest = next
        }
        return chain
    }

    /// Those of some credentials in whose place one of others has stood, or stands.
    func replaced(_ credentials: [[UInt8]], by others: Set<[UInt8]>) throws(IssuanceError) -> [[UInt8]] {
        try read { connection in
            try credentials.filter { try Self.successors(of: $0, in: connection).contains(where: others.contains) }
        }
    }

    /// What stands in the place of some credentials by now, by them; those that nothing has replaced are not in it.
    func latest(of credentials: [[UInt8]]) throws(IssuanceError) -> [[UInt8]: [UInt8]] {
        try read { connection in
            var latest: [[UInt8]: [UInt8]] = [:]
            for credential in credentials {
                latest[credential] = try Self.successors(of: credential, in: connection).last
            }
            return latest
        }
    }

    /// The batches that were given up, by those of some credentials that are in one and not revoked.
    func givenUpBatches(of credentials: [[UInt8]]) throws(IssuanceError) -> [[UInt8]: [UInt8]] {
        try read { connection in
            var batches: [[UInt8]: [UInt8]] = [:]
            guard try connection.number("SELECT max(number) FROM abandonments") != nil else { return batches }
            for credential in credentials {
                let batch = try connection.row(
                    """
                    SELECT batches.id FROM awards JOIN batches ON batches.number = awards.batch
                    WHERE awards.credential = ? AND awards.batch IN (SELECT batch FROM abandonments)
                    """, [.blob(credential)])
                guard let batch, try !Self.standing(of: credential, in: connection).isRevoked else { continue }
                batches[credential] = try batch.blob(0)
            }
            return batches
        }
    }
}
