import CProcess
import Encodings
import Glibc
import Programs

/// Files of the desk in the workspace: for their owner alone, each there whole or not at all.
enum DeskFile {
    /// Makes a folder and those above it that are missing.
    ///
    /// - Throws: ``ServerError`` `server.file`.
    static func makeFolder(_ path: String) throws(ServerError) {
        guard mkdir(path, 0o700) == 0 || errno == EEXIST else { throw unwritable(path) }
    }

    /// - Throws: ``ServerError`` `server.file`.
    static func write(_ bytes: [UInt8], to path: String) throws(ServerError) {
        let part = path + ".part"
        unlink(part)
        let descriptor = open(part, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o600)
        guard descriptor >= 0 else { throw unwritable(path) }
        let isWhole = FileBytes.write(bytes, to: descriptor) && fsync(descriptor) == 0
        close(descriptor)
        guard isWhole, rename(part, path) == 0 else {
            unlink(part)
            throw unwritable(path)
        }
    }

    /// The bytes of a file; nil for one that is not there, is a link, or is longer than the limit.
    static func read(_ path: String, limit: Int) -> [UInt8]? {
        let descriptor = testamur_open_reading(path, 0)
        guard descriptor >= 0 else { return nil }
        defer { close(descriptor) }
        var status = stat()
        guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
        return SmallFile.bytes(from: descriptor, limit: limit)
    }

    private static func unwritable(_ path: String) -> ServerError {
        ServerError(.file, at: .file(path), facts: ["file": path])
    }
}
