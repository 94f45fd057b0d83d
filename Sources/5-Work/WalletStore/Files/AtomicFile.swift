import Glibc

/// Small files that are either the old or the new one, whenever the machine stops.
///
/// ```swift
/// try AtomicFile.write(bytes, to: "state/wallets/3f….anchor")
/// ```
///
/// A new file is written under a temporary name in the same folder, brought to the disk, renamed, and the folder is
/// brought to the disk too; only then does the call return. Files are for their owner only (0600). A failure takes the
/// temporary file away and leaves the old one.
public enum AtomicFile {
    /// Replaces a file, or makes it.
    ///
    /// A writer that dies leaves one temporary file, which the next write of the same file takes away. Two writers at
    /// once: the second waits for nothing and is refused.
    ///
    /// - Throws: ``WalletError`` `wallet.path_unsafe` when a link or folder stands there, `wallet.locked` when another
    ///   process is writing this file at this moment, `wallet.no_space`, `wallet.io`.
    public static func write(_ bytes: [UInt8], to path: String) throws(WalletError) {
        try write(to: path) { file throws(WalletError) in
            try file.write(bytes)
        } proving: { _ throws(WalletError) in
        }
    }

    /// Replaces a file, or makes it, by what `body` writes.
    ///
    /// - Parameter prove: Gets the temporary name after everything is on the disk; when it throws, the old file stays.
    static func write(
        to path: String, _ body: (borrowing FileDescriptor) throws(WalletError) -> Void,
        proving prove: (String) throws(WalletError) -> Void
    ) throws(WalletError) {
        if let status = try linkStatus(of: path), status.st_mode & S_IFMT != S_IFREG {
            let problem = status.st_mode & S_IFMT == S_IFLNK ? "symlink" : "kind"
            throw WalletError(.pathUnsafe, file: path, ["problem": problem])
        }
        try checkFolder(of: path)
        let temporary = DraftName.of(path)
        var file = try createTemporary(temporary)
        do throws(WalletError) {
            try body(file)
            try file.synchronise()
            try prove(temporary)
            // Renamed while the lock is still held, so that no second writer takes this name for a dead one's.
            guard rename(temporary, path) == 0 else { throw .system(errno, path) }
        } catch {
            unlink(temporary)
            throw error
        }
        try file.finish()
        try synchroniseFolder(of: path)
    }

    /// Reads a small file.
    ///
    /// - Parameter limit: Most bytes; a larger file is refused before it is read.
    /// - Returns: Nil when there is no file of this name.
    /// - Throws: ``WalletError`` `wallet.path_unsafe` for a link, `wallet.too_large`, `wallet.io`.
    public static func read(_ path: String, limit: Int) throws(WalletError) -> [UInt8]? {
        guard let file = try FileDescriptor(ifPresent: path, O_RDONLY) else { return nil }
        let status = try file.status()
        guard status.st_mode & S_IFMT == S_IFREG else {
            throw WalletError(.pathUnsafe, file: path, ["problem": "kind"])
        }
        guard status.st_size <= limit else {
            throw WalletError(.tooLarge, file: path, ["limit": "\(limit)"])
        }
        return try file.bytes(limit)
    }

    /// Refuses a name in a folder that does not exist: before a draft of it is what the system could not make.
    ///
    /// - Throws: ``WalletError`` `wallet.io`.
    static func checkFolder(of path: String) throws(WalletError) {
        let folder = folder(of: path)
        var status = stat()
        guard stat(folder, &status) != 0 else { return }
        guard errno == ENOENT || errno == ENOTDIR else { throw .system(errno, path) }
        throw WalletError(.io, file: path, ["words": "file.io.folder"])
    }

    private static func folder(of path: String) -> String {
        path.utf8.lastIndex(of: UInt8(ascii: "/")).map { String(path[...$0]) } ?? "."
    }

    /// The first bytes of a file, or nil when there is none.
    static func start(of path: String, _ count: Int) throws(WalletError) -> [UInt8]? {
        guard let file = try FileDescriptor(ifPresent: path, O_RDONLY) else { return nil }
        guard try file.status().st_mode & S_IFMT == S_IFREG else {
            throw WalletError(.pathUnsafe, file: path, ["problem": "kind"])
        }
        return try file.bytes(count)
    }

    /// Makes the names in a folder permanent: a rename is on the disk when its folder is.
    static func synchroniseFolder(of path: String) throws(WalletError) {
        try FileDescriptor(opening: folder(of: path), O_RDONLY | O_DIRECTORY).synchronise()
    }

    /// A new file under the temporary name, locked: a leftover without a living writer is not.
    private static func createTemporary(_ path: String) throws(WalletError) -> FileDescriptor {
        if let leftover = try FileDescriptor(ifPresent: path, O_RDONLY) {
            guard try leftover.tryLock() else { throw WalletError(.locked, file: path) }
            unlink(path)
        }
        let file = try FileDescriptor(opening: path, O_WRONLY | O_CREAT | O_EXCL)
        guard try file.tryLock() else { throw WalletError(.locked, file: path) }
        return file
    }
}
