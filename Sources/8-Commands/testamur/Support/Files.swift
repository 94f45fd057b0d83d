import CProcess
import Encodings
import Glibc
import Programs
import Verification

/// Reading what the user names, with a limit, and writing whole files or none.
enum Files {
    /// The bytes of a file, or of standard input for `-`.
    ///
    /// - Parameter limit: The most bytes; one more is refused before it is read.
    static func read(_ path: String, limit: Int = 64 << 20) throws(CommandError) -> [UInt8] {
        if path == "-" { return try readAll(STDIN_FILENO, name: path, limit: limit) }
        let descriptor = testamur_open_reading(path, 1)
        guard descriptor >= 0 else { throw unreadable(path) }
        defer { close(descriptor) }
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { throw unreadable(path) }
        guard status.st_mode & S_IFMT != S_IFDIR else { throw unreadable(path, EISDIR) }
        return try readAll(descriptor, name: path, limit: limit)
    }

    /// Most bytes of a file that is judged, and of a container that is opened.
    private static let largestDocument = 16 << 20
    private static let largestContainer = 128 << 20

    /// The bytes of a file that somebody handed over; only of a container they may be many.
    static func readReceived(_ path: String, follow: Bool) throws(CommandError) -> [UInt8] {
        if path == "-" { return try readAll(STDIN_FILENO, name: path, limit: largestDocument) }
        let descriptor = testamur_open_reading(path, follow ? 1 : 0)
        guard descriptor >= 0 else { throw unreadable(path) }
        defer { close(descriptor) }
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { throw unreadable(path) }
        guard status.st_mode & S_IFMT != S_IFDIR else { throw unreadable(path, EISDIR) }
        guard status.st_mode & S_IFMT == S_IFREG || follow else {
            throw CommandError("file.unreadable", at: .file(path))
        }
        // Most files are as long as they say, and read in one piece; that one byte more is asked for and does not come shows that
        // nothing follows. What is no plain file is asked until it gives nothing.
        let isPlain = status.st_mode & S_IFMT == S_IFREG
        let expected = min(max(Int(status.st_size), 0), largestDocument) + 1
        var isCut = false
        let bytes = [UInt8](unsafeUninitializedCapacity: expected) { buffer, count in
            while count < expected {
                let read = Glibc.read(descriptor, buffer.baseAddress! + count, expected - count)
                if read < 0 && errno == EINTR { continue }
                if read < 0 { isCut = true }
                guard read > 0 else { return }
                count += read
                if isPlain && count == expected - 1 { return }
            }
        }
        guard !isCut else { throw unreadable(path) }
        guard bytes.count == expected else { return bytes }
        let isOne = ContainerKind(bytes) == nil && !JSONLines.begin(bytes)
        let limit = isOne ? largestDocument : largestContainer
        return bytes + (try readAll(descriptor, name: path, limit: limit, behind: bytes.count))
    }

    /// All bytes of an open file.
    ///
    /// - Parameters:
    ///   - limit: Most bytes of the whole.
    ///   - before: Bytes of it that were read already.
    static func readAll(
        _ descriptor: Int32, name: String, limit: Int, behind before: Int = 0
    ) throws(CommandError) -> [UInt8] {
        let tooLarge = CommandError("file.too_large", at: .file(name), facts: ["limit": String(limit)])
        guard before <= limit else { throw tooLarge }
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            let count = Glibc.read(descriptor, &buffer, buffer.count)
            if count < 0 && errno == EINTR { continue }
            guard count >= 0 else { throw unreadable(name) }
            guard count > 0 else { return bytes }
            guard before + bytes.count + count <= limit else { throw tooLarge }
            bytes.append(contentsOf: buffer[..<count])
        }
    }

    /// - Parameter cause: The system's error.
    static func unreadable(_ path: String, _ cause: Int32 = errno) -> CommandError {
        CommandError("file.unreadable", at: .file(path), facts: ["cause": String(cString: strerror(cause))])
    }

    static func isFolder(_ path: String) -> Bool {
        var status = stat()
        return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
    }

    static func isLink(_ path: String) -> Bool {
        var status = stat()
        return lstat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFLNK
    }

    /// Whether two names lead to one file.
    static func areOne(_ one: String, _ other: String) -> Bool {
        var (first, second) = (stat(), stat())
        return stat(one, &first) == 0 && stat(other, &second) == 0
            && first.st_dev == second.st_dev && first.st_ino == second.st_ino
    }

    static func exists(_ path: String) -> Bool { access(path, F_OK) == 0 }

    /// The regular files directly in a folder, sorted by name; hidden ones are left out.
    static func files(in folder: String) throws(CommandError) -> [String] {
        try names(in: folder).map { folder + "/" + $0 }.filter { !isFolder($0) }
    }

    /// The names in a folder, sorted by their bytes; hidden ones are left out.
    static func names(in folder: String) throws(CommandError) -> [String] {
        guard let names = FolderNames.visible(in: folder) else { throw unreadable(folder) }
        return names
    }

    /// What is in a folder, in the same order.
    static func entries(in folder: String) throws(CommandError) -> [FolderNames.Entry] {
        guard let entries = FolderNames.visibleEntries(in: folder) else { throw unreadable(folder) }
        return entries
    }

    /// Writes a new file whole or not at all; an existing one is never overwritten.
    static func create(_ path: String, _ bytes: [UInt8], mode: mode_t = 0o600) throws(CommandError) {
        let descriptor = Glibc.open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, mode)
        guard descriptor >= 0 else {
            if errno == EEXIST { throw CommandError("file.exists", at: .file(path), facts: ["file": path]) }
            throw failure("file.io", path, errno)
        }
        var isWhole = FileBytes.write(bytes, to: descriptor) && fsync(descriptor) == 0
        let cause = errno
        isWhole = close(descriptor) == 0 && isWhole
        guard isWhole else {
            unlink(path)
            throw failure(cause == ENOSPC ? "file.no_space" : "file.io", path, cause)
        }
    }

    private static func failure(_ code: String, _ path: String, _ cause: Int32) -> CommandError {
        CommandError(code, at: .file(path), facts: ["file": path, "system": String(cString: strerror(cause))])
    }
}
