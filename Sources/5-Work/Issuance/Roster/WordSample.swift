/// Words with letters that code pages differ in, kept as bytes.
struct WordSample {
    private let most: Int
    private var word: [UInt8] = []
    private var hasLetter = false
    private var line = 0
    /// The words, in their order.
    private(set) var all: [[UInt8]] = []
    /// How many of them stand in the first line, where names of columns are.
    private var inFirstLine = 0

    /// Longest word, in bytes; what is longer is cut.
    private static let limit = 40

    init(most: Int) { self.most = most }

    mutating func take(_ byte: UInt8) {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), 0x80..., UInt8(ascii: "-"),
            UInt8(ascii: "'"):
            if byte >= 0x80 { hasLetter = true }
            if word.count < Self.limit { word.append(byte) }
        default:
            finish()
            if byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") { line += 1 }
        }
    }

    /// Takes what was read last as a word.
    mutating func finish() {
        if hasLetter, all.count < most {
            all.append(word)
            if line == 0 { inFirstLine += 1 }
        }
        word.removeAll(keepingCapacity: true)
        hasLetter = false
    }

    /// A word as each of these pages reads it: below the first line, and the one that differs most. Nil without any.
    func samples(in encodings: [RosterEncoding]) -> String? {
        let candidates = inFirstLine < all.count ? all[inFirstLine...] : all[...]
        var best: (readings: [String], score: Int)?
        for word in candidates.prefix(100) {
            let readings = encodings.map { CodePage.text(word, in: $0) ?? "?" }
            let differences = Set(readings.map { Array($0.utf8) }).count
            let score = differences * 1_000 + word.count { $0 >= 0x80 } * 10 + min(word.count, 9)
            if score > best?.score ?? 0 { best = (readings, score) }
        }
        return best.map { best in
            zip(encodings, best.readings).map { "\($0.rawValue): \($1)" }.joined(separator: "; ")
        }
    }
}
