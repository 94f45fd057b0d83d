import Encodings
import Glibc

/// The right to be the only one at work on something, until it is let go or the process ends, however it ends.
///
/// It is an advisory `flock`. The kernel gives it back when the process is killed, so no lock file can be left behind that
/// somebody has to remove by hand.
final class FolderLock: Sendable {
    private let descriptor: Int32

    /// Locks a folder itself.
    ///
    /// - Throws: ``IssuanceError`` `batch.locked` when somebody else has it.
    init(_ folder: Folder) throws(IssuanceError) {
        descriptor = openat(folder.descriptor, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard descriptor >= 0 else { throw .system(errno, folder.path) }
        try take(named: folder.path)
    }

    /// Locks a name in a folder. The file that carries the lock stays, empty.
    ///
    /// - Throws: ``IssuanceError`` `batch.locked` when somebody else has it.
    init(_ name: String, in folder: Folder) throws(IssuanceError) {
        descriptor = openat(folder.descriptor, name, O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw .system(errno, folder.place(of: name)) }
        try take(named: folder.place(of: name))
    }

    private func take(named name: String) throws(IssuanceError) {
        guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
            let number = errno
            throw number == EWOULDBLOCK
                ? IssuanceError(.batchLocked, at: .file(name), facts: ["file": name]) : .system(number, name)
        }
    }

    // Given back by name, not with the descriptor: a program that another thread is starting has a copy of it for a moment, and
    // the lock would last as long.
    deinit {
        flock(descriptor, LOCK_UN)
        close(descriptor)
    }
}
