import GRDB

extension WalletDatabase {
    /// Runs `body` in one transaction and commits when it returns true. Whatever fails, nothing of it stays.
    func transaction(_ body: () throws -> Bool) throws {
        try queue.unsafeReentrantWrite { _ in
            failure = nil
            try perform { try $0.beginTransaction(.immediate) }
            do {
                let isWanted = try body()
                if let failure { throw failure }
                if isWanted {
                    try perform { try $0.commit() }
                } else {
                    try perform { try $0.rollback() }
                }
            } catch {
                // The transaction is gone either way; what matters is the first failure.
                try? perform { try $0.rollback() }
                throw error
            }
        }
    }

    /// From here on closing brings the log into the file, as usual.
    func acceptLog() throws(WalletError) {
        try perform { try SQLiteHardening.keepLog(false, of: $0) }
    }

    /// Refuses when the name now leads to another file than the one that is open.
    func checkPlace() throws(WalletError) {
        guard try perform(SQLiteHardening.hasMoved) == false else {
            throw WalletError(.pathUnsafe, file: path, ["problem": "moved"])
        }
    }

    /// Writes every page anew. Deleting overwrites what it frees, but copies that were left behind when rows moved from
    /// page to page lie in no row and no free page; only this removes them.
    func rewrite() throws(WalletError) {
        try perform { try $0.execute(sql: "VACUUM") }
    }

    /// Brings the log into the file and empties it.
    func emptyLog() throws(WalletError) {
        try perform { _ = try $0.checkpoint(.truncate) }
    }

    /// Empties the log and closes: one file is left.
    func close() throws(WalletError) {
        var first: WalletError?
        do throws(WalletError) { try emptyLog() } catch { first = error }
        do {
            try queue.close()
        } catch {
            first = first ?? Self.refusal(for: error, path)
        }
        if let first { throw first }
    }

    /// Closes without a word, after a failure that is reported anyway.
    func abandon() {
        try? queue.close()
    }
}
