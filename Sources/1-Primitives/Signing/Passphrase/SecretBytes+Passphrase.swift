extension SecretBytes {
    /// The longest passphrase that is taken, in bytes as typed. A sentence is far below; a file given by mistake above.
    public static let longestPassphrase = 1024

    /// A passphrase in the form that keys are derived from: UTF-8 in Unicode normal form C.
    ///
    /// ```swift
    /// let passphrase = try SecretBytes.passphrase(utf8: typed)
    /// let key = try Argon2id.standard.derive(passphrase: passphrase, salt: salt)
    /// ```
    ///
    /// One keyboard writes "é" as one character, another as "e" with an accent; both open the same file. Everything
    /// happens in guarded memory. Nothing is trimmed: a line's end is the reader's to cut off.
    ///
    /// - Parameter utf8: What was typed; the caller wipes it.
    /// - Throws: ``SigningError`` `passphrase.empty`, `passphrase.too_long` or `passphrase.encoding`.
    ///
    /// Source: [UAX #15](https://www.unicode.org/reports/tr15/).
    public static func passphrase(utf8: UnsafeRawBufferPointer) throws(SigningError) -> SecretBytes {
        guard !utf8.isEmpty else { throw SigningError(.passphraseEmpty) }
        guard utf8.count <= longestPassphrase else {
            throw SigningError(.passphraseTooLong, facts: ["limit": "\(longestPassphrase)", "found": "\(utf8.count)"])
        }
        // What is ASCII throughout is in every normal form already.
        guard utf8.contains(where: { $0 >= 0x80 }) else {
            return SecretBytes(count: utf8.count) { $0.copyMemory(from: utf8) }
        }
        return try normalised(utf8)
    }

    /// The fewest characters of a new passphrase: with Argon2id eight that are drawn at random withstand guessing.
    public static let shortestPassphrase = 8
    /// The fewest different bytes in one.
    private static let leastVariety = 4

    /// Refuses a new passphrase that would be guessed at once: too short, of few different characters, or a row of neighbours such as
    /// `12345678`. What opens something that exists is never asked this.
    ///
    /// ```swift
    /// try typed.checkStrength()
    /// ```
    ///
    /// No list of words is asked: what is taken here can still be a bad passphrase.
    ///
    /// - Throws: ``SigningError`` `passphrase.weak`.
    public func checkStrength() throws(SigningError) {
        let isWeak = withBytes { bytes in
            // A character of UTF-8 begins with any byte but 10xxxxxx. How many there are of which kind is all that leaves here.
            let characters = bytes.count { $0 & 0xC0 != 0x80 }
            let variety = (0...UInt8.max).count { value in bytes.contains(value) }
            let isRow = (-1...1).contains { step in
                zip(bytes, bytes.dropFirst()).allSatisfy { Int($1) - Int($0) == step }
            }
            return characters < Self.shortestPassphrase || variety < Self.leastVariety || isRow
        }
        guard !isWeak else { throw SigningError(.passphraseWeak, facts: ["limit": "\(Self.shortestPassphrase)"]) }
    }

    private static func normalised(_ utf8: UnsafeRawBufferPointer) throws(SigningError) -> SecretBytes {
        let roomForScalars = utf8.count * CanonicalComposition.longestDecomposition
        let byteCount = roomForScalars * MemoryLayout<UInt32>.stride
        return try SodiumLibrary.withScratch(byteCount: byteCount) { (scratch) throws(SigningError) in
            var composition = CanonicalComposition(in: scratch.bindMemory(to: UInt32.self))
            do {
                let text = try UTF8Span(validating: utf8.bindMemory(to: UInt8.self).span)
                var scalars = text.makeUnicodeScalarIterator()
                while let scalar = scalars.next() { composition.append(scalar.value) }
            } catch {
                throw SigningError(.passphraseEncoding)
            }
            composition.compose()
            return SecretBytes(count: composition.utf8Count) { composition.writeUTF8(to: $0) }
        }
    }
}
