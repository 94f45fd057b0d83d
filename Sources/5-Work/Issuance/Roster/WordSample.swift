/// The first words with a letter that code pages differ in, kept as bytes.
struct WordSample {
    private var word: [UInt8] = []
    private var isFound = false
    private var isClosed = false

    /// Longest sample, in bytes.
    private static let limit = 40

    /// Takes the next piece; one without any such letter is passed over.
    mutating func look(at bytes: UnsafeRawBufferPointer) {
        guard !isClosed, bytes.contains(where: { $0 >= 0x80 }) else { return }
        for byte in bytes {
            if isClosed { return }
            take(byte)
        }
    }

    private mutating func take(_ byte: UInt8) {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), 0x80...,
            UInt8(ascii: " "), UInt8(ascii: "-"), UInt8(ascii: "'"):
            if byte >= 0x80 { isFound = true }
            word.append(byte)
            if word.count >= Self.limit { end() }
        default:
            end()
        }
    }

    private mutating func end() {
        isClosed = isFound
        if !isFound { word.removeAll(keepingCapacity: true) }
    }

    /// The sample as each code page reads it, but for those in which it is no text.
    var readings: [(encoding: RosterEncoding, text: String)] {
        guard isFound else { return [] }
        return RosterEncoding.allCases.filter(\.isCodePage).compactMap { encoding in
            CodePage.text(word, in: encoding).map { (encoding, $0) }
        }
    }
}
