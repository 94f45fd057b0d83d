private import CScan

/// Escapes of JSON strings, both ways.
enum JSONEscape {
    static func hexDigit(_ byte: UInt8) -> UInt16? {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt16(byte - UInt8(ascii: "0"))
        case UInt8(ascii: "a")...UInt8(ascii: "f"): UInt16(byte - UInt8(ascii: "a") + 10)
        case UInt8(ascii: "A")...UInt8(ascii: "F"): UInt16(byte - UInt8(ascii: "A") + 10)
        default: nil
        }
    }

    /// The characters behind the escapes. The parser has accepted `raw`, so every escape in it is whole.
    static func unescaped(_ raw: UnsafeBufferPointer<UInt8>) -> [UInt8] {
        var text: [UInt8] = []
        text.reserveCapacity(raw.count)
        var position = 0
        while position < raw.count {
            let byte = raw[position]
            guard byte == UInt8(ascii: "\\"), position + 1 < raw.count else {
                text.append(byte)
                position += 1
                continue
            }
            let escape = raw[position + 1]
            if escape == UInt8(ascii: "u") {
                var scalar = unit(raw, at: position + 2)
                position += 6
                if scalar & 0xFC00 == 0xD800 {
                    scalar = 0x10000 + (scalar & 0x3FF) << 10 + unit(raw, at: position + 2) & 0x3FF
                    position += 6
                }
                append(scalar, to: &text)
            } else {
                text.append(shortEscape(escape))
                position += 2
            }
        }
        return text
    }

    private static func unit(_ raw: UnsafeBufferPointer<UInt8>, at start: Int) -> UInt32 {
        var unit: UInt32 = 0
        for index in start..<Swift.min(start + 4, raw.count) { unit = unit << 4 | UInt32(hexDigit(raw[index]) ?? 0) }
        return unit
    }

    private static func shortEscape(_ letter: UInt8) -> UInt8 {
        switch letter {
        case UInt8(ascii: "b"): 0x08
        case UInt8(ascii: "f"): 0x0C
        case UInt8(ascii: "n"): 0x0A
        case UInt8(ascii: "r"): 0x0D
        case UInt8(ascii: "t"): 0x09
        default: letter
        }
    }

    private static func append(_ scalar: UInt32, to text: inout [UInt8]) {
        switch scalar {
        case 0..<0x80:
            text.append(UInt8(scalar))
        case 0x80..<0x800:
            text.append(UInt8(0xC0 | scalar >> 6))
            text.append(UInt8(0x80 | scalar & 0x3F))
        case 0x800..<0x10000:
            text.append(UInt8(0xE0 | scalar >> 12))
            text.append(UInt8(0x80 | scalar >> 6 & 0x3F))
            text.append(UInt8(0x80 | scalar & 0x3F))
        default:
            text.append(UInt8(0xF0 | scalar >> 18))
            text.append(UInt8(0x80 | scalar >> 12 & 0x3F))
            text.append(UInt8(0x80 | scalar >> 6 & 0x3F))
            text.append(UInt8(0x80 | scalar & 0x3F))
        }
    }

    private static let lowerHex: StaticString = "0123456789abcdef"

    /// Appends `text` as RFC 8785 writes it, quotes included: the two-letter escapes where there is one, `\u00xx` for the
    /// other control characters, everything else as it is.
    static func appendQuoted(_ text: UnsafeBufferPointer<UInt8>, to output: inout GrowingBytes) {
        output.append(UInt8(ascii: "\""))
        var plainStart = 0
        var position = nextEscape(in: text, from: 0)
        while position < text.count {
            output.append(UnsafeBufferPointer(rebasing: text[plainStart..<position]))
            append(escapeOf: text[position], to: &output)
            plainStart = position + 1
            position = nextEscape(in: text, from: plainStart)
        }
        output.append(UnsafeBufferPointer(rebasing: text[plainStart..<text.count]))
        output.append(UInt8(ascii: "\""))
    }

    /// The next byte that does not stand for itself, or the end.
    private static func nextEscape(in text: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
        guard let bytes = text.baseAddress else { return start }
        var position = start
        while position < text.count {
            // Sixteen at a time as long as they are plain ASCII, as most texts are.
            if position + 16 <= text.count {
                let plain = Int(testamur_plain_bytes(bytes + position))
                position += plain
                if plain == 16 { continue }
            }
            let byte = bytes[position]
            if byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") { break }
            position += 1
        }
        return position
    }

    private static func append(escapeOf byte: UInt8, to output: inout GrowingBytes) {
        switch byte {
        case 0x08: output.append("\\b")
        case 0x09: output.append("\\t")
        case 0x0A: output.append("\\n")
        case 0x0C: output.append("\\f")
        case 0x0D: output.append("\\r")
        case UInt8(ascii: "\""): output.append("\\\"")
        case UInt8(ascii: "\\"): output.append("\\\\")
        default:
            output.append("\\u00")
            output.append(lowerHex.utf8Start[Int(byte >> 4)])
            output.append(lowerHex.utf8Start[Int(byte & 15)])
        }
    }
}
