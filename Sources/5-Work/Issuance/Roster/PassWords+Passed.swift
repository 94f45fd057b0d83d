import Achievements

/// How somebody writes that an award is earned.
///
/// No list of failing ever ends: every institution has a word of its own for it. So what stands in a column of results, or among grades
/// without a scale, counts as passed only where it is one of these, a number or a letter of a scale; anything else is asked about.
extension PassWords {
    /// What a value says about an award.
    enum Answer {
        /// It is earned, or the value says nothing about it.
        case fine
        case against
        /// Nobody knows.
        case unknown
    }

    /// - Parameter accepted: Words of which the registrar has said that they mean a pass, ``folded(_:)``.
    static func answer(_ value: String, in column: Column, accepted: Set<String>) -> Answer {
        let word = folded(value)
        if accepted.contains(word) { return .fine }
        if speaksAgainst(value, in: column) { return .against }
        switch column {
        case .other: return .fine
        case .result:
            return yes.contains(word) || standing.contains(word) || isPassedOrNumber(value) ? .fine : .unknown
        case .passed:
            let isWhole = ["100%", "100 %"].contains(value)
            return yes.contains(word) || isWhole || isDayLike(value) || passed.contains(word) ? .fine : .unknown
        // How often somebody was absent is no answer to anything.
        case .barred:
            let isCount = value.allSatisfy { $0.isNumber || ",.".contains($0) }
            return no.contains(word) || standing.contains(word) || isCount || passed.contains(word) ? .fine : .unknown
        }
    }

    /// Whether a value may be a grade of somebody who has passed, where no scale says which are: a number, a letter, or a known word.
    static func isKnownGrade(_ value: String, accepted: Set<String>) -> Bool {
        accepted.contains(folded(value)) || isPassedOrNumber(value)
    }

    /// A number with a word behind it counts by the word: `30 e lode`, `5 (nicht bestanden)`.
    private static func isPassedOrNumber(_ value: String) -> Bool {
        let isNumbered = value.contains(where: \.isNumber)
        let rest = String(value.map { $0.isNumber || "()/,:;+*%°–".contains($0) ? " " : $0 })
        let word = folded(rest)
        if word.isEmpty { return isNumbered }
        return passed.contains(word) || letters.contains(word) || (isNumbered && units.contains(word))
    }

    /// A day, however it is written: when something was completed.
    private static func isDayLike(_ value: String) -> Bool {
        RosterDate.isDay(value) || value.count(where: \.isNumber) >= 4
    }

    /// Letters of scales that somebody has passed with; `F`, `FX` and `U` are none.
    private static let letters = Set(["A", "B", "C", "D", "E", "P", "S", "H", "M"].map(folded))

    /// What stands behind a number and is no word about it.
    private static let units = Set(
        [
            "Punkte", "Pkt", "P", "points", "pts", "pkt", "punkty", "punktów", "puntos", "punti", "βαθμοί", "out of",
            "von", "sur",
        ]
        .map(folded))

    /// That somebody is enrolled says nothing about what she has done.
    private static let standing = Set(
        [
            "active", "aktiv", "actif", "active", "activo", "activa", "attivo", "attiva", "aktywny", "aktywna",
            "ενεργός", "ενεργή",
            "actief", "ativo", "aktívny", "aktivní", "aktív", "aktiivinen", "aktiivne", "aktyvus", "aktīvs", "aktivan",
            "активен",
        ].map(folded))

