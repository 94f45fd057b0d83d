import Achievements

/// The word of a list that somebody most likely meant: the one that a slip or two of the keyboard turn into what she wrote.
enum NearWord {
    /// Longer texts are none of a list.
    private static let longest = 80

    /// The only nearest word, at most one slip for every four letters away; nil where none is near, or two are as near.
    static func of(_ text: String, among words: [String]) -> String? {
        let wanted = Array(PlainLetters.of(text))
        guard (3...longest).contains(wanted.count) else { return nil }
        var best: (distance: Int, word: String)?
        var isShared = false
        for word in words {
            let steps = distance(wanted, Array(PlainLetters.of(word)))
            guard steps <= max(1, wanted.count / 4), steps <= best?.distance ?? .max, word != best?.word else {
                continue
            }
            isShared = steps == best?.distance
            best = (steps, word)
        }
        return isShared ? nil : best?.word
    }

    /// Letters that are added, left out, exchanged, or swapped with their neighbour.
    private static func distance(_ left: [Character], _ right: [Character]) -> Int {
        guard right.count <= longest else { return .max }
        var before: [Int] = []
        var last = Array(0...right.count)
        for (row, letter) in left.enumerated() {
            var next = [row + 1]
            for (column, other) in right.enumerated() {
                var least = min(last[column + 1] + 1, next[column] + 1, last[column] + (letter == other ? 0 : 1))
                if row > 0, column > 0, letter == right[column - 1], left[row - 1] == other {
                    least = min(least, before[column - 1] + 1)
                }
                next.append(least)
            }
            (before, last) = (last, next)
        }
        return last[right.count]
    }
}
