/// Which characters of a term's content are written as escapes in canonical N-Quads, and how.
///
/// In a literal these are the quote, the backslash, control characters and U+FFFE and U+FFFF, which XML 1.1 has no
/// character for; everything else stands as itself. In an IRI they are the characters that N-Quads forbids there.
///
/// Source: [RDFC-1.0, canonical form of N-Quads](https://www.w3.org/TR/rdf-canon/#canonical-quads).
enum NQuadsEscapes {
    case literal, iri

    func areNeeded(in content: UnsafeBufferPointer<UInt8>) -> Bool {
        guard hasSuspect(in: content) else { return false }
        var at = nextSuspect(in: content, from: 0)
        while at < content.count {
            if content[at] != 0xEF || NQuadsEscapes.isNonCharacter(content, at: at) { return true }
            at = nextSuspect(in: content, from: at + 1)
        }
        return false
    }

    /// Whether there is any byte that has to be looked at.
    private func hasSuspect(in content: UnsafeBufferPointer<UInt8>) -> Bool {
        guard let base = content.baseAddress else { return false }
        // No branch inside the loops, so that the compiler takes sixteen bytes and more at a time.
        var found: UInt8 = 0
        var at = 0
        switch self {
        case .literal:
            while at < content.count {
                let byte = base[at]
                found |= one(byte < 0x20) | one(byte == 0x22) | one(byte == 0x5C) | one(byte == 0x7F)
                found |= one(byte == 0xEF)
                at &+= 1
            }
        case .iri:
            while at < content.count {
                let byte = base[at]
                // 2 is the bit that `<` and `>` differ in, and so the backslash and `^`, and `}` and U+007F.
                let paired = byte | 2
                found |= one(byte <= 0x20) | one(byte == 0x22) | one(paired == 0x3E) | one(paired == 0x5E)
                found |= one(byte == 0x60) | one(byte &- 0x7B < 2) | one(paired == 0x7F) | one(byte == 0xEF)
                at &+= 1
            }
        }
        return found != 0
    }

    @inline(__always)
    private func one(_ condition: Bool) -> UInt8 { condition ? 1 : 0 }

    /// Where the next byte stands that has to be looked at, or the count when all the rest stands as itself.
    ///
    /// For readers, too: `>` and the closing quote are among those bytes.
    @inline(__always)
    func nextSuspect(in content: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
        let bit: UInt8 = self == .literal ? 1 : 2
        return NQuadsEscapes.suspects.withUnsafeBufferPointer { suspects in
            var at = start
            while at < content.count && suspects[Int(content[at])] & bit == 0 { at += 1 }
            return at
        }
    }

    /// Bit 0: perhaps escaped in a literal; bit 1: in an IRI. EF begins U+FFFE and U+FFFF.
    private static let suspects: [UInt8] = (0...255).map { (byte: UInt8) in
        let isControl = byte < 0x20 || byte == 0x7F
        let inLiteral = isControl || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") || byte == 0xEF
        let inIRI = isControl || byte == 0xEF || byte == 0x20 || isForbiddenInIRI(byte)
        return (inLiteral ? 1 : 0) | (inIRI ? 2 : 0)
    }

    /// Whether N-Quads forbids this printable ASCII character between angle brackets.
    static func isForbiddenInIRI(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""), UInt8(ascii: "{"), UInt8(ascii: "}"),
            UInt8(ascii: "|"), UInt8(ascii: "^"), UInt8(ascii: "`"), UInt8(ascii: "\\"):
            true
        default:
            false
        }
    }

    /// Whether U+FFFE or U+FFFF begins here: EF BF BE or EF BF BF.
    private static func isNonCharacter(_ content: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
        index + 2 < content.count && content[index] == 0xEF && content[index + 1] == 0xBF && content[index + 2] >= 0xBE
    }

    func escaping(_ content: UnsafeBufferPointer<UInt8>) -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(content.count + 16)
        var index = 0
        while index < content.count {
            let byte = content[index]
            if NQuadsEscapes.isNonCharacter(content, at: index) {
                NQuadsEscapes.append(0xFF00 | UInt16(content[index + 2] + 0x40), to: &result)
                index += 3
                continue
            }
            index += 1
            if byte < 0x20 || byte == 0x7F {
                appendControl(byte, to: &result)
            } else if self == .iri && (byte == 0x20 || NQuadsEscapes.isForbiddenInIRI(byte)) {
                NQuadsEscapes.append(UInt16(byte), to: &result)
            } else {
                if self == .literal, byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") {
                    result.append(UInt8(ascii: "\\"))
                }
                result.append(byte)
            }
        }
        return result
    }

    private func appendControl(_ byte: UInt8, to result: inout [UInt8]) {
        if self == .literal, let letter = NQuadsEscapes.letter(for: byte) {
            result.append(UInt8(ascii: "\\"))
            result.append(letter)
        } else {
            NQuadsEscapes.append(UInt16(byte), to: &result)
        }
    }

    private static func letter(for control: UInt8) -> UInt8? {
        switch control {
        case 0x08: UInt8(ascii: "b")
        case 0x09: UInt8(ascii: "t")
        case 0x0A: UInt8(ascii: "n")
        case 0x0C: UInt8(ascii: "f")
        case 0x0D: UInt8(ascii: "r")
        default: nil
        }
    }

    /// Backslash, u and four upper-case hexadecimal digits.
    private static func append(_ unit: UInt16, to result: inout [UInt8]) {
        result.append(UInt8(ascii: "\\"))
        result.append(UInt8(ascii: "u"))
        for shift in [12, 8, 4, 0] as [UInt16] {
            let digit = UInt8((unit >> shift) & 15)
            result.append(digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "A") + digit - 10)
        }
    }
}
