import Achievements

/// Titles and forms of address that stand in a name.
///
/// A credential says a name as the roster has it, and `Frau Dr. Müller` is nobody's name. Words that are names of people as well,
/// such as `Don`, are not listed.
enum NameTitles {
    /// Whether a name of several words begins with a title, or ends with a degree.
    static func isIn(_ name: String) -> Bool {
        let words = name.split { $0.isWhitespace || $0 == "," }
        guard words.count > 1, let first = words.first, let last = words.last else { return false }
        return before.contains(PlainLetters.of(String(first))) || behind.contains(PlainLetters.of(String(last)))
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
