import Encodings

extension Ledger {
    /// Erases what names the learners of some credentials: their data, the keys it was sealed with, and the reasons of
    /// changes. Ids, indexes and status stay.
    ///
    /// - Returns: How many awards had a learner to erase.
    /// - Throws: ``IssuanceError`` `ledger.unknown_credential`, `clock.regressed`, `ledger.busy` when another program
    ///   still reads the old state: what was erased is out of the tables then, but not yet out of the log.
    func erase(_ credentials: [[UInt8]], at instant: Instant, keys: LedgerKeys) throws(IssuanceError) -> Int {
        let count = try write { connection in
            try Self.checkClock(instant, in: connection)
            var erased: [Int64] = []
            for credential in credentials {
                guard let award = try Self.award(credential, in: connection) else {
                    throw IssuanceError(.ledgerUnknownCredential, facts: ["id": Self.text(credential)])
                }
                guard award.wrappedKey != nil else { continue }
                // Overwritten before they are deleted, so that no free page keeps them whatever the database does.
                for table in ["learners", "reasons"] {
                    try connection.run(
                        "UPDATE \(table) SET sealed = ? WHERE award = ?", [.blob([]), .integer(award.number)])
                }
                try connection.run(
                    "UPDATE learners SET wrapped_key = ? WHERE award = ?", [.blob([]), .integer(award.number)])
                for table in ["reasons", "learners"] {
                    try connection.run("DELETE FROM \(table) WHERE award = ?", [.integer(award.number)])
                }
                erased.append(award.number)
            }
            try LedgerTable.erasures.append(erased.count, to: connection, keys) { position, _ in
                [.integer(erased[position]), .integer(instant.seconds)]
            }
            return erased.count
        }
        do { try store.purge(["learners", "reasons"]) } catch { throw store.refusal(for: error) }
        return count
    }
}
