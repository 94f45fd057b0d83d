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

    init(_ record: CourseRecord) { day = record.hasOwnDates ? nil : record.achievement.awardDate }

    mutating func take(_ row: RosterRow) {
        guard let day, let found = row.completionDate, found != day else { return }
        count += 1
        if first == nil { first = (found, row.row) }
    }

    /// One finding for all of them.
    func finding(column: Int, named name: String) -> [Finding] {
        guard let first, let day else { return [] }
        return [
            Finding(
                .warning, IssuanceError.Code.csvDayUnused.rawValue, row: first.row, column: column + 1,
                columnName: name, value: first.value.description,
                facts: ["count": String(count), "day": day.description])
        ]
    }
}
