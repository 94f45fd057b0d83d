import Testing
import Verification

@Suite struct NumberedFilesTests {
    /// Some files have no value, so that numbers are not places.
    private func files() -> NumberedFiles<String> {
        var files = NumberedFiles<String>()
        for (number, value) in [(0, "a"), (3, "b"), (4, "c"), (9, "d")] { files.append(value, number: number) }
        return files
    }

    @Test func aValueIsReplacedByItsNumber() {
        var files = files()
        files.replace(with: "B", number: 3)
        files.replace(with: "D", number: 9)
        #expect(files.values == ["a", "B", "c", "D"])
        #expect([0, 3, 4, 9].map { files.place(of: $0) } == [0, 1, 2, 3])
    }

    @Test func aNumberThatHasNotComeChangesNothing() {
        var files = files()
        for number in [-1, 1, 5, 10] {
            files.replace(with: "x", number: number)
            files.remove(number: number)
            #expect(files.place(of: number) == nil)
        }
        #expect(files.values == ["a", "b", "c", "d"])
    }

    @Test func whatIsTakenAwayLeavesTheOthersWhereTheyAreFound() {
        var files = files()
        files.remove(number: 3)
        files.replace(with: "D", number: 9)
        #expect(files.values == ["a", "c", "D"] && files.place(of: 3) == nil)
    }
}
