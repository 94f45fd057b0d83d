import Encodings
import Glibc

/// Lines of a descriptor, without their ends.
struct LineReader {
    /// A line, or that there was one which is longer than is read.
    enum Line: Sendable {
        case whole([UInt8])
        case tooLong

        var isEmpty: Bool { if case .whole(let bytes) = self { bytes.isEmpty } else { false } }
        var count: Int { if case .whole(let bytes) = self { bytes.count } else { 0 } }
    }

    let descriptor: Int32
    let longest: Int
    private var buffer: [UInt8] = []
    private var start = 0
    private var isAtEnd = false

    init(descriptor: Int32, longest: Int) {
        self.descriptor = descriptor
        self.longest = longest
    }

    /// Whether a whole line has arrived already.
    var hasLine: Bool { buffer[start...].contains(UInt8(ascii: "\n")) }

    /// The next line; nil at the end. What is too long is passed over to its end.
    mutating func next() throws(CommandError) -> Line? {
        var searched = start
        var isTooLong = false
        while true {
            if let end = buffer[searched...].firstIndex(of: UInt8(ascii: "\n")) {
                defer { start = end + 1 }
                return isTooLong || end - start > longest ? .tooLong : .whole(Array(buffer[start..<end]))
            }
            if buffer.count - start > longest {
                isTooLong = true
                start = buffer.count
            }
            if isAtEnd {
                defer { start = buffer.count }
                if isTooLong { return .tooLong }
                return start < buffer.count ? .whole(Array(buffer[start...])) : nil
            }
            buffer.removeFirst(start)
            start = 0
            searched = buffer.count
            try fill()
        }
    }

    /// The next line, for whoever has no answer to a line that is too long.
    ///
    /// - Throws: ``CommandError`` `file.too_large`.
    mutating func nextWhole() throws(CommandError) -> [UInt8]? {
        switch try next() {
        case .whole(let bytes): return bytes
        case .tooLong: throw CommandError("file.too_large", facts: ["limit": String(longest)])
        case nil: return nil
        }
    }

    private mutating func fill() throws(CommandError) {
        var chunk = [UInt8](repeating: 0, count: 1 << 18)
        let count = read(descriptor, &chunk, chunk.count)
        if count < 0 && errno == EINTR { return }
        guard count >= 0 else { throw CommandError("file.unreadable", at: .file("-")) }
        isAtEnd = count == 0
        buffer.append(contentsOf: chunk[..<count])
    }
}
