import Encodings
import JSON

/// Numbers of rows, one bit each: what five million rows need fits into a megabyte.
struct RowSet: Sendable, Hashable {
    private var words: [UInt64] = []
    private(set) var count = 0

    var isEmpty: Bool { count == 0 }

    /// Nothing happens for a row that is there already.
    mutating func insert(_ row: Int) {
        guard row >= 0, !contains(row) else { return }
        let word = row >> 6
        if word >= words.count { words += [UInt64](repeating: 0, count: word - words.count + 1) }
        words[word] |= 1 << UInt64(row & 63)
        count += 1
    }

    func contains(_ row: Int) -> Bool {
        let word = row >> 6
        return row >= 0 && word < words.count && words[word] & 1 << UInt64(row & 63) != 0
    }

    /// The first row; nil where there is none.
    var first: Int? {
        words.firstIndex { $0 != 0 }.map { $0 << 6 | words[$0].trailingZeroBitCount }
    }

    /// The first rows in words, as sentences for people have them: `4, 7, 9`; with a mark where there are more.
    var beginning: String {
        var rows: [String] = []
        for (position, word) in words.enumerated() where word != 0 && rows.count < Self.mostNamed {
            for bit in 0..<64 where word & 1 << UInt64(bit) != 0 && rows.count < Self.mostNamed {
                rows.append(String(position << 6 | bit))
            }
        }
        return rows.joined(separator: ", ") + (count > rows.count ? " …" : "")
    }

    /// Rows that are named in a sentence.
    private static let mostNamed = 10

    mutating func formUnion(_ other: RowSet) {
        if other.words.count > words.count {
            words += [UInt64](repeating: 0, count: other.words.count - words.count)
        }
        for (position, word) in other.words.enumerated() { words[position] |= word }
        count = words.reduce(0) { $0 + $1.nonzeroBitCount }
    }

    /// The rows that are not in another set.
    func subtracting(_ other: RowSet) -> RowSet {
        var result = self
        for (position, word) in other.words.prefix(words.count).enumerated() { result.words[position] &= ~word }
        result.count = result.words.reduce(0) { $0 + $1.nonzeroBitCount }
        return result
    }

    /// The set as it stands in a batch's recipe.
    var text: String { Base64URL.encode(bytes) }

    /// The set of a recipe; empty where it has none, nil where it cannot be read.
    init?(recipe: JSONValue?) {
        guard let recipe else { return nil }
        guard let member = recipe["skipped"] else { return }
        guard let text = member.string, let bytes = try? Base64URL.decode(Array(text.utf8).span), bytes.count % 8 == 0
        else { return nil }
        for start in stride(from: 0, to: bytes.count, by: 8) {
            words.append(bytes[start..<start + 8].reversed().reduce(0) { $0 << 8 | UInt64($1) })
        }
        count = words.reduce(0) { $0 + $1.nonzeroBitCount }
    }

    init() {}

    /// The set as bytes, equal for equal sets.
    var bytes: [UInt8] {
        var bytes: [UInt8] = []
        let last = words.lastIndex { $0 != 0 } ?? -1
        for word in words[..<(last + 1)] { bytes.appendNumber(Int64(bitPattern: word)) }
        return bytes
    }
}
