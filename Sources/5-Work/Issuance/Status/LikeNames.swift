import Achievements

/// Whether two names can be one learner's, for whoever is about to take something back for good.
///
/// `Hopper` is `Grace Hoper`, `Dr. G. Hopper` is `Hopper Grace`; `Anna Huber` is not `Anna Bauer`.
enum LikeNames {
    /// Every word of one of them has to be in the other, in whatever order: the same, with a slip or two of the keyboard, or as its
    /// first letter.
    static func areLike(_ left: String, _ right: String) -> Bool {
        let (left, right) = (words(left), words(right))
        guard !left.isEmpty, !right.isEmpty else { return true }
        return isIn(left, right) || isIn(right, left)
    }

    private static func isIn(_ some: [String], _ all: [String]) -> Bool {
        some.allSatisfy { word in
            all.contains { $0 == word || isInitial(word, of: $0) || isInitial($0, of: word) }
                || (!word.contains(where: \.isNumber) && NearWord.of(word, among: all) != nil)
        }
    }

    private static func isInitial(_ letter: String, of word: String) -> Bool {
        letter.count == 1 && word.hasPrefix(letter)
    }

    private static func words(_ name: String) -> [String] {
        PlainLetters.of(name).split { !$0.isLetter && !$0.isNumber }.map(String.init)
    }
}
