import Encodings
import Glibc

/// A new file that is there whole or not at all, whenever the program or the machine stops.
///
/// ```swift
/// try WholeFile.create("report.html", bytes)
/// ```
///
/// It is written beside its place under a name of its own, brought to the disk, and then given its name, which fails if
/// something has that name already. Files are for their owner only.
enum WholeFile {
    static func create(_ path: String, _ bytes: [UInt8]) throws(CommandError) {
        try checkPlace(path)
        let part = part(of: path)
        // A run that was killed under the same number has left it.
        unlink(part)
        do throws(CommandError) {
            try Files.create(part, bytes)
        } catch {
            // The name that the user gave is the one that tells her something.
            throw CommandError(
                error.reason, at: .file(path), facts: error.facts.merging(["file": path]) { _, path in path })
        }
        defer { unlink(part) }
        try name(part, as: path)
    }

    /// Refuses a name under which no file can be made: before anybody waits, types or agrees.
    static func checkPlace(_ path: String) throws(CommandError) {
        guard !exists(path) else { throw CommandError("file.exists", at: .file(path), facts: ["file": path]) }
        let folder = folder(of: path)
        guard access(folder.isEmpty ? "." : folder, W_OK | X_OK) == 0 else { throw failure(path) }
    }

    /// The name that a file has until it is whole.
    static func part(of path: String) -> String {
        let folder = folder(of: path)
        return "\(folder).part-\(getpid())-\(path.dropFirst(folder.count))"
    }

    /// Gives a file that is on the disk its name, and brings that to the disk as well.
    static func name(_ part: String, as path: String) throws(CommandError) {
        // A link instead of a new name: it never replaces what is there.
        guard link(part, path) == 0 || isRenamed(part, to: path) else { throw failure(path) }
        let folder = folder(of: path)
        let descriptor = open(folder.isEmpty ? "." : folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard descriptor >= 0 else { return }
        defer { close(descriptor) }
        fsync(descriptor)
    }

    private static func folder(of path: String) -> String { path.lastIndex(of: "/").map { String(path[...$0]) } ?? "" }

    /// Memory sticks often know no second name for a file; there the name is looked at once more, and then given.
    private static func isRenamed(_ part: String, to path: String) -> Bool {
        guard errno == EPERM || errno == EOPNOTSUPP, !exists(path) else { return false }
        return rename(part, path) == 0
    }

    /// Also a link that leads nowhere is something.
    static func exists(_ path: String) -> Bool {
        var status = stat()
        return lstat(path, &status) == 0
    }

    /// The words for a name in a folder that does not exist.
    static let noFolder = "file.io.folder"

    /// What the last call of the system that failed is called here.
    static func failure(_ path: String) -> CommandError {
        let cause = errno
        let code = cause == EEXIST ? "file.exists" : cause == ENOSPC ? "file.no_space" : "file.io"
        var facts = ["file": path, "system": String(cString: strerror(cause))]
        if cause == ENOENT || cause == ENOTDIR { facts["words"] = noFolder }
        return CommandError(code, at: .file(path), facts: facts)
    }
}
