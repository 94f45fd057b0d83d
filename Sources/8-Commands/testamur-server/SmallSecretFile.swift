import CProcess
import Encodings
import Glibc
import Server
import Signing

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

    /// One line, in guarded memory.
    static func line(from descriptor: Int32) throws -> SecretBytes {
        let room = SecretBytes.longestPassphrase + 2
        return try withUnsafeTemporaryAllocation(byteCount: room, alignment: 16) { buffer in
            defer { if let base = buffer.baseAddress { explicit_bzero(base, room) } }
            var count = 0
            while count < room, let base = buffer.baseAddress {
                let read = Glibc.read(descriptor, base + count, 1)
                if read < 0 && errno == EINTR { continue }
                guard read > 0, buffer[count] != UInt8(ascii: "\n") else { break }
                count += 1
            }
            if count > 0, buffer[count - 1] == UInt8(ascii: "\r") { count -= 1 }
            return try SecretBytes.passphrase(utf8: UnsafeRawBufferPointer(rebasing: buffer[..<count]))
        }
    }
}
