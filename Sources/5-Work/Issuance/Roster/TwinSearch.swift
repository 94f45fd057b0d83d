import Achievements

/// Looks for one learner in two rows, and for two learners who share what only one can have.
struct TwinSearch {
    private var keys = DuplicateFinder()
    private var people = DuplicateFinder()
    private var holders = DuplicateFinder()
    private var addresses = DuplicateFinder()

    /// - Parameter born: The day of birth as it is written, where there is one.
    mutating func insert(_ row: RosterRow, born: String?) throws(IssuanceError) {
        try keys.insert(row.key, row: row.row)
        if let holder = row.holder { try holders.insert(holder, row: row.row, isExact: true) }
        if let email = row.email { try addresses.insert(email, row: row.row) }
        guard let name = row.displayName else { return }
        if let born { try people.insert("\(name)\u{0}\(born)", row: row.row) }
        if let number = row.idNumber {
            try people.insert("\(name)\u{0}#\(RosterRow.withoutZeros(number))", row: row.row)
        }
    }

    /// Notes what was found: the same learner twice is a problem, the rest is for the registrar to look at.
    mutating func note(in findings: inout Findings) throws(IssuanceError) {
        var contradicting = RowSet()
        let same = try keys.duplicates(limit: Findings.kept) { pair in
            // Which of the two is right nobody can say: both are in doubt.
            contradicting.insert(pair.row)
            contradicting.insert(pair.first)
        }
        for pair in same.pairs {
            findings.append(
                Finding(
                    .problem, IssuanceError.Code.csvDuplicateRow.rawValue, row: pair.row,
                    facts: ["first": String(pair.first)], isAboutRow: true))
        }
        findings.leaveOut(contradicting)
        let known = Set(same.pairs)
        try note(&holders, IssuanceError.Code.csvDuplicateHolder.rawValue, but: [], &findings)
        try note(&people, AchievementError.Code.learnerDuplicate.rawValue, but: known, &findings)
        try note(&addresses, IssuanceError.Code.csvDuplicateEmail.rawValue, but: known, &findings)
    }

    private func note(
        _ finder: inout DuplicateFinder, _ reason: String, but known: Set<DuplicateFinder.Pair>,
        _ findings: inout Findings
    ) throws(IssuanceError) {
        var known = known
        for pair in try finder.duplicates(limit: Findings.kept).pairs where known.insert(pair).inserted {
            findings.append(
                Finding(
                    .warning, reason, row: pair.row,
                    facts: ["first": String(pair.first), "second": String(pair.row)]))
        }
    }
}
