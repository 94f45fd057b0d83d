import Glibc

/// Finds equal texts among millions without keeping them.
///
/// Texts are equal as people see them: precomposed or decomposed, in capitals or not. Of each text 16 bytes are kept,
/// made with the random seed that every run of the program has, so nothing personal can be read from them. The first
/// fifty thousand stay in memory, more are written to a temporary file without a name, sorted into sixty-four parts
/// of which one at a time is looked at: memory does not grow with the roster.
//
// A struct with a descriptor behind a class, because the file has to be closed once.
struct DuplicateFinder {
    /// A text that was there before.
    struct Pair: Hashable { let row: Int, first: Int }

    private struct Entry {
        let high: UInt64
        let low: UInt64
        let row: UInt64
    }

    private static let parts = 64
    private var buffers: [[Entry]]
    private var spilled: [[Int]]
    private let capacity: Int
    private var file: SpillFile?

    /// - Parameter capacity: Entries a part holds in memory before it is written out.
    init(capacity: Int = 800) {
        self.capacity = capacity
        buffers = Array(repeating: [], count: Self.parts)
        spilled = Array(repeating: [], count: Self.parts)
    }

    /// Takes the text of a row.
    ///
    /// - Parameter isExact: Whether every character counts, as in an identifier.
    mutating func insert(_ text: String, row: Int, isExact: Bool = false) throws(IssuanceError) {
        let folded = isExact ? text : Self.folded(text)
        var first = Hasher()
        first.combine(0 as UInt8)
        first.combine(folded)
        var second = Hasher()
        second.combine(1 as UInt8)
        second.combine(folded)
        try insert(
            Entry(
                high: UInt64(bitPattern: Int64(first.finalize())), low: UInt64(bitPattern: Int64(second.finalize())),
                row: UInt64(row)))
    }

    /// Takes 16 bytes that are as good as random already, such as the id of a credential.
    mutating func insert(_ identifier: [UInt8], row: Int) throws(IssuanceError) {
        func number(_ bytes: ArraySlice<UInt8>) -> UInt64 { bytes.reduce(0) { $0 << 8 | UInt64($1) } }
        try insert(
            Entry(high: number(identifier.prefix(8)), low: number(identifier.dropFirst(8)), row: UInt64(row)))
    }

    private mutating func insert(_ entry: Entry) throws(IssuanceError) {
        let part = Int(entry.high >> 58)
        buffers[part].append(entry)
        guard buffers[part].count >= capacity else { return }
        let file: SpillFile
        if let open = self.file { file = open } else { file = try SpillFile() }
        self.file = file
        spilled[part].append(
            try buffers[part].withBytes { bytes throws(IssuanceError) in try file.append(bytes) })
        buffers[part].removeAll(keepingCapacity: true)
    }

    /// The text without the differences that do not count. `String` compares and hashes by canonical equivalence, so
    /// composed and decomposed letters are equal without further ado.
    static func folded(_ text: String) -> String {
        // Capitals come first: "Groß" and "GROSS" are one name, and so are both small sigmas.
        let isASCII = text.utf8.allSatisfy { $0 < 0x80 }
        return (isASCII ? text : text.uppercased()).lowercased()
            .split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    /// Every row whose text another row had before it, by row, at most `limit` of them, and how many there are.
    ///
    /// - Parameter each: Told of every such row and of the first with its text, listed or not.
    mutating func duplicates(
        limit: Int, each: (Pair) -> Void = { _ in }
    ) throws(IssuanceError) -> (pairs: [Pair], count: Int) {
        var pairs: [Pair] = []
        var count = 0
        for part in 0..<Self.parts {
            var entries = buffers[part]
            for offset in spilled[part] {
                guard let file else { break }
                let block = try file.read(capacity * MemoryLayout<Entry>.stride, at: offset)
                block.withUnsafeBytes { entries.append(contentsOf: $0.bindMemory(to: Entry.self)) }
            }
            entries.sort { ($0.high, $0.low, $0.row) < ($1.high, $1.low, $1.row) }
            var first = 0
            for index in entries.indices.dropFirst() {
                if entries[index].high == entries[first].high, entries[index].low == entries[first].low {
                    count += 1
                    let pair = Pair(row: Int(entries[index].row), first: Int(entries[first].row))
                    each(pair)
                    pairs.append(pair)
                } else {
                    first = index
                }
            }
            if pairs.count > 2 * limit { pairs = Array(pairs.sorted { $0.row < $1.row }.prefix(limit)) }
        }
        return (Array(pairs.sorted { $0.row < $1.row }.prefix(limit)), count)
    }
}

/// A file that has no name and is gone when it is closed.
private final class SpillFile {
    private let descriptor: Int32
    private var length = 0

    init() throws(IssuanceError) {
        let folder = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
        var template = Array((folder + "/testamur-XXXXXX").utf8CString)
        descriptor = mkstemp(&template)
        guard descriptor >= 0 else { throw .system(errno, folder) }
        _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
        unlink(template)
    }

    deinit { close(descriptor) }

    func append(_ bytes: UnsafeRawBufferPointer) throws(IssuanceError) -> Int {
        let offset = length
        var written = 0
        while written < bytes.count, let base = bytes.baseAddress {
            let count = uninterrupted { pwrite(descriptor, base + written, bytes.count - written, off_t(length)) }
            guard count > 0 else { throw .system(count == 0 ? ENOSPC : errno, "temporary file") }
            written += count
            length += count
        }
        return offset
    }

    func read(_ count: Int, at offset: Int) throws(IssuanceError) -> [UInt8] {
        var failure: Int32 = 0
        let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
            filled = 0
            while filled < count, let base = buffer.baseAddress {
                let got = uninterrupted { pread(descriptor, base + filled, count - filled, off_t(offset + filled)) }
                if got <= 0 {
                    failure = got == 0 ? EIO : errno
                    break
                }
                filled += got
            }
        }
        guard failure == 0 else { throw .system(failure, "temporary file") }
        return bytes
    }
}
