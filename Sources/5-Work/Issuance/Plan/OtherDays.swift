import Achievements
import Encodings

/// The days of a roster, held against the one that the course gives to everybody.
///
/// Whoever has a column with the day of each award rarely means another one on every certificate.
struct OtherDays {
    /// The day of the course; nil where each learner has her own.
    private let day: CalendarDate?
    private var count = 0
    private var first: (value: CalendarDate, row: Int)?
    /// Learners with a day, and the rows of those without.
    private var dated = 0
    private var undated = RowSet()

    init(_ record: CourseRecord) { day = record.hasOwnDates ? nil : record.achievement.awardDate }

    /// - Parameter isFilled: Whether anything stands in the column: a day that nobody can read is one all the same.
    mutating func take(_ row: RosterRow, isFilled: Bool) {
        guard let day else { return }
        guard isFilled else {
            undated.insert(row.row)
            return
        }
        dated += 1
        guard let found = row.completionDate, found != day else { return }
        count += 1
        if first == nil { first = (found, row.row) }
    }

    /// Adds one finding for all other days, and one for all learners who have none although others do: they have not finished, as
    /// long as nobody says otherwise.
    func note(in findings: inout Findings, column: Int, named name: String) {
        if dated > 0, !undated.isEmpty {
            findings.append(
                Finding(
                    .problem, IssuanceError.Code.csvDayMissing.rawValue, row: undated.first, column: column + 1,
                    columnName: name, facts: ["count": String(undated.count), "rows": undated.beginning],
                    isAboutRow: true),
                of: undated)
        }
        guard let first, let day else { return }
        findings.append(
            Finding(
                .warning, IssuanceError.Code.csvDayUnused.rawValue, row: first.row, column: column + 1,
                columnName: name, value: first.value.description,
                facts: ["count": String(count), "day": day.description]))
    }
}
