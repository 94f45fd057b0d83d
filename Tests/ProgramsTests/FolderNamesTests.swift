import Foundation
import Programs
import TestSupport
import Testing

@Suite struct FolderNamesTests {
    private func folder(_ names: [String]) throws -> String {
        let folder = try temporaryFolder()
        for name in names { try Data().write(to: URL(fileURLWithPath: folder + "/" + name)) }
        return folder
    }

    @Test func hiddenOnesAreLeftOutAndTheOthersSortedByTheirBytes() throws {
        let folder = try folder(["b", "a", "é", "B", ".hidden", "a.json"])
        #expect(FolderNames.visible(in: folder) == ["B", "a", "a.json", "b", "é"])
        #expect(try FolderNames.visible(in: self.folder([])) == [])
    }

    @Test func whatIsNoFolderHasNoNames() throws {
        let folder = try folder(["file"])
        errno = 0
        #expect(FolderNames.visible(in: folder + "/nothing") == nil && errno == ENOENT)
        errno = 0
        #expect(FolderNames.visible(in: folder + "/file") == nil && errno == ENOTDIR)
    }

    @Test func ofAFolderWithTooManyNothingIsRead() throws {
        let folder = try folder(["a", "b", "c", ".d"])
        #expect(FolderNames.visible(in: folder, limit: 3)?.count == 3)
        errno = 0
        #expect(FolderNames.visible(in: folder, limit: 2) == nil && errno == E2BIG)
    }
}
