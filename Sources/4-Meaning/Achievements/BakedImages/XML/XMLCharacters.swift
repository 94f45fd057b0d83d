/// The characters of XML 1.0, fifth edition.
enum XMLCharacters {
    static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D }

    /// Whether a document may hold it at all.
    static func isAllowed(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0x09, 0x0A, 0x0D, 0x20...0xD7FF, 0xE000...0xFFFD, 0x10000...0x10FFFF: true
        default: false
        }
    }

    /// Whether a name may begin with it. The colon is not among them: it parts a prefix from a name.
    static func isNameStart(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0x41...0x5A, 0x5F, 0x61...0x7A, 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x2FF, 0x370...0x37D, 0x37F...0x1FFF,
            0x200C...0x200D, 0x2070...0x218F, 0x2C00...0x2FEF, 0x3001...0xD7FF, 0xF900...0xFDCF, 0xFDF0...0xFFFD,
            0x10000...0xEFFFF:
            true
        default: false
        }
    }

    /// Whether a name may go on with it.
    static func isName(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0x2D, 0x2E, 0x30...0x39, 0xB7, 0x300...0x36F, 0x203F...0x2040: true
        default: isNameStart(scalar)
        }
    }

    /// The scalar at a place in bytes that are known to be UTF-8, and how many bytes it takes.
    static func scalar(in bytes: [UInt8], at index: Int) -> (value: UInt32, count: Int) {
        let first = UInt32(bytes[index])
        let (count, initial): (Int, UInt32) =
            switch first {
            case ..<0x80: (1, first)
            case ..<0xE0: (2, first & 0x1F)
            case ..<0xF0: (3, first & 0x0F)
            default: (4, first & 0x07)
            }
        var value = initial
        for offset in 1..<max(count, 1) where index + offset < bytes.count {
            value = value << 6 | UInt32(bytes[index + offset] & 0x3F)
        }
        return (value, count)
    }
}
