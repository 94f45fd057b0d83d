import Foundation
import TestSupport
import Testing

@testable import Issuance

@Suite struct FolderLockTests {
    /// A descriptor that a program which is just being started would have as well.
    private func copies(ofDescriptorsOf folder: String) throws -> [Int32] {
        try FileManager.default.contentsOfDirectory(atPath: "/proc/self/fd").compactMap { name in
            let target = try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/fd/" + name)
            return target == folder ? Int32(name).map { dup($0) } : nil
        }
    }

    @Test func aLockEndsWithItsOwnerWhoeverHasACopyOfItsDescriptor() throws {
        let path = URL(fileURLWithPath: try temporaryFolder()).standardizedFileURL.path
        let folder = try Folder(path: path)
        var lock: FolderLock? = try FolderLock(folder)
        let copies = try copies(ofDescriptorsOf: path)
        #expect(!copies.isEmpty)
        defer { for copy in copies { close(copy) } }
        #expect(throws: IssuanceError(.batchLocked)) { try FolderLock(folder) }
        withExtendedLifetime(lock) {}
        lock = nil
        #expect(throws: Never.self) { try FolderLock(folder) }
    }
}
