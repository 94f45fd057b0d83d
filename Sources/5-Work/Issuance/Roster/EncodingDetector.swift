import Encodings

/// Looks at every byte of a roster once and says how its characters are written.
struct EncodingDetector {
    private var beginning: [UInt8] = []
    private var utf8 = UTF8Validator()
    private var western = WesternPlausibility()
    private var sample = WordSample()
    private var zeros = 0
    private var count = 0

    /// Takes the next piece.
    mutating func look(at bytes: UnsafeRawBufferPointer) {
        if beginning.count < 4 { beginning.append(contentsOf: bytes.prefix(4 - beginning.count)) }
        count += bytes.count
        for byte in bytes {
            if byte == 0 { zeros += 1 }
            utf8.take(byte)
            // ASCII is the same in both; the long way only where they differ, and for what stands around it.
            western.take(byte)
            sample.take(byte)
        }
    }

    /// The encoding of everything looked at.
    ///
    /// - Throws: ``IssuanceError`` `csv.encoding` with the fact `encoding`: what it may be instead, and `samples`: one name as
    ///   each code page would print it.
    mutating func conclusion() throws(IssuanceError) -> RosterEncoding {
        if beginning.starts(with: [0xFF, 0xFE, 0, 0]) || beginning.starts(with: [0, 0, 0xFE, 0xFF]) {
            throw refusal("UTF-32")
        }
        if beginning.starts(with: [0xFF, 0xFE]) { return try evenCount(.utf16LittleEndian) }
        if beginning.starts(with: [0xFE, 0xFF]) { return try evenCount(.utf16BigEndian) }
        // Every other byte of Western text in UTF-16 is zero, and no other text has any.
        if zeros > 0 { throw refusal(zeros * 3 > count ? "UTF-16 without a byte order mark" : "binary data") }
        utf8.finish()
        if utf8.isValid { return .utf8 }
        if beginning.starts(with: [0xEF, 0xBB, 0xBF]) { throw refusal("UTF-8 with damaged characters") }
        // Bytes of both kinds: somebody has glued two files together, and either reading would garble one of them.
        if utf8.sequences > 0 { throw refusal("UTF-8 and another encoding, mixed") }
        if western.isPlausible { return .windows1252 }
        throw undecided
    }

    /// Nobody can say which code page it is; a person who sees the names can.
    var undecided: IssuanceError {
        var facts = ["encoding": "Windows-1250, Windows-1257 or another one"]
        let samples = sample.readings
        if !samples.isEmpty {
            facts["samples"] = samples.map { "\($0.encoding.rawValue): \($0.text)" }.joined(separator: "; ")
        }
        return IssuanceError(.csvEncoding, facts: facts)
    }

    /// Checks what the registrar has said.
    ///
    /// - Throws: ``IssuanceError`` `csv.encoding` when the bytes cannot be that.
    mutating func check(_ told: RosterEncoding) throws(IssuanceError) {
        utf8.finish()
        let isPossible =
            switch told {
            case .utf8: utf8.isValid && zeros == 0
            case .utf16LittleEndian, .utf16BigEndian: count.isMultiple(of: 2)
            default: zeros == 0
            }
        guard isPossible else { throw refusal("not \(told.rawValue)") }
    }

    private func evenCount(_ encoding: RosterEncoding) throws(IssuanceError) -> RosterEncoding {
        guard count.isMultiple(of: 2) else { throw refusal("\(encoding.rawValue), cut off") }
        return encoding
    }

    private func refusal(_ guess: String) -> IssuanceError {
        IssuanceError(.csvEncoding, facts: ["encoding": guess])
    }
}

/// The first words with a letter that code pages differ in, kept as bytes.
struct WordSample {
    private var word: [UInt8] = []
    private var isFound = false
    private var isClosed = false

    /// Longest sample, in bytes.
    private static let limit = 40

    mutating func take(_ byte: UInt8) {
        guard !isClosed else { return }
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), 0x80...,
            UInt8(ascii: " "), UInt8(ascii: "-"), UInt8(ascii: "'"):
            if byte >= 0x80 { isFound = true }
            word.append(byte)
            if word.count >= Self.limit { isFound ? isClosed = true : word.removeAll(keepingCapacity: true) }
        default:
            isFound ? isClosed = true : word.removeAll(keepingCapacity: true)
        }
    }

    /// The sample as each code page reads it, but for those in which it is no text.
    var readings: [(encoding: RosterEncoding, text: String)] {
        guard isFound else { return [] }
        return RosterEncoding.allCases.filter(\.isCodePage).compactMap { encoding in
            CodePage.text(word, in: encoding).map { (encoding, $0) }
        }
    }
}

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

/// Whether text that is not UTF-8 makes sense as Windows-1252.
///
/// In the code pages of Central and Northern Europe, letters stand where Windows-1252 has signs: a Polish `ł` would be
/// read as `³`, a Latvian `ā` as `â`. A sign next to a letter, or a capital letter after a small one, gives such a file
/// away; then nobody can say what it is, and a wrong guess would print a wrong name on a diploma.
struct WesternPlausibility {
    private enum Kind { case other, small, capital, sign }

    private var previous = Kind.other
    private var sawUndefined = false
    private var suspicions = 0
    private var letters = 0
    /// Letters beyond ASCII, one after the other.
    private var run = 0

    var isPlausible: Bool { !sawUndefined && suspicions == 0 && letters > 0 }

    mutating func take(_ byte: UInt8) {
        let kind = classify(byte)
        if byte >= 0x80, kind == .small || kind == .capital {
            letters += 1
            run += 1
            // Western languages write two at most: "créée", "Möödunud". Three are another alphabet.
            if run == 3 { suspicions += 1 }
        } else {
            run = 0
        }
        if byte >= 0x80 {
            if kind == .sign, previous == .small || previous == .capital { suspicions += 1 }
            if kind == .capital, previous == .small { suspicions += 1 }
        } else if previous == .sign, kind == .small || kind == .capital {
            suspicions += 1
        }
        previous = kind
    }

    private mutating func classify(_ byte: UInt8) -> Kind {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"): return .small
        case UInt8(ascii: "A")...UInt8(ascii: "Z"): return .capital
        case 0x81, 0x8D, 0x8F, 0x90, 0x9D:
            sawUndefined = true
            return .other
        case 0x8A, 0x8C, 0x8E, 0x9F: return .capital  // Š Œ Ž Ÿ
        case 0x9A, 0x9C, 0x9E, 0x83: return .small  // š œ ž ƒ
        // Ordinal signs, apostrophes, dashes, quotes and the middle dot of Catalan stand next to letters in sound text.
        case 0xAA, 0xBA, 0x91, 0x92, 0x93, 0x94, 0x84, 0x82, 0x85, 0x96, 0x97, 0xB4, 0xB7, 0xA0, 0xAB, 0xBB:
            return .other
        case 0x80...0xBF, 0xD7, 0xF7: return .sign
        case 0xC0...0xDE: return .capital
        case 0xDF...0xFF: return .small
        default: return .other
        }
    }
}
