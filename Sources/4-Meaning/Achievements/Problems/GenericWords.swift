/// Words that fill a field without saying anything.
enum GenericWords {
    /// A title that names the kind of document, a file, or a course code only.
    static func isGenericTitle(_ title: String) -> Bool {
        let folded = fold(title)
        return titles.contains(folded) || isFileName(folded) || isCourseCode(ASCII.trimmed(title))
    }

    /// "None", in the languages that were thought of, and the signs that people put into empty fields.
    static func saysNothing(_ text: String) -> Bool { nothing.contains(fold(text)) }

    /// Small letters, no blanks, dots or dashes around.
    private static func fold(_ text: String) -> String {
        let scalars = Array(text.lowercased().unicodeScalars)
        let isEdge: (Unicode.Scalar) -> Bool = { [" ", "\t", "\n", "\r", ".", "!", ":", "\u{A0}"].contains($0) }
        guard let first = scalars.firstIndex(where: { !isEdge($0) }),
            let last = scalars.lastIndex(where: { !isEdge($0) })
        else { return "" }
        return String(String.UnicodeScalarView(scalars[first...last]))
    }

    private static func isFileName(_ folded: String) -> Bool {
        [".pdf", ".doc", ".docx", ".xlsx", ".odt", ".png", ".jpg", ".jpeg", ".json", ".csv", ".pptx"]
            .contains { folded.hasSuffix($0) }
    }

    /// `INF-101`, `CS101a`, `05-MOD-2`: capital letters and digits, at least one of each, and no word.
    private static func isCourseCode(_ title: String) -> Bool {
        let bytes = Array(title.utf8)
        guard (3...16).contains(bytes.count), bytes.contains(where: ASCII.isDigit) else { return false }
        let letters = bytes.filter(ASCII.isLetter)
        let isCode = bytes.allSatisfy {
            ASCII.isDigit($0) || ASCII.isLetter($0)
                || [UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_")].contains($0)
        }
        return isCode && letters.dropLast().allSatisfy { ASCII.upper($0) == $0 }
    }

    private static let titles: Set<String> = [
        "micro-credential", "microcredential", "micro credential", "digital credential", "credential", "certificate",
        "certificate of attendance", "certificate of completion", "certificate of achievement", "badge", "open badge",
        "digital badge", "diploma", "course", "untitled", "title", "test", "zertifikat", "bescheinigung",
        "teilnahmebescheinigung", "teilnahmebestätigung", "zeugnis", "kurs", "mikrozertifikat", "microzertifikat",
        "certificat", "attestation", "micro-certification", "microcertification", "cours", "certificado",
        "microcredencial", "curso", "certificato", "attestato", "microcredenziale", "corso", "certificaat", "cursus",
        "microcredential certificate", "certyfikat", "mikropoświadczenie", "kurz", "certifikát", "todistus", "intyg",
        "certifikat", "bevis", "πιστοποιητικό", "сертификат", "certificat de participation",
    ]

    private static let nothing: Set<String> = [
        "", "-", "--", "–", "—", "/", "n/a", "n.a", "na", "none", "no", "nothing", "not applicable", "no prerequisites",
        "keine", "keine voraussetzungen", "nein", "entfällt", "k.a", "aucun", "aucune", "aucun prérequis", "néant",
        "sans objet", "ninguno", "ninguna", "no aplica", "nessuno", "nessuna", "geen", "n.v.t", "nvt", "brak",
        "nie dotyczy", "nenhum", "nenhuma", "ingen", "inga", "inget", "ei ole", "ei mitään", "žádné", "žiadne", "nema",
        "nincs", "niciuna", "няма", "κανένα", "καμία", "δεν υπάρχουν", "puudub", "nav", "nėra", "ebda", "dim",
    ]
}
