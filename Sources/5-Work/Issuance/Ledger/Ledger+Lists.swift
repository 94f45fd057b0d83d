import Encodings
import StatusLists

/// Status lists: their state after every act, and what was published of them.
extension Ledger {
    /// Every list, oldest first.
    func lists() throws(IssuanceError) -> [StatusListRecord] { try read { try Self.lists(in: $0) } }

    static func lists(in connection: any LedgerConnection) throws -> [StatusListRecord] {
        try connection.rows("SELECT number, revocation, suspension, capacity FROM lists ORDER BY number").map {
            StatusListRecord(
                number: try $0.int(0), revocation: try $0.text(1), suspension: try $0.text(2), capacity: try $0.int(3))
        }
    }

    /// How a list stands after every act in the ledger.
    struct ListState {
        let record: StatusListRecord
        let purpose: StatusPurpose
        var bits: BitstringStatusList
        /// When this list was last published.
        let lastPublished: Instant?
    }

    func listStates() throws(IssuanceError) -> [ListState] {
        try read { connection in
            var states: [ListState] = []
            for record in try Self.lists(in: connection) {
                for purpose in [StatusPurpose.revocation, .suspension] {
                    states.append(try Self.state(of: record, purpose, in: connection))
                }
            }
            return states
        }
    }

    private static func state(
        of record: StatusListRecord, _ purpose: StatusPurpose, in connection: any LedgerConnection
    ) throws -> ListState {
        var bits = try BitstringStatusList(count: record.capacity)
        for row in try connection.rows(
            """
            SELECT status_index, value FROM status_changes
            JOIN awards ON awards.credential = status_changes.credential
            WHERE list = ? AND purpose = ? ORDER BY status_changes.number
            """, [.integer(record.number), .text(purpose.text)])
        {
            try bits.set(try row.integer(1) == 0 ? 0 : 1, at: try row.int(0))
        }
        let last = try connection.number(
            "SELECT max(valid_from) FROM publications WHERE list = ? AND purpose = ?",
            [.integer(record.number), .text(purpose.text)])
        return ListState(
            record: record, purpose: purpose, bits: bits, lastPublished: last.map { Instant(seconds: $0) })
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
        try write { connection in
            _ = try LedgerTable.publications.append(publications.count, to: connection, keys) { position, _ in
                let publication = publications[position]
                return [
                    .integer(publication.list), .text(publication.purpose.text), .integer(publication.instant.seconds),
                    .integer(publication.validFrom.seconds), .integer(publication.validUntil.seconds),
                    .blob(publication.digest),
                ]
            }
        }
    }
}
