/// Whether a text is an address, judged by its characters and nothing else.
///
/// Allowed is what RFC 3986 allows, and letters beyond ASCII as RFC 3987 does. Nothing is resolved or normalised.
///
/// Sources: [RFC 3986](https://www.rfc-editor.org/rfc/rfc3986), [RFC 3987](https://www.rfc-editor.org/rfc/rfc3987).
enum URISyntax {
    enum Judgement {
        case fine
        /// Without a scheme, or with nothing behind it: it names nothing on its own.
        case notAbsolute
        /// Absolute, with characters that an address cannot have.
        case illegal
    }

    /// Judges a text. What follows the comma of a `data:` address is the business of ``BadgePictures``.
    static func judge(_ text: UnsafeBufferPointer<UInt8>) -> Judgement {
        let colon = schemeLength(of: text)
        guard colon > 0, colon + 1 < text.count else { return .notAbsolute }
        let rest = colon + 1
        let scheme = UnsafeBufferPointer(rebasing: text[..<colon])
        if isScheme(scheme, "data") { return isDataHeader(text, from: rest) ? .fine : .illegal }
        var authority = rest
        if rest + 1 < text.count, text[rest] == UInt8(ascii: "/"), text[rest + 1] == UInt8(ascii: "/") {
            authority = rest + 2
            let hasHost = authority < text.count && !endsAuthority(text[authority])
            if !hasHost, isScheme(scheme, "https") || isScheme(scheme, "http") { return .illegal }
        }
        return isLegal(text, from: authority, mayHaveHost: authority > rest) ? .fine : .illegal
    }

    /// The position of the colon behind the scheme; 0 if there is none.
    private static func schemeLength(of text: UnsafeBufferPointer<UInt8>) -> Int {
        guard let first = text.first, ASCII.isLetter(first) else { return 0 }
        var position = 1
        while position < text.count {
            let byte = text[position]
            if byte == UInt8(ascii: ":") { return position }
            guard
                ASCII.isLetter(byte) || ASCII.isDigit(byte) || byte == UInt8(ascii: "+") || byte == UInt8(ascii: "-")
                    || byte == UInt8(ascii: ".")
            else { return 0 }
            position += 1
        }
        return 0
    }

    private static func isScheme(_ scheme: UnsafeBufferPointer<UInt8>, _ name: StaticString) -> Bool {
        ASCII.equalsIgnoringCase(
            scheme, UnsafeBufferPointer(start: name.utf8Start, count: name.utf8CodeUnitCount))
    }

    private static func endsAuthority(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: "/") || byte == UInt8(ascii: "?") || byte == UInt8(ascii: "#")
    }

    private static func isDataHeader(_ text: UnsafeBufferPointer<UInt8>, from start: Int) -> Bool {
        var position = start
        while position < text.count, text[position] != UInt8(ascii: ",") {
            guard isPlain(text[position]) else { return false }
            position += 1
        }
        return position < text.count
    }

    /// Whether the rest has only characters that an address may have: `%` only with two digits, one `#` at most, brackets
    /// only around the number of a host.
    private static func isLegal(
        _ text: UnsafeBufferPointer<UInt8>, from start: Int, mayHaveHost: Bool
    ) -> Bool {
        var position = start
        var hasFragment = false
        var brackets = 0
        while true {
            position = endOfPlain(text, from: position)
            guard position < text.count else { return true }
            switch text[position] {
            case UInt8(ascii: "%"):
                guard position + 2 < text.count, isHexDigit(text[position + 1]), isHexDigit(text[position + 2]) else {
                    return false
                }
                position += 3
            case UInt8(ascii: "#"):
                if hasFragment { return false }
                hasFragment = true
                position += 1
            case UInt8(ascii: "["), UInt8(ascii: "]"):
                // One pair at most, so that looking back costs no more than the address is long.
                brackets += 1
                guard mayHaveHost, brackets <= 2, !text[start..<position].contains(where: endsAuthority) else {
                    return false
                }
                position += 1
            default: return false
            }
        }
    }

    /// The first character from here on that may not stand anywhere. Eight at a time as long as they are the usual ones.
    @inline(__always)
    private static func endOfPlain(_ text: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
        let end = text.count
        guard let base = text.baseAddress else { return end }
        var position = start
        while position < end {
            if position &+ 8 <= end,
                areUsual(UnsafeRawPointer(base).loadUnaligned(fromByteOffset: position, as: UInt64.self))
            {
                position &+= 8
                continue
            }
            guard isPlain(base[position]) else { break }
            position &+= 1
        }
        return position
    }

    /// Whether eight characters are letters, digits or among `&'()*+,-./:;?@`: nearly all that an address consists of.
    ///
    /// Added to a character below 128, 128 − n sets the upper bit if the character is n or more; no sum reaches the next
    /// byte.
    @inline(__always)
    private static func areUsual(_ eight: UInt64) -> Bool {
        let each: UInt64 = 0x0101_0101_0101_0101
        let upper: UInt64 = 0x8080_8080_8080_8080
        guard eight & upper == 0 else { return false }
        let atLeast26 = eight &+ each &* (0x80 - 0x26)
        let from3CTo3E = (eight &+ each &* (0x80 - 0x3C)) & ~(eight &+ each &* (0x80 - 0x3F))
        let from5BTo60 = (eight &+ each &* (0x80 - 0x5B)) & ~(eight &+ each &* (0x80 - 0x61))
        let atLeast7B = eight &+ each &* (0x80 - 0x7B)
        return (~atLeast26 | from3CTo3E | from5BTo60 | atLeast7B) & upper == 0
    }

    @inline(__always)
    private static func isPlain(_ byte: UInt8) -> Bool {
        byte >= 0x80 || plain.utf8Start[Int(byte)] == UInt8(ascii: "1")
    }

    /// A `1` for each ASCII character that may stand anywhere: letters, digits and `!$&'()*+,-./:;=?@_~`.
    private static let plain: StaticString =
        "00000000000000000000000000000000010010111111111111111111111101011111111111111111111111111110000101111111111111111111111111100010"

    private static func isHexDigit(_ byte: UInt8) -> Bool {
        ASCII.isDigit(byte) || ASCII.lower(byte) >= UInt8(ascii: "a") && ASCII.lower(byte) <= UInt8(ascii: "f")
    }
}
