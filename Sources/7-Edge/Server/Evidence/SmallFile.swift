import CProcess
import Encodings
import Glibc
import Programs

/// Files that the operator of a server names, read whole.
enum SmallFile {
    /// The bytes of a file, or of every `.json` file in a folder, in the order of their names.
    ///
    /// - Throws: ``ServerError`` `server.file`.
    static func all(_ paths: [String], limit: Int) throws(ServerError) -> [(name: String, bytes: [UInt8])] {
        var files: [(String, [UInt8])] = []
        for path in paths {
            for name in try isFolder(path) ? inside(path) : [path] {
                files.append((name, try read(name, limit: limit)))
            }
        }
        return files
    }

    /// The bytes of a file.
    ///
    /// - Throws: ``ServerError`` `server.file` for one that is not there, or longer than the limit.
    static func read(_ path: String, limit: Int) throws(ServerError) -> [UInt8] {
        let descriptor = testamur_open_reading(path, 1)
        guard descriptor >= 0 else { throw unreadable(path) }
        defer { close(descriptor) }
        guard let bytes = bytes(from: descriptor, limit: limit) else { throw unreadable(path) }
        return bytes
    }

    /// The rest of an open file; nil for one that cannot be read, or is longer than the limit.
    static func bytes(from descriptor: Int32, limit: Int) -> [UInt8]? {
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            let count = Glibc.read(descriptor, &buffer, buffer.count)
            if count < 0 && errno == EINTR { continue }
            guard count >= 0, bytes.count + count <= limit else { return nil }
            guard count > 0 else { return bytes }
            bytes.append(contentsOf: buffer[..<count])
        }
    }

    private static func isFolder(_ path: String) -> Bool {
        var status = stat()
        return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
    }

    private static func inside(_ folder: String) throws(ServerError) -> [String] {
        guard let names = FolderNames.visible(in: folder) else { throw unreadable(folder) }
        return names.filter { $0.hasSuffix(".json") }.map { folder + "/" + $0 }
    }

    private static func unreadable(_ path: String) -> ServerError {
        ServerError(.file, at: .file(path), facts: ["file": path])
    }
}
