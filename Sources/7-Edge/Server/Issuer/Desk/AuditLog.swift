import Encodings
import Glibc
import JSON
import Programs
import Synchronization

/// What was done at the desk: a line of JSON each. No name of a learner, no passphrase.
///
/// Whoever guesses passphrases must not fill the disk nor push what was done out of sight: of the sign-ins that fail under one name
/// there is one line a minute, with their number.
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

        /// Whether it is about who is there, and not about what was done.
        var isSignIn: Bool { ["sign-in", "sign-out"].contains(act) }
    }

    /// Some acts, the newest first.
    struct Page: Sendable, Hashable {
        var entries: [Entry] = []
        /// Where the older ones end; nil where there are none.
        var older: Int?
    }

    /// What is held back of failed sign-ins under a name.
    private struct Folded {
        /// When the last line about it was written.
        var written: Instant
        /// The newest that has no line yet, and how many there are.
        var last: Entry?
        var count = 0
    }

    private let path: String
    /// By the names of accounts, and nothing for all the others.
    private let folded = Mutex<[String: Folded]>([:])
    /// How much of the file is read at once, and how much for one page.
    private static let (piece, mostRead) = (1 << 18, 1 << 24)
    /// Seconds of which failed sign-ins share a line.
    private static let foldedSeconds: Int64 = 60

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
        try folded.withLock { folded throws(ServerError) in try write(Self.taken(&folded) + [entry]) }
    }

    /// Notes that somebody could not sign in; of many in a minute under one name there is one line.
    ///
    /// - Parameter entry: With the name of an account, or none.
    /// - Throws: ``ServerError`` `server.file`.
    func noteFailedSignIn(_ entry: Entry) throws(ServerError) {
        try folded.withLock { folded throws(ServerError) in
            guard var held = folded[entry.by],
                (0..<Self.foldedSeconds).contains(entry.instant.seconds - held.written.seconds)
            else {
                try write(Self.taken(&folded) + [entry])
                folded[entry.by] = Folded(written: entry.instant)
                return
            }
            (held.last, held.count) = (entry, held.count + 1)
            folded[entry.by] = held
        }
    }

    /// What was held back, as lines.
    private static func taken(_ folded: inout [String: Folded]) -> [Entry] {
        folded.keys.sorted().compactMap { name in
            guard let held = folded[name], let last = held.last else { return nil }
            folded[name]?.last = nil
            folded[name]?.count = 0
            return Entry(
                instant: last.instant, by: last.by, act: last.act, batch: nil, count: held.count, failed: last.failed)
        }
    }

    private func write(_ entries: [Entry]) throws(ServerError) {
        guard !entries.isEmpty else { return }
        let lines = entries.flatMap { Self.json($0).bytes(pretty: false) + [UInt8(ascii: "\n")] }
        let descriptor = open(path, O_WRONLY | O_APPEND | O_CLOEXEC | O_NOFOLLOW)
        guard descriptor >= 0 else { throw ServerError(.file, at: .file(path), facts: ["file": path]) }
        defer { close(descriptor) }
        guard FileBytes.write(lines, to: descriptor), fsync(descriptor) == 0 else {
            throw ServerError(.file, at: .file(path), facts: ["file": path])
        }
    }

    private static func json(_ entry: Entry) -> JSON {
        .object(omittingNil: [
            ("at", .string(entry.instant.description)), ("by", .string(entry.by)), ("act", .string(entry.act)),
            ("batch", entry.batch.map(JSON.string)), ("count", entry.count.map(JSON.integer)),
            ("failed", entry.failed.map(JSON.string)),
            (
                "credentials", entry.credentials.isEmpty ? nil : .array(entry.credentials.map(JSON.string))
            ),
        ])
    }

    // MARK: Reading

    /// Acts, the newest first.
    ///
    /// - Parameters:
    ///   - most: Most of them.
    ///   - end: Where to begin going back, as ``Page/older`` of the page before has it; nil for the newest.
    ///   - isWanted: Which.
    func page(_ most: Int, before end: Int? = nil, where isWanted: (Entry) -> Bool = { _ in true }) -> Page {
        try? folded.withLock { folded throws(ServerError) in try write(Self.taken(&folded)) }
        let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW)
        guard descriptor >= 0 else { return Page() }
        defer { close(descriptor) }
        let length = Int(lseek(descriptor, 0, SEEK_END))
        // Everything before this byte has not been looked at.
        var position = min(max(0, end ?? length), length)
        let limit = max(0, position - Self.mostRead)
        var page = Page()
        while position > limit {
            let start = max(0, position - Self.piece)
            guard let bytes = Self.bytes(of: descriptor, start..<position) else { break }
            // The first line of a piece may have been cut, unless it is the first of all.
            let first = start == 0 ? 0 : bytes.firstIndex(of: UInt8(ascii: "\n")).map { $0 + 1 }
            guard let first, first < bytes.count else {
                // A line that is longer than a piece is none of ours.
                position = start
                continue
            }
            var lineEnd = bytes.count
            while lineEnd > first {
                let before = bytes[first..<(lineEnd - 1)].lastIndex(of: UInt8(ascii: "\n"))
                let lineStart = before.map { $0 + 1 } ?? first
                if let entry = Self.entry(Array(bytes[lineStart..<lineEnd])), isWanted(entry) {
                    guard page.entries.count < most else {
                        page.older = start + lineEnd
                        return page
                    }
                    page.entries.append(entry)
                }
                lineEnd = lineStart
            }
            position = start + first
            // What is left of a cut line is looked at with the next piece.
            if first == 0 { break }
        }
        page.older = position > 0 ? position : nil
        return page
    }

    /// The bytes of a part of a file; nil when it has become shorter.
    private static func bytes(of descriptor: Int32, _ range: Range<Int>) -> [UInt8]? {
        var bytes = [UInt8](repeating: 0, count: range.count)
        var count = 0
        while count < bytes.count {
            let read = bytes[count...].withUnsafeMutableBytes {
                pread(descriptor, $0.baseAddress, $0.count, off_t(range.lowerBound + count))
            }
            if read < 0 && errno == EINTR { continue }
            guard read > 0 else { return nil }
            count += read
        }
        return bytes
    }

    private static func entry(_ line: [UInt8]) -> Entry? {
        guard let root = try? JSONDocument(parsing: line).root,
            let instant = root["at"]?.string.flatMap({ try? Instant($0) }), let by = root["by"]?.string,
            let act = root["act"]?.string
        else { return nil }
        return Entry(
            instant: instant, by: by, act: act, batch: root["batch"]?.string, count: root["count"]?.integer,
            failed: root["failed"]?.string,
            credentials: root["credentials"].map { $0.kind == .array ? $0.elements.compactMap(\.string) : [] } ?? [])
    }
}
