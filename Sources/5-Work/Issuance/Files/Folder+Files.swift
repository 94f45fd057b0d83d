import Encodings
import Glibc

extension Folder {
    /// The content of a file, or nil when there is none of this name.
    ///
    /// - Parameter limit: Most bytes to read; a larger file is refused before anything is read.
    /// - Throws: ``IssuanceError`` `file.symlink`, `file.kind`, `file.too_large`, `file.denied`, `file.io`.
    func read(_ name: String, limit: Int) throws(IssuanceError) -> [UInt8]? {
        let file = openat(descriptor, name, O_RDONLY | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK)
        guard file >= 0 else {
            if errno == ENOENT { return nil }
            throw .system(errno, place(of: name))
        }
        defer { close(file) }
        var status = stat()
        guard fstat(file, &status) == 0 else { throw .system(errno, place(of: name)) }
        guard status.st_mode & S_IFMT == S_IFREG else { throw .system(EISDIR, place(of: name)) }
        let size = Int(status.st_size)
        guard size <= limit else { throw tooLarge(name, limit: limit) }
        // One byte more than the size, so that a file that has grown meanwhile is noticed.
        var failure: Int32 = 0
        let bytes = [UInt8](unsafeUninitializedCapacity: size + 1) { buffer, count in
            count = 0
            while count < buffer.count, let base = buffer.baseAddress {
                let got = uninterrupted { Glibc.read(file, base + count, buffer.count - count) }
                if got < 0 { failure = errno }
                if got <= 0 { break }
                count += got
            }
        }
        guard failure == 0 else { throw .system(failure, place(of: name)) }
        guard bytes.count <= size else { throw tooLarge(name, limit: size) }
        return bytes
    }

    private func tooLarge(_ name: String, limit: Int) -> IssuanceError {
        IssuanceError(
            .fileTooLarge, at: .file(place(of: name)), facts: ["file": place(of: name), "limit": String(limit)])
    }

    /// The beginning of the name of a file that is not whole yet.
    static let partPrefix = ".part-"

    /// Writes a file under a temporary name and renames it, so that a reader sees the old one, the new one or none.
    ///
    /// A file of that name is replaced, a symbolic link is refused. On failure the temporary file is removed.
    ///
    /// - Parameters:
    ///   - mode: Permissions; secrets are for their owner only.
    ///   - isDurable: Returns only when file and name are on the disk. Without it they follow when the system writes
    ///     back, or with ``synchronise()``.
    /// - Throws: ``IssuanceError`` `file.no_space`, `file.symlink`, `file.denied`, `file.io`.
    func write(
        _ bytes: [UInt8], as name: String, mode: mode_t = 0o600, isDurable: Bool = false, replacing: Bool = true
    ) throws(IssuanceError) {
        let entry = try entry(name)
        if entry == .link { throw .system(ELOOP, place(of: name)) }
        if entry != .nothing, !replacing { throw .system(EEXIST, place(of: name)) }
        try put(bytes, as: name, mode: mode, isDurable: isDurable)
    }

    /// ``write(_:as:mode:isDurable:replacing:)`` for a name that the caller has looked at.
    ///
    /// Renaming replaces whatever the name stands for and never follows it, so a link that somebody puts there in between
    /// is overwritten, not obeyed.
    func put(_ bytes: [UInt8], as name: String, mode: mode_t = 0o600, isDurable: Bool = false) throws(IssuanceError) {
        let part = Self.partPrefix + name
        // O_EXCL also refuses a link; what a killed run has left is taken away first.
        let flags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC
        var file = openat(descriptor, part, flags, mode)
        if file < 0, errno == EEXIST, unlinkat(descriptor, part, 0) == 0 {
            file = openat(descriptor, part, flags, mode)
        }
        guard file >= 0 else { throw .system(errno, place(of: name)) }
        var failure = Self.writeAll(bytes, to: file)
        if failure == 0, isDurable, fsync(file) != 0 { failure = errno }
        if close(file) != 0, failure == 0 { failure = errno }
        if failure == 0, renameat(descriptor, part, descriptor, name) != 0 { failure = errno }
        guard failure == 0 else {
            unlinkat(descriptor, part, 0)
            throw .system(failure, place(of: name))
        }
        if isDurable, fsync(descriptor) != 0 { throw .system(errno, path) }
    }

    /// Writes a file of a folder that nobody takes for whole: under its name at once, and taken away again on failure.
    ///
    /// - Throws: As ``write(_:as:mode:isDurable:replacing:)``.
    func putPart(_ bytes: [UInt8], as name: String) throws(IssuanceError) {
        let flags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC
        var file = openat(descriptor, name, flags, 0o600)
        // What an interrupted run has left half written.
        if file < 0, errno == EEXIST, unlinkat(descriptor, name, 0) == 0 {
            file = openat(descriptor, name, flags, 0o600)
        }
        guard file >= 0 else { throw .system(errno, place(of: name)) }
        var failure = Self.writeAll(bytes, to: file)
        if close(file) != 0, failure == 0 { failure = errno }
        guard failure == 0 else {
            unlinkat(descriptor, name, 0)
            throw .system(failure, place(of: name))
        }
    }

    /// Zero, or the `errno` of the call that failed.
    static func writeAll(_ bytes: [UInt8], to file: Int32) -> Int32 {
        bytes.withUnsafeBytes { buffer in
            var written = 0
            while written < buffer.count, let base = buffer.baseAddress {
                let count = uninterrupted { Glibc.write(file, base + written, buffer.count - written) }
                if count < 0 { return errno }
                // A file system that takes nothing and reports nothing is full.
                if count == 0 { return ENOSPC }
                written += count
            }
            return 0
        }
    }

    /// Takes away what a killed run was still writing.
    func removeParts() throws(IssuanceError) {
        var parts: [String] = []
        try forEachName { name throws(IssuanceError) in
            if name.utf8.starts(with: Self.partPrefix.utf8) { parts.append(name) }
            return true
        }
        for part in parts {
            // The folders of a large batch are continued, not begun again.
            if BatchLayout.isFolderName(String(part.dropFirst(Self.partPrefix.count))), try entry(part) == .folder {
                continue
            }
            try remove(part)
        }
    }
}
