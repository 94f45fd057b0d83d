/// Whether bytes are well-formed UTF-8: shortest forms, no surrogates, nothing above U+10FFFF.
///
/// Source: [Unicode, table 3-7](https://www.unicode.org/versions/Unicode16.0.0/core-spec/chapter-3/#G7404).
struct UTF8Validator {
    private(set) var isValid = true
    /// Characters of more than one byte.
    private(set) var sequences = 0
    private var missing = 0
    private var low: UInt8 = 0x80
    private var high: UInt8 = 0xBF

    mutating func take(_ byte: UInt8) {
        if missing == 0 {
            if byte < 0x80 { return }
            (low, high) = (0x80, 0xBF)
            switch byte {
            case 0xC2...0xDF: missing = 1
            case 0xE0: (missing, low) = (2, 0xA0)
            case 0xED: (missing, high) = (2, 0x9F)
            case 0xE1...0xEF: missing = 2
            case 0xF0: (missing, low) = (3, 0x90)
            case 0xF4: (missing, high) = (3, 0x8F)
            case 0xF1...0xF3: missing = 3
            default: isValid = false
            }
            return
        }
        guard byte >= low, byte <= high else {
            isValid = false
            missing = 0
            take(byte)
            return
        }
        (low, high) = (0x80, 0xBF)
        missing -= 1
        if missing == 0 { sequences += 1 }
    }

    mutating func finish() {
        if missing > 0 { isValid = false }
    }
}
