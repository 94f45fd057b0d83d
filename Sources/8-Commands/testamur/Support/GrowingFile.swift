import Encodings
import Glibc

/// A new file that grows while it is made, and is there whole or not at all.
///
/// ```swift
/// let file = try GrowingFile("rows.ndjson")
/// file.append(line)
/// try file.publish()
/// ```
///
/// As ``WholeFile``, for what is too long to be held in memory: until it is published it has a name of its own, which goes when
/// nobody holds the value any more.
//
// A class: it closes the file and takes the part away. Not `Sendable`, since every call changes it.
final class GrowingFile {
    private let path: String
    private let part: String
    private let descriptor: Int32
    private var waiting: [UInt8] = []
    private var failure: CommandError?

    private static let pieceSize = 1 << 18

    /// - Throws: ``CommandError`` `file.exists`, `file.no_space`, `file.io`.
    init(_ path: String) throws(CommandError) {
        guard !WholeFile.exists(path) else { throw CommandError("file.exists", at: .file(path), facts: ["file": path]) }
        self.path = path
        part = WholeFile.part(of: path)
        // A run that was killed under the same number has left it.
        unlink(part)
        descriptor = open(part, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw WholeFile.failure(path) }
        waiting.reserveCapacity(Self.pieceSize)
    }

    deinit {
        close(descriptor)
        unlink(part)
    }

    /// Adds bytes. What goes wrong is said by ``publish()``: whoever is asked for bytes has errors of its own.
    func append(_ bytes: [UInt8]) {
        guard failure == nil else { return }
        waiting += bytes
        guard waiting.count >= Self.pieceSize else { return }
        do throws(CommandError) { try flush() } catch { failure = error }
    }

    /// Brings it to the disk and gives it its name.
    ///
    /// - Throws: ``CommandError`` `file.exists`, `file.no_space`, `file.io`.
    func publish() throws(CommandError) {
        if let failure { throw failure }
        try flush()
        guard fsync(descriptor) == 0 else { throw WholeFile.failure(path) }
        try WholeFile.name(part, as: path)
    }

    private func flush() throws(CommandError) {
        var done = 0
        while done < waiting.count {
            let written = waiting.withUnsafeBytes { write(descriptor, $0.baseAddress! + done, $0.count - done) }
            if written < 0 && errno == EINTR { continue }
            guard written > 0 else { throw WholeFile.failure(path) }
            done += written
        }
        waiting.removeAll(keepingCapacity: true)
    }
}
