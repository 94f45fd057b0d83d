import Encodings
import Glibc
import JSON
import Programs
import Synchronization

/// What was done at the desk: a line of JSON each. No name of a learner, no passphrase.
final class AuditLog: Sendable {
    /// One act.
    struct Entry: Sendable, Hashable {
        let instant: Instant
        let by: String
        /// A word: `upload`, `sign`, `revoke`.
        let act: String
        /// The batch, where it was about one.
        let batch: String?
        let count: Int?
        /// The reason code of what went wrong; nil when it went well.
        let failed: String?
        /// The ids of the credentials it was about, where somebody chose them.
        var credentials: [String] = []
    }

    private let path: String
    private let lock = Mutex(())
    /// The end of the file that is shown.
    private static let mostShown = 1 << 18

    /// - Throws: ``ServerError`` `server.file`.
    init(workspace: String) throws(ServerError) {
        path = workspace + "/desk/audit.ndjson"
        let descriptor = open(path, O_WRONLY | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0o600)
        guard descriptor >= 0 else { throw ServerError(.file, at: .file(path), facts: ["file": path]) }
        close(descriptor)
    }

    /// Notes an act, on the disk when this returns.
    ///
    /// - Throws: ``ServerError`` `server.file`: what cannot be noted is not done.
    func note(_ entry: Entry) throws(ServerError) {
        let json = JSON.object(omittingNil: [
            ("at", .string(entry.instant.description)), ("by", .string(entry.by)), ("act", .string(entry.act)),
            ("batch", entry.batch.map(JSON.string)), ("count", entry.count.map(JSON.integer)),
            ("failed", entry.failed.map(JSON.string)),
            (
                "credentials", entry.credentials.isEmpty ? nil : .array(entry.credentials.map(JSON.string))
            ),
        ])
        let isWritten = lock.withLock { _ in
            let descriptor = open(path, O_WRONLY | O_APPEND | O_CLOEXEC | O_NOFOLLOW)
            guard descriptor >= 0 else { return false }
            defer { close(descriptor) }
            return FileBytes.write(json.bytes(pretty: false) + [UInt8(ascii: "\n")], to: descriptor)
                && fsync(descriptor) == 0
        }
        guard isWritten else { throw ServerError(.file, at: .file(path), facts: ["file": path]) }
    }

    /// The last acts, the newest first.
    func last(_ most: Int) -> [Entry] {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW)
        guard descriptor >= 0 else { return [] }
        defer { close(descriptor) }
        let length = lseek(descriptor, 0, SEEK_END)
        let start = max(0, Int(length) - Self.mostShown)
        lseek(descriptor, off_t(start), SEEK_SET)
        var lines = (SmallFile.bytes(from: descriptor, limit: 2 * Self.mostShown) ?? [])
            .split(separator: UInt8(ascii: "\n"))
        // The first line may have been cut.
        if start > 0, !lines.isEmpty { lines.removeFirst() }
        return lines.suffix(most).reversed().compactMap { Self.entry(Array($0)) }
    }

    private static func entry(_ line: [UInt8]) -> Entry? {
        guard let root = try? JSONDocument(parsing: line).root,
            let instant = root["at"]?.string.flatMap({ try? Instant($0) }), let by = root["by"]?.string,
            let act = root["act"]?.string
        else { return nil }
        return Entry(
            instant: instant, by: by, act: act, batch: root["batch"]?.string, count: root["count"]?.integer,
            failed: root["failed"]?.string)
    }
}
