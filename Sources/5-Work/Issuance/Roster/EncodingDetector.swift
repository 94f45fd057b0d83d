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
        }
        sample.look(at: bytes)
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
