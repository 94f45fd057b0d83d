/// Which code pages the beginning of a roster makes sense in: a suggestion to whoever decides, never a decision.
///
/// Two things speak for a page: its letters are those of one language, and names of columns that are known in that language
/// turn up. Names of people are shown in each page that is likely, for the registrar to choose the right one.
struct EncodingSuggestion {
    private var beginning: [UInt8] = []

    /// Bytes that are looked at.
    private static let limit = 64 << 10
    /// Words with letters beyond ASCII that are looked at.
    private static let mostWords = 400
    /// How much worse than the best a page may fit and still be likely.
    private static let tolerance = 0.03
    /// What the best has to reach for any to be likely.
    private static let leastShare = 0.8

    mutating func look(at bytes: UnsafeRawBufferPointer) {
        guard beginning.count < Self.limit else { return }
        beginning.append(contentsOf: bytes.prefix(Self.limit - beginning.count))
    }

    /// The question which code page it is, with what is likely.
    func question() -> IssuanceError {
        let words = words
        let possible = Self.fits(words.all)
        let likely = Self.likely(possible)
        var facts = ["encoding": "Windows-1250, Windows-1257 or another one"]
        if !likely.isEmpty {
            facts["encoding"] = likely.map { fit in
                "\(fit.encoding.rawValue) (\(fit.languages.map(\.name).joined(separator: ", ")))"
            }.joined(separator: "; ")
        }
        let shown = (likely.isEmpty ? possible : likely).map(\.encoding)
        if let samples = words.samples(in: shown) { facts["samples"] = samples }
        if let suggested = suggested(among: likely) { facts["suggested"] = suggested.rawValue.lowercased() }
        return IssuanceError(.csvEncoding, facts: facts)
    }

    /// The only page in which every letter beyond ASCII is one of one language, and no other page comes near; nil where there is none.
    var sole: CodePageFit? {
        let words = words.all
        let fits = Self.fits(words)
        guard let best = fits.max(by: { $0.share < $1.share }), best.share == 1,
            !fits.contains(where: { $0.encoding != best.encoding && $0.share >= best.share - Self.tolerance })
        else { return nil }
        // Signs that nobody writes beside a name stand for letters of an older page, such as those of ISO 8859.
        let isSound = words.allSatisfy { word in
            CodePage.text(word, in: best.encoding).map { text in
                !text.unicodeScalars.contains { [0xB6, 0xA6, 0xB1, 0xAC, 0x2C7, 0x385].contains($0.value) }
            } ?? false
        }
        // The ž of ISO 8859-2 is ľ on this page; whoever writes on this one has š, ť and ž below 0xA0.
        let isOlder =
            best.encoding == .windows1250 && words.contains { $0.contains(0xBE) }
            && !words.contains { word in word.contains { [0x8A, 0x8D, 0x8E, 0x9A, 0x9D, 0x9E].contains($0) } }
        return isSound && !isOlder ? best : nil
    }

    /// How well the words read in each page. A page of ISO 8859 that reads every word as its sister of Windows does is the same page.
    private static func fits(_ words: [[UInt8]]) -> [CodePageFit] {
        RosterEncoding.allCases.filter(\.isCodePage).compactMap { encoding in
            if encoding.alphabets != encoding,
                words.allSatisfy({ word in
                    guard let own = CodePage.text(word, in: encoding),
                        let other = CodePage.text(word, in: encoding.alphabets)
                    else { return false }
                    return own.utf8.elementsEqual(other.utf8)
                })
            {
                return nil
            }
            return CodePageFit(words, in: encoding)
        }
    }

    /// Whether the letters are those of one language on another page and of none on this one, so that what reads well at
    /// first sight may be wrong.
    func speaksAgainst(_ encoding: RosterEncoding) -> Bool {
        let words = words.all.filter { $0.contains { $0 >= 0x80 } }
        guard let own = CodePageFit(words, in: encoding), own.share < 1 else { return false }
        return RosterEncoding.allCases.contains { other in
            guard other.isCodePage, other != encoding, CodePageFit(words, in: other)?.share == 1 else { return false }
            return words.contains { word in
                !(CodePage.text(word, in: other)?.utf8.elementsEqual(
                    CodePage.text(word, in: encoding)?.utf8 ?? "".utf8) ?? true)
            }
        }
    }

    private static func likely(_ fits: [CodePageFit]) -> [CodePageFit] {
        let best = fits.map(\.share).max() ?? 0
        guard best >= leastShare else { return [] }
        return fits.filter { $0.share >= best - tolerance }.sorted { $0.share > $1.share }
    }

    /// The one page that is likely, or the one of them with the most known column names.
    private func suggested(among likely: [CodePageFit]) -> RosterEncoding? {
        if likely.count == 1 { return likely[0].encoding }
        let pages = likely.isEmpty ? RosterEncoding.allCases.filter(\.isCodePage) : likely.map(\.encoding)
        let names = pages.map { known(in: $0) }
        guard let most = names.max(), most > 0, names.count(where: { $0 == most }) == 1 else { return nil }
        return names.firstIndex(of: most).map { pages[$0] }
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

    /// The words with letters beyond ASCII.
    private var words: WordSample {
        var sample = WordSample(most: Self.mostWords)
        for byte in beginning { sample.take(byte) }
        sample.finish()
        return sample
    }
}
