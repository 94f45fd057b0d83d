/// What the characters of a value say about it.
enum CellCharacters {
    case sound
    /// Letters that look like those of another encoding read wrongly: `MÃ¼ller`.
    case doubtful
    /// The mark that stands where a character was lost.
    case garbled
    /// Characters that nobody sees, that turn the direction of writing, or marks heaped on one letter.
    case forbidden

    /// Most marks on one letter. Vietnamese has two, and nothing in Europe has more.
    static let mostMarks = 3

    init(_ value: UnsafeBufferPointer<UInt8>) {
        // Nearly every value is plain.
        if value.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) {
            self = .sound
            return
        }
        var judgement = CellCharacters.sound
        var marks = 0
        var previous: UInt32 = 0
        for scalar in String(decoding: value, as: UTF8.self).unicodeScalars {
            marks = (0x300...0x36F).contains(scalar.value) ? marks + 1 : 0
            if Self.isForbidden(scalar.value) || marks > Self.mostMarks {
                self = .forbidden
                return
            }
            if scalar.value == 0xFFFD { judgement = .garbled }
            // The two bytes of a letter in UTF-8, each read as a letter of Windows-1252.
            if (0xC2...0xC5).contains(previous), (0x80...0xBF).contains(scalar.value), case .sound = judgement {
                judgement = .doubtful
            }
            previous = scalar.value
        }
        self = judgement
    }

    /// Whether a sign stands beside a letter where a letter of another code page should be: `Wi¶niewska`, `MÃ¼ller`, and what a
    /// program writes for a letter that it cannot write: `M?ller`.
    static func haveSignsInWords(_ value: UnsafeBufferPointer<UInt8>) -> Bool {
        guard value.contains(where: { $0 >= 0x80 || $0 == UInt8(ascii: "?") }) else { return false }
        let scalars = Array(String(decoding: value, as: UTF8.self).unicodeScalars)
        return scalars.indices.contains { place in
            guard strangeSigns.contains(scalars[place].value) else { return false }
            let next = place + 1 < scalars.count && scalars[place + 1].properties.isAlphabetic
            return next || (place > 0 && scalars[place - 1].properties.isAlphabetic)
        }
    }

    /// Signs of the code pages that stand in no name of a person; ordinals, apostrophes and quotes do.
    private static let strangeSigns: Set<UInt32> = [
        0x3F, 0xA1, 0xA2, 0xA3, 0xA4, 0xA5, 0xA6, 0xA7, 0xA8, 0xA9, 0xAC, 0xAE, 0xAF, 0xB1, 0xB2, 0xB3, 0xB6, 0xB8,
        0xB9,
        0xBC,
        0xBD, 0xBE, 0xBF, 0xD7, 0xF7, 0x192, 0x2C6, 0x2C7, 0x2D8, 0x2D9, 0x2DB, 0x2DC, 0x2DD, 0x2020, 0x2021, 0x2022,
        0x2026,
        0x2030, 0x2122, 0x20AC,
    ]

    /// Whether there is any that belongs in no name.
    static func areForbidden(_ value: UnsafeBufferPointer<UInt8>) -> Bool {
        if case .forbidden = CellCharacters(value) { true } else { false }
    }

    private static func isForbidden(_ value: UInt32) -> Bool {
        switch value {
        case 0..<0x20, 0x7F..<0xA0: true
        // Soft hyphen; Arabic letter mark; marks without width and of direction; separators; embeddings; joiners of words.
        case 0xAD, 0x61C, 0x200B, 0x200E, 0x200F, 0x2028...0x202E, 0x2060...0x2069, 0xFEFF: true
        default: false
        }
    }
}
