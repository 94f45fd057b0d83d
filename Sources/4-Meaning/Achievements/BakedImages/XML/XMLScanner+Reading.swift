import Encodings

/// The small steps.
extension XMLScanner {
    func syntax(at index: Int? = nil) -> AchievementError {
        AchievementError(.xmlSyntax, at: .byte(index ?? position))
    }

    /// Whether this text comes next.
    func has(_ text: StaticString) -> Bool {
        text.withUTF8Buffer { text in
            bytes.count - position >= text.count && bytes[position..<(position + text.count)].elementsEqual(text)
        }
    }

    /// Goes past this text if it comes next.
    mutating func skip(_ text: StaticString) -> Bool {
        guard has(text) else { return false }
        position += text.utf8CodeUnitCount
        return true
    }

    /// Goes past the first occurrence of this text.
    mutating func pass(to text: StaticString) throws(AchievementError) {
        let start = position
        while !has(text) {
            guard position < bytes.count else { throw syntax(at: start) }
            position += 1
        }
        position += text.utf8CodeUnitCount
    }

    var isSpaceHere: Bool { position < bytes.count && XMLCharacters.isSpace(bytes[position]) }

    mutating func passSpace() {
        while isSpaceHere { position += 1 }
    }

    /// A name with at most one prefix.
    mutating func name() throws(AchievementError) -> XMLName {
        let start = position
        var colon: Int?
        var isAtStart = true
        while position < bytes.count {
            if bytes[position] == UInt8(ascii: ":") {
                guard colon == nil, !isAtStart else { throw syntax() }
                colon = position
                position += 1
                isAtStart = true
                continue
            }
            let (scalar, count) = XMLCharacters.scalar(in: bytes, at: position)
            guard isAtStart ? XMLCharacters.isNameStart(scalar) : XMLCharacters.isName(scalar) else { break }
            position += count
            isAtStart = false
        }
        guard !isAtStart else { throw syntax() }
        return XMLName(range: start..<position, colon: colon)
    }

    /// The inside of a text in quotes.
    mutating func quoted() throws(AchievementError) -> Range<Int> {
        guard position < bytes.count, bytes[position] == UInt8(ascii: "\"") || bytes[position] == UInt8(ascii: "'")
        else { throw syntax() }
        let quote = bytes[position]
        position += 1
        let start = position
        while position < bytes.count, bytes[position] != quote { position += 1 }
        guard position < bytes.count else { throw syntax(at: start) }
        position += 1
        return start..<(position - 1)
    }

    /// Every byte of a document is part of an allowed character in UTF-8.
    static func checkCharacters(_ bytes: [UInt8]) throws(AchievementError) {
        do {
            _ = try UTF8Span(validating: bytes.span)
        } catch {
            throw AchievementError(.xmlEncoding)
        }
        for index in bytes.indices {
            let byte = bytes[index]
            let isControl = byte < 0x20 && !XMLCharacters.isSpace(byte)
            // U+FFFE and U+FFFF, of all others the only ones that UTF-8 can write and XML cannot.
            let isNoCharacter =
                byte >= 0xBE && index >= 2 && bytes[index - 2] == 0xEF && bytes[index - 1] == 0xBF
            guard !isControl, !isNoCharacter else { throw AchievementError(.xmlSyntax, at: .byte(index)) }
        }
    }
}
