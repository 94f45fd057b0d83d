import TestSupport
import Testing

@testable import Issuance

@Suite struct DuplicateFinderTests {
    @Test(arguments: [2, 800])
    func findsEveryRepetitionInMemoryAndOnDisk(_ capacity: Int) throws {
        var finder = DuplicateFinder(capacity: capacity)
        for row in 0..<2_000 { try finder.insert("learner \(row % 1_990)", row: row) }
        let (pairs, count) = try finder.duplicates(limit: 100)
        #expect(count == 10)
        #expect(pairs == (1_990..<2_000).map { DuplicateFinder.Pair(row: $0, first: $0 - 1_990) })
    }

    @Test func countsWhatItDoesNotList() throws {
        var finder = DuplicateFinder(capacity: 8)
        for row in 0..<1_000 { try finder.insert("same", row: row) }
        let (pairs, count) = try finder.duplicates(limit: 5)
        #expect(count == 999)
        #expect(pairs.map(\.row) == [1, 2, 3, 4, 5])
    }

    /// Capitals have no sharp s and one sigma.
    @Test(arguments: [
        ("Jürgen Groß", "JÜRGEN GROSS", 1), ("Νίκος", "ΝΊΚΟΣ", 1), ("Zoë", "Zoe\u{308}", 1), ("Groß", "Gros", 0),
        ("Ada  Byron", "ada byron", 1), ("Łuk", "Luk", 0),
    ])
    func aNameInCapitalsIsTheSameName(_ first: String, _ second: String, _ count: Int) throws {
        var finder = DuplicateFinder()
        try finder.insert(first, row: 2)
        try finder.insert(second, row: 3)
        #expect(try finder.duplicates(limit: 10).count == count)
    }

    @Test func nothingTwiceIsNothingFound() throws {
        var finder = DuplicateFinder(capacity: 4)
        for row in 0..<1_000 { try finder.insert("learner \(row)", row: row) }
        #expect(try finder.duplicates(limit: 10).count == 0)
    }
}
