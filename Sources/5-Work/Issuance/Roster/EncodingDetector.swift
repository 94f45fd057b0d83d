import Encodings

/// Looks at every byte of a roster once and says how its characters are written.
struct EncodingDetector {
    private var beginning: [UInt8] = []
    private var utf8 = UTF8Validator()
    private var western = WesternPlausibility()
    private var units = UnmarkedUnits()
    private var zeros = 0
    /// Whether what was found is that nobody can say, so that a person who sees the names has to.
    private(set) var isUndecided = false
    private var count = 0

    /// Takes the next piece.
    mutating func look(at bytes: UnsafeRawBufferPointer) {
        if beginning.count < 4 { beginning.append(contentsOf: bytes.prefix(4 - beginning.count)) }
        count += bytes.count
        for byte in bytes {
            if byte == 0 { zeros += 1 }
            units.take(byte)
            utf8.take(byte)
            // ASCII is the same in both; the long way only where they differ, and for what stands around it.
            western.take(byte)
        }
    }

    /// The encoding of everything looked at.
    ///
    /// - Throws: ``IssuanceError`` `csv.encoding` with the fact `encoding`: what it may be instead.
    mutating func conclusion() throws(IssuanceError) -> RosterEncoding {
        if beginning.starts(with: [0xFF, 0xFE, 0, 0]) || beginning.starts(with: [0, 0, 0xFE, 0xFF]) {
            throw refusal("UTF-32")
        }
        if beginning.starts(with: [0xFF, 0xFE]) { return try evenCount(.utf16LittleEndian) }
        if beginning.starts(with: [0xFE, 0xFF]) { return try evenCount(.utf16BigEndian) }
        // Text in UTF-16 has zeros, at least in its separators, and no other text has any.
        if zeros > 0 {
            guard let likely = units.likely else { throw refusal("binary data") }
            throw IssuanceError(
                .csvEncoding,
                facts: [
                    "encoding": "\(likely.rawValue) without a byte order mark",
                    "suggested": likely.rawValue.lowercased(),
                ])
        }
        utf8.finish()
        if utf8.isValid { return .utf8 }
        if beginning.starts(with: [0xEF, 0xBB, 0xBF]) { throw refusal("UTF-8 with damaged characters") }
        // Bytes of both kinds: somebody has glued two files together, and either reading would garble one of them.
        if utf8.sequences > 0 { throw refusal("UTF-8 and another encoding, mixed") }
        if western.isPlausible { return .windows1252 }
        isUndecided = true
        throw IssuanceError(.csvEncoding)
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
