public import Texts

extension CardGroup {
    /// How many awards there are and how they stand; what is no award is counted as what it is, another document.
    ///
    /// ```swift
    /// print(CardGroup.summary(of: groups, texts))     // "3 awards: 2 valid and 1 revoked · 1 other document"
    /// ```
    public static func summary(of groups: [CardGroup], _ texts: Texts) -> String {
        let awards = groups.filter { $0.current.kind == .award }
        let counts = CardState.Word.allCases.compactMap { word -> String? in
            let count = awards.count { $0.current.state.word == word }
            return count > 0 ? texts("card.count.\(word.rawValue)", ["count": String(count)]) : nil
        }
        let others = groups.count - awards.count
        let parts = [
            awards.isEmpty && others > 0
                ? nil
                : texts("cli.wallet.list_summary", ["count": String(awards.count), "counts": texts.list(counts)]),
            others > 0 ? texts("cli.wallet.list_others", ["count": String(others)]) : nil,
        ]
        return parts.compactMap { $0 }.joined(separator: " · ")
    }

    /// Whether the awards are not all of one person, by the names they state: then each says whose it is.
    public static func areOfSeveral(_ groups: [CardGroup]) -> Bool {
        Set(groups.compactMap { $0.current.learner.map { Array($0.utf8) } }).count > 1
    }
}
