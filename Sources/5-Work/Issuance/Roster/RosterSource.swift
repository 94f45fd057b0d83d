import Encodings
import Glibc

/// Where the bytes of a roster come from.
///
/// A roster is read several times, from the first byte each time, and never held in memory as a whole.
///
/// ```swift
/// let source = RosterSource.file("roster.csv")
/// let pasted = RosterSource.memory(bytes, name: "pasted")
/// ```
public enum RosterSource: Sendable, Hashable {
    /// A regular file; it may be a link to one.
    case file(String)
    /// Bytes that are at hand, with the name they have in messages.
    case memory([UInt8], name: String)
    /// A workbook, as a spreadsheet keeps it.
    case workbook(RosterWorkbook)

    /// What the source is called in messages.
    public var name: String {
        switch self {
        case .file(let path): path
        case .memory(_, let name): name
        case .workbook(let workbook): workbook.name
        }
    }

    var isWorkbook: Bool {
        if case .workbook = self { true } else { false }
    }

    func open() throws(IssuanceError) -> RosterStream {
        switch self {
        case .file(let path): try RosterStream(path: path)
        case .memory(let bytes, _): RosterStream(bytes: bytes)
        // The packed bytes, for their digest.
        case .workbook(let workbook): try workbook.stream()
        }
    }
}

/// The bytes of a roster, piece by piece. Not `Sendable`: one reader each.
final class RosterStream {
    private let descriptor: Int32
    private let path: String
    private let bytes: [UInt8]
    private var position = 0

    fileprivate init(bytes: [UInt8]) {
        descriptor = -1
        path = ""
        self.bytes = bytes
    }

    fileprivate init(path: String) throws(IssuanceError) {
        self.path = path
        bytes = []
        guard !path.isEmpty, !path.utf8.contains(0) else {
            throw IssuanceError(.fileMissing, at: .file(path), facts: ["file": path])
        }
        // Without O_NONBLOCK a named pipe would wait for a writer for ever.
        descriptor = Glibc.open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        guard descriptor >= 0 else { throw .system(errno, path) }
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { throw .system(errno, path) }
        guard status.st_mode & S_IFMT == S_IFREG else { throw .system(EISDIR, path) }
    }

    deinit { if descriptor >= 0 { close(descriptor) } }

    /// Fills `buffer` as far as there are bytes.
    ///
    /// - Returns: How many there were; fewer than the buffer holds only at the end.
    func read(into buffer: UnsafeMutableRawBufferPointer) throws(IssuanceError) -> Int {
        if descriptor < 0 {
            let count = min(buffer.count, bytes.count - position)
            bytes.withUnsafeBytes { all in
                buffer.copyMemory(from: UnsafeRawBufferPointer(rebasing: all[position..<position + count]))
            }
            position += count
            return count
        }
        var filled = 0
        while filled < buffer.count, let base = buffer.baseAddress {
            let count = uninterrupted { Glibc.read(descriptor, base + filled, buffer.count - filled) }
            if count < 0 { throw .system(errno, path) }
            if count == 0 { break }
            filled += count
        }
        return filled
    }
}
