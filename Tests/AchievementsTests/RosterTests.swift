import Achievements
import Testing

@Suite struct RosterTests {
    private func swappedRow(_ rows: [(String, String)]) -> Int? {
        var columns = NameColumns()
        for (index, row) in rows.enumerated() { columns.add(given: row.0, family: row.1, row: index + 2) }
        return columns.swappedRow
    }

    @Test func exchangedColumnsAreNoticed() {
        #expect(swappedRow([("Huber", "Anna"), ("Kallio-Brandt", "Mira"), ("Nowak", "Krzysztof")]) == 2)
        #expect(swappedRow([("Anna", "Huber"), ("Mira", "Kallio-Brandt"), ("Krzysztof", "Nowak")]) == nil)
    }

    @Test func halfOfTheRowsAreNotEnoughNorAreTwoRows() {
        #expect(swappedRow([("Huber", "Anna"), ("Nowak", "Ewa"), ("Anna", "Huber"), ("Ewa", "Nowak")]) == nil)
        #expect(swappedRow([("Huber", "Anna"), ("Nowak", "Ewa")]) == nil)
        #expect(swappedRow([("", "Anna"), ("", "Ewa"), (" ", "Mira")]) == nil)
    }

    /// Martin and Thomas are both.
    @Test func namesThatAreBothSayNothing() {
        #expect(swappedRow([("Thomas", "Martin"), ("Martin", "Thomas"), ("Anna", "Simon")]) == nil)
    }

    @Test func aWholeNameInOneCellIsNoticed() {
        #expect(NameColumns.isFamilyNameFirst("Kallio-Brandt, Mira"))
        #expect(!NameColumns.isFamilyNameFirst("Mira Kallio-Brandt"))
        #expect(!NameColumns.isFamilyNameFirst("Brandt, Mira, Dr."))
        #expect(!NameColumns.isFamilyNameFirst("3,5"))
        #expect(NameColumns.problem(sample: "Huber").code == .learnerNamesSwapped)
    }
}