    private static let passed = Set(
        [
            "passed", "pass", "complete", "completed", "success", "successful", "successfully completed",
            "satisfactory", "credit", "merit", "pass with merit", "distinction", "pass with distinction",
            "excellent", "very good", "good", "fair", "sufficient", "honours", "awarded", "earned", "approved",
            "achieved", "competent", "bestanden", "BE", "best", "erfolgreich", "erfolgreich abgeschlossen",
            "abgeschlossen", "absolviert", "mit Erfolg", "mit Erfolg teilgenommen", "erfolgreich teilgenommen",
            "anerkannt", "sehr gut", "gut", "befriedigend", "genügend", "ausreichend", "mit Auszeichnung",
            "Auszeichnung", "ausgezeichnet", "erfüllt", "erreicht", "mit Auszeichnung bestanden", "mit gutem Erfolg",
            "mit sehr gutem Erfolg", "admis", "admise", "ADM", "validé", "validée", "VAL", "acquis", "acquise",
            "ACQ", "réussi", "réussie", "reçu", "reçue", "obtenu", "obtenue", "passable", "assez bien", "bien",
            "très bien", "TB", "satisfaisant", "suffisant", "terminé", "terminée", "achevé", "achevée", "compensé",
            "compensée", "CMP", "admis par compensation", "félicitations", "apto", "apta", "aprobado", "aprobada",
            "superado", "superada", "notable", "sobresaliente", "matrícula de honor", "MH", "suficiente",
            "completado", "completada", "finalizado", "convalidado", "convalidada", "AP", "NT", "SB", "muy bien",
            "superato", "superata", "idoneo", "idonea", "IDO", "approvato", "approvata", "promosso", "promossa",
            "sufficiente", "discreto", "buono", "distinto", "ottimo", "eccellente", "lode", "e lode", "con lode",
            "L", "completato", "completata", "concluso", "conclusa", "ammesso", "ammessa", "zaliczone", "zaliczony",
            "zaliczona", "zal", "zaliczono", "zaliczył", "zaliczyła", "zdany", "zdane", "zdana", "zdał", "zdała",
            "ukończony", "ukończone", "ukończono", "ukończył", "ukończyła", "pozytywny", "pozytywna", "pozytywnie",
            "bardzo dobry", "bdb", "dobry", "db", "dobry plus", "db plus", "plus dobry", "ponad dobry",
            "dostateczny", "dst", "dostateczny plus", "dst plus", "plus dostateczny", "celujący", "cel", "επιτυχών",
            "επιτυχούσα", "επιτυχία", "επιτυχής", "επιτυχώς", "πέτυχε", "προβιβάζεται", "προβιβάστηκε",
            "ολοκληρώθηκε", "ολοκλήρωσε", "άριστα", "λίαν καλώς", "καλώς", "πολύ καλά", "καλά", "άριστος",
            "σχεδόν καλώς", "επαρκής", "ικανοποιητικά", "εγκρίθηκε", "geslaagd", "behaald", "voldoende", "goed",
            "zeer goed", "uitstekend", "ruim voldoende", "afgerond", "voltooid", "uitmuntend", "voldaan",
            "met succes", "aprovado", "aprovada", "concluído", "concluída", "muito bom", "bom", "excelente",
            "satisfaz", "dispensado", "muito bem", "aprovado com distinção", "hyväksytty", "hyv", "suoritettu",
            "suorittanut", "tyydyttävä", "hyvä", "kiitettävä", "erinomainen", "välttävä", "läpäissyt",
            "hyväksytysti", "godkänd", "godkänt", "G", "väl godkänd", "väl godkänt", "VG", "MVG", "avklarad",
            "avklarat", "slutförd", "slutfört", "klar", "tillräcklig", "med beröm godkänd", "bestået", "godkendt",
            "GK", "bestått", "godkjent", "gennemført", "fuldført", "gjennomført", "prospěl", "prospěla",
            "prospěl s vyznamenáním", "prospěla s vyznamenáním", "splněno", "splnil", "splnila", "výborně",
            "velmi dobře", "dobře", "dostatečně", "chvalitebně", "započteno", "zápočet", "absolvoval", "absolvovala",
            "úspěšně", "vyhověl", "vyhověla", "uspěl", "uspěla", "dokončeno", "uznáno", "prospel", "prospela",
            "výborne", "veľmi dobre", "dobre", "splnené", "úspešne", "vyhovel", "vyhovela", "započítané", "uznané",
            "dostatočne", "chválitebne", "megfelelt", "kiválóan megfelelt", "teljesítette", "teljesített", "jeles",
            "jó", "közepes", "elégséges", "sikeres", "sikeresen", "átment", "aláírva", "elfogadva", "promovat",
            "promovată", "admisă", "reușit", "reușită", "foarte bine", "bine", "satisfăcător", "finalizat",
            "absolvit", "absolvent", "absolventă", "успешно", "успешен", "успешна", "издържан", "издържал",
            "издържала", "отличен", "много добър", "добър", "среден", "взел", "взела", "зачетено", "завършил",
            "завършила", "положен", "položio", "položila", "položeno", "izvrstan", "odličan", "vrlo dobar", "dobar",
            "dovoljan", "prošao", "prošla", "zadovoljio", "zadovoljila", "uspješno", "priznato", "opravil",
            "opravila", "opravljeno", "odlično", "prav dobro", "dobro", "zadostno", "uspešno", "priznano",
            "arvestatud", "sooritatud", "sooritanud", "väga hea", "hea", "suurepärane", "rahuldav", "kasin",
            "läbitud", "läbinud", "lõpetanud", "lõpetatud", "ieskaitīts", "nokārtots", "nokārtoja", "izcili",
            "teicami", "ļoti labi", "labi", "gandrīz labi", "viduvēji", "apguvis", "apguvusi", "pabeigts", "sekmīgi",
            "įskaityta", "išlaikė", "išlaikyta", "išlaikytas", "puikiai", "labai gerai", "gerai", "vidutiniškai",
            "patenkinamai", "baigė", "sėkmingai", "atlikta", "għadda", "għaddiet", "tajjeb", "tajjeb ħafna",
            "suffiċjenti", "eċċellenti", "pas", "pasáilte", "sásúil", "onóracha", "gradam", "bainte amach",
            "críochnaithe",
        ].map(folded))
}
