private import CScan
import Encodings

extension JSONParser {
    /// Reads a string; the position is on its opening quote. Says whether it holds an escape, and whether all its escapes
    /// are those that RFC 8785 writes too.
    @inline(__always)
    mutating func string() throws(JSONError) -> JSONNode.Flags {
        let start = position
        // Plain ASCII up to the closing quote, the rule: nothing else is asked, and nothing written until it is passed.
        var passed = start &+ 1
        while passed &+ 16 <= end {
            let plain = Int(truncatingIfNeeded: testamur_plain_bytes(base + passed))
            passed &+= plain
            if plain == 16 { continue }
            guard base[passed] == UInt8(ascii: "\""), passed &- start &- 1 <= limits.string else { break }
            position = passed &+ 1
            _ = append(.string, .canonical, start: start)
            return .canonical
        }
        return try unusualString()
    }

    /// Reads any string: one with escapes or other scripts, one that is too long, or the last of the text.
    @inline(never)
    private mutating func unusualString() throws(JSONError) -> JSONNode.Flags {
        let start = position
        position += 1
        var flags: JSONNode.Flags = .canonical
        while true {
            passPlainASCII()
            guard position < end else { throw syntax() }
            let byte = base[position]
            if byte == UInt8(ascii: "\"") {
                position += 1
                break
            }
            if byte >= 0x80 {
                try passScalar()
            } else if byte == UInt8(ascii: "\\") {
                flags.insert(.escaped)
                if try !passEscape() { flags.remove(.canonical) }
            } else {
                throw syntax()  // a control character
            }
        }
        guard position - start - 2 <= limits.string else {
            throw JSONError(.size, at: .byte(start), facts: ["limit": String(limits.string)])
        }
        _ = append(.string, flags, start: start)
        return flags
    }

    /// Passes bytes that need no look: ASCII without quote, backslash and control characters.
    @inline(__always)
    private mutating func passPlainASCII() {
        var passed = position
        while passed &+ 16 <= end {
            let plain = Int(truncatingIfNeeded: testamur_plain_bytes(base + passed))
            passed &+= plain
            if plain < 16 {
                position = passed
                return
            }
        }
        while passed < end {
            let byte = base[passed]
            if byte < 0x20 || byte == 0x22 || byte == 0x5C || byte >= 0x80 { break }
            passed &+= 1
        }
        position = passed
    }

    /// Passes one scalar of two to four bytes, well formed by RFC 3629: no overlong form, no surrogate, none above U+10FFFF.
    private mutating func passScalar() throws(JSONError) {
        let lead = base[position]
        let length: Int
        var second: ClosedRange<UInt8> = 0x80...0xBF
        switch lead {
        case 0xC2...0xDF: length = 2
        case 0xE0: (length, second) = (3, 0xA0...0xBF)
        case 0xED: (length, second) = (3, 0x80...0x9F)
        case 0xE1...0xEF: length = 3
        case 0xF0: (length, second) = (4, 0x90...0xBF)
        case 0xF4: (length, second) = (4, 0x80...0x8F)
        case 0xF1...0xF3: length = 4
        default: throw JSONError(.encoding, at: .byte(position))
        }
        guard position + length <= end, second.contains(base[position + 1]) else {
            throw JSONError(.encoding, at: .byte(position))
        }
        for offset in 2..<Swift.max(length, 2) where base[position + offset] & 0xC0 != 0x80 {
            throw JSONError(.encoding, at: .byte(position))
        }
        position += length
    }

    /// Passes one escape, the position being on its backslash; says whether RFC 8785 writes it so too.
    private mutating func passEscape() throws(JSONError) -> Bool {
        guard position + 1 < end else { throw syntax() }
        switch base[position + 1] {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "b"), UInt8(ascii: "f"), UInt8(ascii: "n"),
            UInt8(ascii: "r"), UInt8(ascii: "t"):
            position += 2
            return true
        case UInt8(ascii: "/"):
            position += 2
            return false
        case UInt8(ascii: "u"):
            let place = position
            let unit = try escapedUnit()
            if unit & 0xFC00 == 0xD800 {
                guard position < end, base[position] == UInt8(ascii: "\\"), position + 1 < end,
                    base[position + 1] == UInt8(ascii: "u")
                else { throw JSONError(.surrogate, at: .byte(place)) }
                guard try escapedUnit() & 0xFC00 == 0xDC00 else { throw JSONError(.surrogate, at: .byte(place)) }
            } else if unit & 0xFC00 == 0xDC00 {
                throw JSONError(.surrogate, at: .byte(place))
            }
            // Rarely the canonical one (only for some control characters): a rewrite decides.
            return false
        default:
            throw syntax()
        }
    }

    /// Reads `\uXXXX` at the position.
    private mutating func escapedUnit() throws(JSONError) -> UInt16 {
        guard position + 6 <= end else { throw syntax() }
        var unit: UInt16 = 0
        for offset in 2..<6 {
            guard let digit = JSONEscape.hexDigit(base[position + offset]) else { throw syntax() }
            unit = unit << 4 | digit
        }
        position += 6
        return unit
    }
}
