import Achievements

/// Titles and forms of address that stand in a name.
///
/// A credential says a name as the roster has it, and `Frau Dr. Müller` is nobody's name. Words that are names of people as well,
/// such as `Don`, are not listed.
enum NameTitles {
    /// Whether a name of several words, or the part of it before or behind a comma, begins with a title or ends with a degree.
    static func isIn(_ name: String) -> Bool {
        let parts = name.split(separator: ",").map { $0.split(whereSeparator: \.isWhitespace) }
        guard parts.reduce(0, { $0 + $1.count }) > 1 else { return false }
        return parts.contains { words in
            words.first.map { before.contains(PlainLetters.of(String($0))) } ?? false
                || words.last.map { behind.contains(PlainLetters.of(String($0))) } ?? false
        }
    }

    private static let before = Set(
        [
            "Dr.", "Dr", "Prof.", "Prof", "DDr.", "PD", "Dipl.-Ing.", "Dipl.", "Mag.", "Mag.a", "Ing.", "Univ.-Prof.",
            "Herr",
            "Frau", "Mr", "Mr.", "Mrs", "Mrs.", "Ms", "Ms.", "Miss", "Mme", "Mlle", "Monsieur", "Madame", "Pr.", "Dra.",
            "Sr.",
            "Sra.", "Srta.", "D.ª", "Dña.", "Dott.", "Dott.ssa", "Sig.", "Sig.ra", "mgr", "inż.", "hab.", "lic.",
            "Pani", "κ.",
            "κα", "κος", "Δρ", "Δρ.", "Καθ.",
        ].map(PlainLetters.of))

    private static let behind = Set(
        ["M.Sc.", "MSc", "B.Sc.", "BSc", "M.A.", "B.A.", "Ph.D.", "PhD", "MBA", "LL.M.", "M.Eng.", "B.Eng."].map(
            PlainLetters.of))
}
