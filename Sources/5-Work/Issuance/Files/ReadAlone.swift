package import Encodings
import JSON

/// Reads what an office is given or keeps beside its ledger, one thing at a time: for whoever tries these readers with bytes that
/// nobody wrote.
package enum ReadAlone {
    /// A roster, row by row.
    ///
    /// - Throws: ``IssuanceError``, as a dry run does.
    /// - Returns: How many learners were found when it was looked through, and how many came when it was read; nil where the
    ///   roster has problems and is not read.
    package static func roster(_ bytes: [UInt8]) throws(IssuanceError) -> (found: Int, read: Int)? {
        let roster = Roster(.memory(bytes, name: "roster.csv"))
        let scan = try roster.scan()
        guard !scan.findings.hasProblems else { return nil }
        let rows = try RosterRows(roster, scan)
        var count = 0
        while try rows.next() != nil { count += 1 }
        return (scan.count, count)
    }

    /// A line of a stream.
    ///
    /// - Throws: What is thrown at a line that cannot be issued from.
    package static func streamLine(_ line: [UInt8]) throws -> RosterRow { try StreamLearner.row(line, number: 1) }

    /// A line of an exported ledger.
    ///
    /// - Throws: ``IssuanceError`` `ledger.export`.
    package static func ledgerLine(_ line: [UInt8]) throws(IssuanceError) { _ = try LedgerExport.entry(line) }

    /// A file that says which credentials are meant.
    ///
    /// - Throws: ``IssuanceError``, as revoking by a file does.
    /// - Returns: How many it names.
    package static func selection(_ bytes: [UInt8]) throws(IssuanceError) -> Int {
        try SelectionFile.entries(in: .memory(bytes, name: "selection.csv")).count
    }

    /// The key file of a workspace whose key is in a token, written again; nil for another kind of key file.
    ///
    /// - Throws: ``IssuanceError`` `workspace.malformed`.
    package static func tokenKeyFile(_ bytes: [UInt8]) throws(IssuanceError) -> [UInt8]? {
        try TokenKeyFile(parsing: bytes, path: "issuer.key")?.bytes
    }

    /// What a workspace says of itself, written again.
    ///
    /// - Throws: ``IssuanceError`` `workspace.malformed`, `workspace.version`.
    package static func workspaceFile(_ bytes: [UInt8]) throws(IssuanceError) -> [UInt8] {
        try WorkspaceFile(parsing: bytes, path: WorkspaceFile.name).json.bytes()
    }

    /// A day in a cell of a roster, where the day stands before the month.
    package static func day(_ cell: [UInt8]) -> CalendarDate? { RosterDate(cell).resolved(.dayFirst) }
}
