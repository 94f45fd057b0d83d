/// A person's name as the words it is made of, for comparing it with another one.
///
/// ```swift
/// NameWords("Müller, Jürgen").comparison(with: NameWords("Juergen Mueller"))      // .same
/// NameWords("Anna Maria Svensson").comparison(with: NameWords("Anna Svensson"))   // .partial
/// ```
///
/// The order of words does not count, nor do case, hyphens, apostrophes and academic titles. Two words are equal when they
/// share a spelling (``NameSpellings``). Nothing is guessed beyond that.
public struct NameWords: Sendable {
    /// How two names stand to one another.
    public enum Comparison: Sendable, Hashable {
        case same
        /// One has words that the other lacks, and at least two in common.
        case partial
        case different
    }

    /// The spellings of each word.
    let words: [Set<[UInt8]>]

    /// Most words of a name; what stands behind them is passed over.
    static let most = 24

    public init(_ name: String) {
        var words: [String] = [""]
        for scalar in name.unicodeScalars.prefix(1_000) {
            switch scalar {
            // One word in any spelling: O'Brien, D’Angelo.
            case "'", "\u{2019}", "\u{02BC}", "\u{2018}", "`", "\u{00B4}": continue
            case ".": words[words.count - 1].unicodeScalars.append(scalar)
            default:
                if scalar.properties.isAlphabetic || scalar.properties.generalCategory == .nonspacingMark {
                    words[words.count - 1].unicodeScalars.append(scalar)
                } else if !words[words.count - 1].isEmpty {
                    words.append("")
                }
            }
        }
        let kept = words.flatMap { word -> [Substring] in
            Self.titles.contains { $0.utf8.elementsEqual(word.lowercased().utf8) }
                ? [] : word.split(separator: ".", omittingEmptySubsequences: true)
        }
        self.words = kept.prefix(Self.most).map { NameSpellings.of(String($0)) }
    }

    /// Whether there is a word in it at all.
    public var isEmpty: Bool { words.isEmpty }

    /// How this name stands to another one, whichever of them comes first. A name without a word is like none.
    public func comparison(with other: NameWords) -> Comparison {
        guard !isEmpty, !other.isEmpty else { return .different }
        let (fewer, more) = words.count <= other.words.count ? (words, other.words) : (other.words, words)
        let matched = Self.matches(fewer, more)
        if matched == fewer.count {
            if fewer.count == more.count { return .same }
            if fewer.count > 1 { return .partial }
        }
        // Anna-Maria and Annamaria, Van den Berg and Vandenberg.
        return Self.joined(words).isDisjoint(with: Self.joined(other.words)) ? .different : .same
    }

    /// Written with a full stop, these are no names.
    private static let titles = ["dr.", "prof.", "mag.", "dipl.", "ing.", "msc.", "bsc."]

    /// How many words of one name find a word of their own in the other.
    private static func matches(_ left: [Set<[UInt8]>], _ right: [Set<[UInt8]>]) -> Int {
        var owner = [Int?](repeating: nil, count: right.count)
        func place(_ word: Int, _ tried: inout Set<Int>) -> Bool {
            for candidate in right.indices where !left[word].isDisjoint(with: right[candidate]) {
                guard tried.insert(candidate).inserted else { continue }
                if let other = owner[candidate], !place(other, &tried) { continue }
                owner[candidate] = word
                return true
            }
            return false
        }
        return left.indices.count { word in
            var tried: Set<Int> = []
            return place(word, &tried)
        }
    }

    /// The words in their order without anything between them; words with many spellings have their joint ones cut off.
    private static func joined(_ words: [Set<[UInt8]>]) -> Set<[UInt8]> {
        var joined: Set<[UInt8]> = [[]]
        for word in words {
            let choices = word.sorted { $0.lexicographicallyPrecedes($1) }
            let kept = joined.count * choices.count <= NameSpellings.most ? choices[...] : choices.prefix(1)
            joined = Set(joined.flatMap { start in kept.map { start + $0 } })
        }
        return joined
    }
}
