import Foundation
import TestSupport

/// A file system in memory that is soon full, for what happens then.
struct SmallDisk {
    private let folder: String

    /// Whether one can be mounted here, by whoever runs the tests.
    static let isPossible: Bool = {
        guard let folder = try? temporaryFolder() else { return false }
        let disk = try? SmallDisk(at: folder + "/disk")
        disk?.unmount()
        return disk != nil
    }()

    struct NotMounted: Error {}

    /// - Parameters:
    ///   - folder: Where it is mounted; made if it is not there.
    ///   - kibibytes: Its size, until it grows.
    /// - Throws: ``NotMounted``.
    init(at folder: String, kibibytes: Int = 512) throws {
        self.folder = folder
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        let mounting = ["-t", "tmpfs", "-o", "size=\(kibibytes)k,mode=0700", "tmpfs", folder]
        guard try ChildProgram.run("/usr/bin/mount", mounting) == .exited(0) else { throw NotMounted() }
    }

    /// Gives it eight mebibytes.
    func grow() throws {
        let mounting = ["-o", "remount,size=8m", folder]
        guard try ChildProgram.run("/usr/bin/mount", mounting) == .exited(0) else { throw NotMounted() }
    }

    func unmount() { _ = try? ChildProgram.run("/usr/bin/umount", [folder]) }
}
