import CProcess
import Encodings
import Glibc
import Server

/// Files of a few lines that are for this program alone.
enum SmallSecretFile {
    /// The bytes of a sealed key.
    static func bytes(_ path: String, limit: Int) throws(ServerError) -> [UInt8] {
        let unreadable = ServerError(.file, at: .file(path), facts: ["file": path])
        let descriptor = testamur_open_reading(path, 1)
        guard descriptor >= 0 else { throw unreadable }
        defer { close(descriptor) }
        var bytes = [UInt8](repeating: 0, count: limit + 1)
        var count = 0
        while count <= limit {
            let read = bytes[count...].withUnsafeMutableBytes { Glibc.read(descriptor, $0.baseAddress, $0.count) }
            if read < 0 && errno == EINTR { continue }
            guard read >= 0 else { throw unreadable }
            guard read > 0 else { return Array(bytes[..<count]) }
            count += read
        }
        throw unreadable
    }
}
