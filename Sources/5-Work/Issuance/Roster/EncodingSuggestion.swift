/// Which code page the beginning of a roster makes the most sense in: a suggestion to whoever decides, never a decision.
///
/// Column names are words that are known in every official language. Read in the wrong code page those with letters of their
/// own are no words any more, so the page that gives the most of them is likely the right one. Words are compared without
/// accents: where two pages differ in accents alone, nothing is suggested.
struct EncodingSuggestion {
    private var beginning: [UInt8] = []

    /// Bytes that are looked at: titles and column names stand here.
    private static let limit = 8 << 10

    mutating func look(at bytes: UnsafeRawBufferPointer) {
        guard beginning.count < Self.limit else { return }
        beginning.append(contentsOf: bytes.prefix(Self.limit - beginning.count))
    }

    /// The code page with the most known column names in one row; nil when two have as many, or none has any of its own.
    var likely: RosterEncoding? {
        var best: (encoding: RosterEncoding, known: Int)?
        var isShared = false
        for encoding in RosterEncoding.allCases where encoding.isCodePage {
            let known = known(in: encoding)
            guard known > 0, known >= best?.known ?? 0 else { continue }
            isShared = known == best?.known
            best = (encoding, known)
        }
        return isShared ? nil : best?.encoding
    }

    /// Known names with letters beyond ASCII, in the row that has the most of them.
    private func known(in encoding: RosterEncoding) -> Int {
        let rows = beginning.split { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") }.prefix(HeaderSearch.rows)
        return rows.map { row in
            row.split { $0 == UInt8(ascii: ";") || $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: "\t") }.count { cell in
                guard cell.contains(where: { $0 >= 0x80 }), cell.count <= 200 else { return false }
                let bare = cell.filter { $0 != UInt8(ascii: "\"") }
                return CodePage.text(bare, in: encoding).map { HeaderWords.isKnown(FoldedHeader($0.trimmed)) } ?? false
            }
        }.max() ?? 0
    }
}
