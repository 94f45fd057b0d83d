/// Where the content of a term stands; with escapes its bytes are in `unescaped` instead.
struct NQuadsContent {
    let range: Range<Int>
    let isEscaped: Bool
}

extension NQuadsReader {
    /// What stands between angle brackets: an absolute IRI.
    mutating func iriContent() throws(LinkedDataError) -> NQuadsContent {
        guard peek() == UInt8(ascii: "<") else { throw syntax() }
        at += 1
        let start = at
        var isEscaped = false
        while true {
            copyPlain(.iri, isEscaped)
            guard let byte = peek() else { throw syntax() }
            if byte == UInt8(ascii: ">") { break }
            if byte == UInt8(ascii: "\\") {
                beginUnescaping(&isEscaped, from: start)
                try iriEscape()
                continue
            }
            guard byte > 0x20, !NQuadsEscapes.isForbiddenInIRI(byte) else { throw syntax() }
            if isEscaped { unescaped.append(byte) }
            at += 1
        }
        let range = start..<at
        let isAbsolute =
            isEscaped
            ? unescaped.withUnsafeBufferPointer(NQuadsReader.hasScheme)
            : NQuadsReader.hasScheme(UnsafeBufferPointer(rebasing: bytes[range]))
        guard isAbsolute else {
            at = start
            throw syntax()
        }
        at += 1
        return NQuadsContent(range: range, isEscaped: isEscaped)
    }

    /// Whether an IRI begins with a letter, letters, digits, `+`, `-`, `.`, and a colon.
    private static func hasScheme(_ iri: UnsafeBufferPointer<UInt8>) -> Bool {
        for (index, byte) in iri.enumerated() {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"):
                continue
            case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "."):
                if index == 0 { return false }
            default:
                return byte == UInt8(ascii: ":") && index > 0
            }
        }
        return false
    }

    /// What stands between quotes.
    mutating func quotedContent() throws(LinkedDataError) -> NQuadsContent {
        at += 1
        let start = at
        var isEscaped = false
        while true {
            copyPlain(.literal, isEscaped)
            guard let byte = peek() else { throw syntax() }
            if byte == UInt8(ascii: "\"") { break }
            if byte == UInt8(ascii: "\\") {
                beginUnescaping(&isEscaped, from: start)
                try escape()
                continue
            }
            guard !NQuadsReader.endsLine(byte) else { throw syntax() }
            if isEscaped { unescaped.append(byte) }
            at += 1
        }
        defer { at += 1 }
        return NQuadsContent(range: start..<at, isEscaped: isEscaped)
    }

    /// The first escape of a term: what came before it is copied.
    private mutating func beginUnescaping(_ isEscaped: inout Bool, from start: Int) {
        if isEscaped { return }
        isEscaped = true
        unescaped.removeAll(keepingCapacity: true)
        unescaped.append(contentsOf: bytes[start..<at])
    }

    /// Passes the characters that stand for themselves.
    private mutating func copyPlain(_ escapes: NQuadsEscapes, _ isEscaped: Bool) {
        let start = at
        at = escapes.nextSuspect(in: bytes, from: start)
        if isEscaped { unescaped.append(contentsOf: bytes[start..<at]) }
    }

    /// An escape between angle brackets: what may not stand there as itself may not come in by an escape.
    private mutating func iriEscape() throws(LinkedDataError) {
        guard at + 1 < bytes.count, bytes[at + 1] == UInt8(ascii: "u") || bytes[at + 1] == UInt8(ascii: "U")
        else { throw syntax() }
        let start = at
        let scalar = try numericEscape()
        if scalar.value <= 0x20 || (scalar.isASCII && NQuadsEscapes.isForbiddenInIRI(UInt8(scalar.value))) {
            at = start
            throw syntax()
        }
    }

    private mutating func escape() throws(LinkedDataError) {
        guard at + 1 < bytes.count else { throw syntax() }
        let byte: UInt8
        switch bytes[at + 1] {
        case UInt8(ascii: "t"): byte = 0x09
        case UInt8(ascii: "b"): byte = 0x08
        case UInt8(ascii: "n"): byte = 0x0A
        case UInt8(ascii: "r"): byte = 0x0D
        case UInt8(ascii: "f"): byte = 0x0C
        case UInt8(ascii: "\""): byte = UInt8(ascii: "\"")
        case UInt8(ascii: "'"): byte = UInt8(ascii: "'")
        case UInt8(ascii: "\\"): byte = UInt8(ascii: "\\")
        case UInt8(ascii: "u"), UInt8(ascii: "U"):
            _ = try numericEscape()
            return
        default: throw syntax()
        }
        unescaped.append(byte)
        at += 2
    }

    /// `\uXXXX` or `\UXXXXXXXX`: no surrogate, nothing beyond Unicode.
    private mutating func numericEscape() throws(LinkedDataError) -> Unicode.Scalar {
        let digits = bytes[at + 1] == UInt8(ascii: "u") ? 4 : 8
        guard at + 2 + digits <= bytes.count else { throw syntax() }
        var value: UInt32 = 0
        for byte in bytes[(at + 2)..<(at + 2 + digits)] {
            switch byte {
            case UInt8(ascii: "0")...UInt8(ascii: "9"): value = value << 4 | UInt32(byte - UInt8(ascii: "0"))
            case UInt8(ascii: "A")...UInt8(ascii: "F"): value = value << 4 | UInt32(byte - UInt8(ascii: "A") + 10)
            case UInt8(ascii: "a")...UInt8(ascii: "f"): value = value << 4 | UInt32(byte - UInt8(ascii: "a") + 10)
            default: throw syntax()
            }
        }
        guard let scalar = Unicode.Scalar(value) else { throw syntax() }
        unescaped.append(contentsOf: scalar.utf8)
        at += 2 + digits
        return scalar
    }

    /// A language tag; `@` comes first and is left out.
    mutating func languageTag() throws(LinkedDataError) -> UnsafeBufferPointer<UInt8> {
        at += 1
        let rest = UnsafeBufferPointer(rebasing: bytes[at...])
        let length = LanguageTagGrammar.length(of: rest)
        guard length > 0 else { throw syntax() }
        at += length
        return UnsafeBufferPointer(rebasing: rest[..<length])
    }

    /// A blank node's label; `_:` comes first and is left out.
    mutating func blankNodeLabel() throws(LinkedDataError) -> UnsafeBufferPointer<UInt8> {
        guard at + 1 < bytes.count, bytes[at + 1] == UInt8(ascii: ":") else { throw syntax() }
        at += 2
        let start = at
        // A dot may stand inside, not at the end: there it ends the statement.
        var end = at
        while let (scalar, length) = scalar() {
            let isAllowed = at == start ? LabelCharacters.mayBegin(scalar) : LabelCharacters.mayFollow(scalar)
            guard isAllowed || (scalar == "." && at > start) else { break }
            at += length
            if scalar != "." { end = at }
        }
        at = end
        guard end > start else { throw syntax() }
        return UnsafeBufferPointer(rebasing: bytes[start..<end])
    }

    /// The character at the current place, and how many bytes it takes.
    private func scalar() -> (scalar: Unicode.Scalar, length: Int)? {
        guard let byte = peek() else { return nil }
        if byte < 0x80 { return (Unicode.Scalar(byte), 1) }
        var decoder = UTF8()
        var following = bytes[at...].makeIterator()
        guard case .scalarValue(let scalar) = decoder.decode(&following) else { return nil }
        return (scalar, UTF8.width(scalar))
    }
}
