/// Hangul syllables, which are composed by arithmetic rather than by table.
///
/// Source: The Unicode Standard, section 3.12.
enum Hangul {
    private static let firstSyllable: UInt32 = 0xAC00
    private static let firstLeading: UInt32 = 0x1100
    private static let firstVowel: UInt32 = 0x1161
    /// One before the first trailing consonant: none at all is the first choice.
    private static let noTrailing: UInt32 = 0x11A7
    private static let leadings: UInt32 = 19
    private static let vowels: UInt32 = 21
    private static let trailings: UInt32 = 28

    static func parts(of scalar: UInt32) -> (leading: UInt32, vowel: UInt32, trailing: UInt32?)? {
        guard scalar >= firstSyllable, scalar < firstSyllable + leadings * vowels * trailings else { return nil }
        let index = scalar - firstSyllable
        let trailing = index % trailings
        return (
            firstLeading + index / (vowels * trailings), firstVowel + index / trailings % vowels,
            trailing == 0 ? nil : noTrailing + trailing
        )
    }

    static func composed(_ first: UInt32, _ second: UInt32) -> UInt32? {
        if (firstLeading..<(firstLeading + leadings)).contains(first),
            (firstVowel..<(firstVowel + vowels)).contains(second)
        {
            return firstSyllable + ((first - firstLeading) * vowels + second - firstVowel) * trailings
        }
        if let parts = parts(of: first), parts.trailing == nil,
            ((noTrailing + 1)..<(noTrailing + trailings)).contains(second)
        {
            return first + second - noTrailing
        }
        return nil
    }
}
