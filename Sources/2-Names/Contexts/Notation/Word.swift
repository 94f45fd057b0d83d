import Glibc

/// A piece of a table's text. The text of a table is part of the program and stays where it is.
struct Word: Equatable, @unchecked Sendable {
    // Unchecked: the bytes behind the pointer are never changed.

    let start: UnsafePointer<UInt8>
    let count: Int

    init(start: UnsafePointer<UInt8>, count: Int) {
        self.start = start
        self.count = count
    }

    init(_ text: StaticString) {
        precondition(text.hasPointerRepresentation, "a text of one character")
        self.init(start: text.utf8Start, count: text.utf8CodeUnitCount)
    }

    static let empty = Word("")

    var bytes: UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(start: start, count: count) }
    var isEmpty: Bool { count == 0 }
    var first: UInt8? { count > 0 ? start[0] : nil }

    func dropFirst(_ dropped: Int) -> Word { Word(start: start + dropped, count: count - dropped) }
    func prefix(_ length: Int) -> Word { Word(start: start, count: length) }

    static func == (left: Word, right: Word) -> Bool {
        left.count == right.count && memcmp(left.start, right.start, left.count) == 0
    }

    /// The first word of a line, which is taken off it; nil at its end.
    static func take(from line: inout Word) -> Word? {
        while line.first == UInt8(ascii: " ") { line = line.dropFirst(1) }
        guard !line.isEmpty else { return nil }
        var length = 0
        while length < line.count && line.start[length] != UInt8(ascii: " ") { length += 1 }
        defer { line = line.dropFirst(length) }
        return line.prefix(length)
    }
}
