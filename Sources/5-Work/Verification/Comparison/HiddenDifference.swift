import Encodings
import Trust

/// Two texts that differ and look alike, with what differs written out.
///
/// ```swift
/// HiddenDifference("1", "1 ")?.second                       // "1␣"
/// HiddenDifference("Sonnwald", "S\u{43e}nnwald")?.second    // "Sо⟨U+043E⟩nnwald"
/// ```
///
/// Letters are held against the table that finds look-alike names; letters that are alike within one alphabet (`1`, `l`) can be
/// seen, and are left as they are.
public struct HiddenDifference: Sendable, Hashable {
    /// What it is that nobody sees.
    public enum Cause: String, Sendable, Hashable, CaseIterable {
        /// Blanks: at an end, several in a row, or of another kind.
        case blank
        /// Characters without room of their own, and marks that turn the reading direction.
        case invisible
        /// Letters of different alphabets that look the same.
        case lookalike
        /// A letter with an accent, as one character or as two.
        case composition
        /// Nothing in the words: what is compared has more than is shown of it.
        case elsewhere
    }

    /// All that differs, in the order of ``Cause``.
    public let causes: [Cause]
    /// The first text, with blanks as `␣` and the number of a character behind it.
    public let first: String
    /// The second one.
    public let second: String

    /// Nil where somebody who reads both sees that they differ.
    init?(_ first: String, _ second: String) {
        guard !first.utf8.elementsEqual(second.utf8) else {
            (self.causes, self.first, self.second) = ([.elsewhere], first, second)
            return
        }
        // Texts are equal here whether letters are composed or not.
        guard Self.look(of: first) == Self.look(of: second) else { return nil }
        let (mine, theirs) = (Array(first.unicodeScalars), Array(second.unicodeScalars))
        let start = zip(mine, theirs).prefix { $0 == $1 }.count
        let rest = min(mine.count, theirs.count) - start
        let end = zip(mine.reversed(), theirs.reversed()).prefix(rest).prefix { $0 == $1 }.count
        let ranges = [start..<(mine.count - end), start..<(theirs.count - end)]
        let areAligned = ranges[0].count == ranges[1].count
        var causes: Set<Cause> = []
        func written(_ text: [Unicode.Scalar], _ range: Range<Int>, beside other: ArraySlice<Unicode.Scalar>) -> String
        {
            var shown = String.UnicodeScalarView()
            var before: Unicode.Scalar = " "
            for (place, scalar) in text.enumerated() {
                // Of texts of one length each place is held against the other's; else a character that both have is none.
                let differs =
                    range.contains(place)
                    && (areAligned ? other[place] != scalar : !scalar.isASCII || scalar.properties.isWhitespace)
                let isShared = !areAligned && !scalar.properties.isWhitespace && other.contains(scalar)
                let cause = differs && !isShared ? Self.cause(scalar, after: before) : nil
                before = scalar
                guard let cause else {
                    shown.append(scalar)
                    continue
                }
                causes.insert(cause)
                shown += (cause == .blank && scalar == " " ? "␣" : Self.named(scalar, cause)).unicodeScalars
            }
            return String(shown)
        }
        self.first = written(mine, ranges[0], beside: theirs[ranges[1]])
        self.second = written(theirs, ranges[1], beside: mine[ranges[0]])
        self.causes = Cause.allCases.filter(causes.contains)
    }

    /// What a reader sees: without what takes no room, with one kind of blank, and in Latin letters where these look the same.
    private static func look(of text: String) -> String {
        var seen = String.UnicodeScalarView()
        var before: Unicode.Scalar = " "
        for scalar in text.unicodeScalars {
            defer { before = scalar }
            if scalar.properties.isWhitespace {
                if let last = seen.last, last != " " { seen.append(" ") }
            } else if !UnseenCharacter.isUnseen(scalar, after: before) {
                seen.append(scalar)
            }
        }
        if seen.last == " " { seen.removeLast() }
        return Skeleton.latin(String(seen))
    }

    /// Why a character that differs cannot be told from the other one.
    private static func cause(_ scalar: Unicode.Scalar, after before: Unicode.Scalar) -> Cause? {
        if scalar.properties.isWhitespace { return .blank }
        if UnseenCharacter.isUnseen(scalar, after: before) { return .invisible }
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .spacingMark, .enclosingMark: return .composition
        default: break
        }
        // A letter that is none of the table and no Latin one of ASCII looks like the other by being made of two.
        let text = String(scalar)
        return scalar.isASCII || !Skeleton.latin(text).utf8.elementsEqual(text.utf8) ? .lookalike : .composition
    }

    private static func named(_ scalar: Unicode.Scalar, _ cause: Cause) -> String {
        let shown = cause == .invisible || cause == .blank ? "" : String(scalar)
        return shown + "⟨" + UnseenCharacter.name(of: scalar) + "⟩"
    }
}
