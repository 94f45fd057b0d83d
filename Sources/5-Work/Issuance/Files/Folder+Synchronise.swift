import Encodings
import Glibc

extension Folder {
    /// Waits until everything written to this folder's file system is on the disk.
    ///
    /// One call for a whole batch in place of one `fsync` per file, which would be slower by three orders of magnitude and
    /// no safer: until a batch is marked as finished, a file that a power cut has emptied is found by its digest in the
    /// ledger and written again with the same bytes.
    ///
    /// - Throws: ``IssuanceError`` `file.io`, `file.no_space`.
    func synchronise() throws(IssuanceError) {
        let failed = Self.syncFileSystem.map { $0(descriptor) != 0 } ?? false
        if failed { throw .system(errno, path) }
        if Self.syncFileSystem == nil { sync() }
        if fsync(descriptor) != 0 { throw .system(errno, path) }
    }

    private typealias SyncFunction = @convention(c) (Int32) -> Int32

    /// `syncfs` of the C library. Its header hides it from Swift (it wants `_GNU_SOURCE`), so it is looked up by name.
    private static let syncFileSystem: SyncFunction? = {
        guard let program = dlopen(nil, RTLD_NOW), let symbol = dlsym(program, "syncfs") else { return nil }
        return unsafeBitCast(symbol, to: SyncFunction.self)
    }()
}
