import JSON

#if canImport(Glibc)
    import Glibc
#endif

/// A JSON text that ``JSONDocument`` has accepted, walked once more by its bytes.
///
/// Nothing is checked here: that brackets close and strings end was decided when the document was read. Judging a shape
/// visits every member of a document and looks into few; walking the bytes does that without counting a reference.
///
/// A position past the end reads as 0, which is neither white space nor any character of JSON: every loop ends inside the
/// text, whatever a position is.
struct AcceptedText {
    private let start: UnsafePointer<UInt8>
    private let count: Int

    /// Nil for no bytes at all, which are no JSON text.
    init?(_ bytes: UnsafeBufferPointer<UInt8>) {
        guard let start = bytes.baseAddress else { return nil }
        self.start = start
        count = bytes.count
    }

    /// The byte at a position.
    subscript(position: Int) -> UInt8 {
        @inline(__always) get { position < count ? start[position] : 0 }
    }

    /// The first position from here on that is not white space.
    @inline(__always)
    func afterSpace(_ position: Int) -> Int {
        var position = position
        while self[position] &- 1 < 0x20 { position &+= 1 }
        return position
    }

    /// A string with its quotes.
    struct Token {
        /// Position of the first character.
        let start: Int
        /// Position of the closing quote.
        let end: Int
        let isEscaped: Bool
        /// Position after the closing quote.
        var next: Int { end &+ 1 }
    }

    /// The string that begins at a position.
    @inline(__always)
    func string(at position: Int) -> Token {
        let start = position &+ 1
        let end = nextMark(from: start)
        if self[end] != Mark.backslash { return Token(start: start, end: end, isEscaped: false) }
        return Token(start: start, end: endOfEscaped(from: end), isEscaped: true)
    }

    /// The closing quote of a string, from its first backslash on.
    private func endOfEscaped(from backslash: Int) -> Int {
        var current = backslash
        while self[current] == Mark.backslash { current = nextMark(from: current + 2) }
        return current
    }

    /// The next quote or backslash, eight bytes at a time.
    @inline(__always)
    private func nextMark(from position: Int) -> Int {
        var current = position
        let last = count &- 8
        while current <= last {
            let word = UInt64(
                littleEndian: UnsafeRawPointer(start).loadUnaligned(fromByteOffset: current, as: UInt64.self))
            let found = Self.zeroBytes(word ^ Self.quotes) | Self.zeroBytes(word ^ Self.backslashes)
            if found != 0 { return current &+ found.trailingZeroBitCount >> 3 }
            current &+= 8
        }
        while current < count, start[current] != Mark.quote, start[current] != Mark.backslash { current += 1 }
        return min(current, count)
    }

    private static let quotes: UInt64 = 0x2222_2222_2222_2222
    private static let backslashes: UInt64 = 0x5C5C_5C5C_5C5C_5C5C

    /// The upper bit of the lowest byte that is zero; higher bits may be wrong, which the lowest does not mind.
    @inline(__always)
    private static func zeroBytes(_ word: UInt64) -> UInt64 {
        (word &- 0x0101_0101_0101_0101) & ~word & 0x8080_8080_8080_8080
    }

    /// The position after the value that begins here.
    func skip(_ position: Int) -> Int {
        switch self[position] {
        case Mark.quote: return string(at: position).next
        case Mark.openBrace, Mark.openBracket: return skipContainer(position)
        default:
            var current = position
            while true {
                switch self[current] {
                case Mark.comma, Mark.closeBrace, Mark.closeBracket, 0...0x20: return current
                default: current += 1
                }
            }
        }
    }

    private func skipContainer(_ position: Int) -> Int {
        var current = position
        var depth = 0
        while current < count {
            switch start[current] {
            case Mark.quote: current = string(at: current).end
            case Mark.openBrace, Mark.openBracket: depth += 1
            case Mark.closeBrace, Mark.closeBracket:
                depth -= 1
                if depth == 0 { return current + 1 }
            default: break
            }
            current += 1
        }
        return current
    }

    /// Calls `body` with the characters of a string, escapes resolved.
    @inline(__always)
    func withContent<R>(of token: Token, _ body: (UnsafeBufferPointer<UInt8>) -> R) -> R {
        if !token.isEscaped {
            return body(UnsafeBufferPointer(start: start + token.start, count: token.end &- token.start))
        }
        return unescaped(token).withUnsafeBufferPointer(body)
    }

    /// The characters of a string with escapes, read by the one reader that knows how.
    private func unescaped(_ token: Token) -> [UInt8] {
        let source = UnsafeBufferPointer(start: start, count: count)[token.start - 1..<min(token.next, count)]
        return (try? JSONDocument(parsing: Array(source)).root.utf8) ?? []
    }

    /// Calls `body` with name and position of the value for each member of the object at a position.
    func forEachMember(of object: Int, _ body: (Token, Int) -> Void) {
        var position = afterSpace(object + 1)
        while self[position] == Mark.quote {
            let name = string(at: position)
            let value = afterSpace(afterSpace(name.next) + 1)
            body(name, value)
            position = afterSpace(skip(value))
            guard self[position] == Mark.comma else { return }
            position = afterSpace(position + 1)
        }
    }

    /// Calls `body` with the position of each element of the list at a position, or of the value itself.
    func forEachElement(of value: Int, _ body: (Int) -> Void) {
        guard self[value] == Mark.openBracket else { return body(value) }
        var position = afterSpace(value + 1)
        while self[position] != Mark.closeBracket, self[position] != 0 {
            body(position)
            position = afterSpace(skip(position))
            guard self[position] == Mark.comma else { return }
            position = afterSpace(position + 1)
        }
    }

    /// Whether exactly these bytes stand at a position.
    func begins(at position: Int, with other: [UInt8]) -> Bool {
        position + other.count <= count && memcmp(start + position, other, other.count) == 0
    }

    /// The bytes from a position to another.
    func bytes(from first: Int, to end: Int) -> [UInt8] {
        Array(UnsafeBufferPointer(start: start, count: count)[first..<min(end, count)])
    }

    /// Whether a string of exactly these bytes begins at a position.
    func equals(_ position: Int, _ text: StaticString) -> Bool {
        guard self[position] == Mark.quote else { return false }
        return withContent(of: string(at: position)) { Self.isSame($0, text) }
    }

    static func isSame(_ bytes: UnsafeBufferPointer<UInt8>, _ text: StaticString) -> Bool {
        bytes.count == text.utf8CodeUnitCount && begins(bytes, with: text)
    }

    static func begins(_ bytes: UnsafeBufferPointer<UInt8>, with text: StaticString) -> Bool {
        guard bytes.count >= text.utf8CodeUnitCount, let start = bytes.baseAddress else { return false }
        return memcmp(start, text.utf8Start, text.utf8CodeUnitCount) == 0
    }
}

/// The characters that give a JSON text its structure.
enum Mark {
    static let quote = UInt8(ascii: "\"")
    static let backslash = UInt8(ascii: "\\")
    static let comma = UInt8(ascii: ",")
    static let openBrace = UInt8(ascii: "{")
    static let closeBrace = UInt8(ascii: "}")
    static let openBracket = UInt8(ascii: "[")
    static let closeBracket = UInt8(ascii: "]")
}
