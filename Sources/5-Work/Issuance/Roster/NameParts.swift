/// A whole name in which the family name stands first, taken apart where its writing says how.
struct NameParts: Equatable {
    let family: String
    let given: String

    /// `Müller, Jörg` at its comma, `MÜLLER Jörg` and `VAN DER BERG Anna-Lena` where the capital letters end; nil for any other.
    init?(familyNameFirst name: String) {
        let halves = name.split(separator: ",", omittingEmptySubsequences: false).map { String($0).trimmed }
        if halves.count == 2, !halves[0].isEmpty, !halves[1].isEmpty {
            (family, given) = (halves[0], halves[1])
            return
        }
        let words = name.split { $0.isWhitespace }.map(String.init)
        let capitals = words.prefix(while: Self.isInCapitals)
        let rest = words.dropFirst(capitals.count)
        guard halves.count == 1, !capitals.isEmpty, !rest.isEmpty,
            capitals.contains(where: { $0.count(where: \.isLetter) > 1 }), rest.allSatisfy(Self.isWritten)
        else { return nil }
        (family, given) = (capitals.joined(separator: " "), rest.joined(separator: " "))
    }

    private static func isInCapitals(_ word: String) -> Bool {
        // The sharp s is often left small among capitals.
        word.contains(where: \.isLetter) && !word.contains { $0.isLowercase && $0 != "ß" }
            && !word.contains { "()/".contains($0) } && word.count(where: \.isLetter) > 1
    }

    /// A name with a capital letter in front and small ones behind, or an initial.
    private static func isWritten(_ word: String) -> Bool {
        word.first?.isUppercase == true && !word.contains { "()/".contains($0) }
            && (word.contains(where: \.isLowercase) || word.count(where: \.isLetter) == 1)
    }
}
