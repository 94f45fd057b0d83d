import Encodings
import Glibc
import Programs

/// A folder that nobody but its owner can write to, held open: what is done in it is done there and nowhere else.
///
/// ```swift
/// guard let folder = try PrivateFolder.open(path) else { return nil }
/// let bytes = try folder.read("remembered.json", limit: 32 << 20)
/// ```
///
/// Files in it are believed only if they are the user's own (or root's) as well, and closed to everybody else's writing.
/// Links in it are not followed.
//
// A class: it closes the folder when nobody needs it any more.
final class PrivateFolder: Sendable {
    let path: String
    private let descriptor: Int32

    private init(_ path: String, _ descriptor: Int32) {
        self.path = path
        self.descriptor = descriptor
    }

    deinit { close(descriptor) }

    /// Opens a folder as the user names it; links on the way to it are hers.
    ///
    /// - Returns: Nil when there is none that can be opened.
    /// - Throws: ``CommandError`` `state.unsafe` when it is somebody else's, or others may write to it.
    static func open(_ path: String) throws(CommandError) -> PrivateFolder? {
        let descriptor = Glibc.open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard descriptor >= 0 else { return nil }
        let folder = PrivateFolder(path, descriptor)
        guard folder.isPrivate(descriptor) else { throw unsafe(path) }
        return folder
    }

    /// Makes a folder, and those above it that are not there, for their owner only.
    static func make(_ path: String) {
        for place in path.utf8.indices.dropFirst() where path.utf8[place] == UInt8(ascii: "/") {
            mkdir(String(path[..<place]), 0o700)
        }
        mkdir(path, 0o700)
    }

    /// A folder in this one, made if it is not there; nil for a link, and for what is not private as this one is.
    func folder(_ name: String, making: Bool = false) -> PrivateFolder? {
        if making { mkdirat(descriptor, name, 0o700) }
        let inner = openat(descriptor, name, O_RDONLY | O_DIRECTORY | O_CLOEXEC | O_NOFOLLOW)
        guard inner >= 0 else { return nil }
        let folder = PrivateFolder(path + "/" + name, inner)
        return folder.isPrivate(inner) ? folder : nil
    }

    /// The bytes of a file; nil when there is none of that name.
    ///
    /// - Throws: ``CommandError`` `state.unsafe` when others could have written it; `file.unreadable`, `file.too_large`.
    func read(_ name: String, limit: Int) throws(CommandError) -> [UInt8]? {
        let place = path + "/" + name
        let file = openat(descriptor, name, O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK)
        guard file >= 0 else {
            if errno == ENOENT { return nil }
            throw Files.unreadable(place)
        }
        defer { close(file) }
        guard isPrivate(file) else { throw Self.unsafe(place) }
        return try Files.readAll(file, name: place, limit: limit)
    }

    /// Writes a file whole, also in the place of an old one: whenever the machine stops, it is the old or the new one.
    ///
    /// - Throws: ``CommandError`` `file.io`, `file.no_space`.
    func write(_ bytes: [UInt8], as name: String) throws(CommandError) {
        let part = ".part-\(getpid())-\(name)"
        // A run that was killed under the same number has left it.
        unlinkat(descriptor, part, 0)
        let file = openat(descriptor, part, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o600)
        guard file >= 0 else { throw WholeFile.failure(path + "/" + name) }
        var isWhole = FileBytes.write(bytes, to: file) && fsync(file) == 0
        var cause = errno
        if close(file) != 0, isWhole { (isWhole, cause) = (false, errno) }
        if isWhole, renameat(descriptor, part, descriptor, name) != 0 { (isWhole, cause) = (false, errno) }
        guard isWhole else {
            unlinkat(descriptor, part, 0)
            errno = cause
            throw WholeFile.failure(path + "/" + name)
        }
        fsync(descriptor)
    }

    /// Takes away regular files, and nothing else.
    func remove(where isMeant: (_ name: String) -> Bool) {
        let listing = openat(descriptor, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard listing >= 0 else { return }
        guard let entries = fdopendir(listing) else {
            close(listing)
            return
        }
        defer { closedir(entries) }
        var names: [String] = []
        while let entry = readdir(entries) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
                pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            if isMeant(name) { names.append(name) }
        }
        for name in names {
            var status = stat()
            guard fstatat(descriptor, name, &status, AT_SYMLINK_NOFOLLOW) == 0, status.st_mode & S_IFMT == S_IFREG
            else { continue }
            unlinkat(descriptor, name, 0)
        }
    }

    /// Does something while no other program does it, or this one in another thread.
    ///
    /// - Parameters:
    ///   - name: The file that carries the lock. It stays, empty.
    ///   - patience: How long others are waited for.
    /// - Throws: ``CommandError`` `file.io` when the lock is not to be had; what `body` throws.
    func locked(_ name: String, patience: Duration = .seconds(10), _ body: () throws -> Void) throws {
        let file = openat(descriptor, name, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK, 0o600)
        guard file >= 0 else { throw WholeFile.failure(path + "/" + name) }
        defer { close(file) }
        let deadline = ContinuousClock.now + patience
        while flock(file, LOCK_EX | LOCK_NB) != 0 {
            guard errno == EWOULDBLOCK || errno == EINTR, ContinuousClock.now < deadline else {
                throw WholeFile.failure(path + "/" + name)
            }
            usleep(10_000)
        }
        // Given back by name, not with the descriptor: a program that another thread is starting has a copy of it for a moment.
        defer { flock(file, LOCK_UN) }
        try body()
    }

    private func isPrivate(_ opened: Int32) -> Bool {
        var status = stat()
        guard fstat(opened, &status) == 0, [S_IFDIR, S_IFREG].contains(status.st_mode & S_IFMT) else { return false }
        return (status.st_uid == geteuid() || status.st_uid == 0) && status.st_mode & (S_IWGRP | S_IWOTH) == 0
    }

    private static func unsafe(_ path: String) -> CommandError {
        CommandError("state.unsafe", at: .file(path), facts: ["file": path])
    }
}
