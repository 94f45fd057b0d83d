import Encodings
import Foundation
import TestSupport
import Testing

@testable import Issuance

@Suite struct FolderTests {
    @Test func aFileIsWrittenWholeAndReplacedWhole() throws {
        let folder = try Folder(path: temporaryFolder())
        try folder.write([1, 2, 3], as: "a", isDurable: true)
        #expect(try folder.read("a", limit: 10) == [1, 2, 3])
        try folder.write([4], as: "a")
        #expect(try folder.read("a", limit: 10) == [4])
        #expect(throws: IssuanceError(.fileExists)) { try folder.write([5], as: "a", replacing: false) }
        #expect(try names(in: folder.path) == ["a"])
        #expect(try folder.read("b", limit: 10) == nil)
    }

    @Test func readingHasALimit() throws {
        let folder = try Folder(path: temporaryFolder())
        try folder.write([UInt8](repeating: 1, count: 11), as: "a")
        #expect(throws: IssuanceError(.fileTooLarge)) { try folder.read("a", limit: 10) }
        #expect(try folder.read("a", limit: 11)?.count == 11)
    }

    @Test func linksAndFoldersAreNoFiles() throws {
        let folder = try Folder(path: temporaryFolder())
        try FileManager.default.createSymbolicLink(
            atPath: folder.place(of: "link"), withDestinationPath: "/etc/hostname")
        _ = try folder.subfolder("folder")
        #expect(throws: IssuanceError(.fileSymlink)) { try folder.read("link", limit: 1_000) }
        #expect(throws: IssuanceError(.fileSymlink)) { try folder.write([1], as: "link") }
        #expect(throws: IssuanceError(.fileSymlink)) { try PartFile("link", in: folder) }
        #expect(throws: IssuanceError(.fileKind)) { try folder.read("folder", limit: 1_000) }
        #expect(try folder.entry("link") == .link)
        #expect(try folder.entry("folder") == .folder)
        #expect(try folder.entry("nothing") == .nothing)
    }

    @Test func aFullDiskIsNamedAndLeavesNothing() throws {
        // A device that is always full stands for the disk; the part that could not be written is taken away.
        let folder = try Folder(path: temporaryFolder())
        #expect(IssuanceError.system(ENOSPC, "x").code == .fileNoSpace)
        #expect(Folder.writeAll([1], to: open("/dev/full", O_WRONLY)) == ENOSPC)
        #expect(try names(in: folder.path) == [])
    }

    @Test func aPartFileAppearsWholeOrNotAtAll() throws {
        let folder = try Folder(path: temporaryFolder())
        do {
            let part = try PartFile("index.csv", in: folder)
            try part.append([1, 2])
            #expect(try names(in: folder.path) == [".part-index.csv"])
        }
        #expect(try names(in: folder.path) == [])
        let part = try PartFile("index.csv", in: folder)
        try part.append([UInt8](repeating: 7, count: 600_000))
        try part.publish()
        #expect(try folder.read("index.csv", limit: 1 << 20)?.count == 600_000)
        #expect(try names(in: folder.path) == ["index.csv"])
    }

    @Test func everyCodeIsNamedOnce() {
        let codes = IssuanceError.allCodes.map(\.rawValue)
        #expect(Set(codes).count == codes.count)
        for code in codes { #expect(code.wholeMatch(of: /[a-z]+\.[a-z0-9_]+/) != nil, "\(code)") }
    }
}
