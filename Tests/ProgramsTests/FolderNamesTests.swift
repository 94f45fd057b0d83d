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

    /// What is shown of such a name names nothing, or another file.
    @Test func aNameThatIsNoUTF8IsNoFile() throws {
        let folder = try folder(["m\u{FFFD}ller.json"])
        let name: [CChar] = (folder + "/m").utf8CString.dropLast() + [CChar(bitPattern: 0xFC)] + "ller.json".utf8CString
        let file = open(name, O_CREAT | O_WRONLY, 0o600)
        #expect(file >= 0)
        close(file)
        let entries = try #require(FolderNames.visibleEntries(in: folder))
        #expect(entries.map(\.name) == ["m\u{FFFD}ller.json", "m\u{FFFD}ller.json"])
        #expect(Set(entries.map { "\($0.kind)" }) == ["file", "gone(\(EILSEQ))"])
    }
}
