import Encodings

extension Roster {
    /// The people in the table, for whoever only wants to know who they are.
    ///
    /// ```swift
    /// let people = try roster.learners(roster.scan(), most: 10_000)
    /// ```
    ///
    /// Rows that cannot be read are passed over, as issuing passes them over when it is told to.
    ///
    /// - Parameters:
    ///   - scan: What ``scan()`` found out about the table.
    ///   - most: Most rows that are taken.
    /// - Throws: ``IssuanceError`` when the columns do not say who anybody is (`csv.columns`), or the table cannot be read.
    public func learners(_ scan: RosterScan, most: Int) throws(IssuanceError) -> [RosterRow] {
        if let problem = scan.findings.listed.first(where: {
            // Half a name is enough for looking somebody up.
            $0.reason.utf8.elementsEqual(IssuanceError.Code.csvColumns.rawValue.utf8) && $0.facts["what"] != "half"
        }) {
            throw IssuanceError(.csvColumns, at: problem.place, facts: problem.facts)
        }
        let rows = try RosterRows(self, scan)
        var learners: [RosterRow] = []
        while learners.count < most, let row = try rows.next() { learners.append(row) }
        return learners
    }
}
