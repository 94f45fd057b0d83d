import Achievements

/// How student systems write that somebody has not passed, or may not be awarded anything.
///
/// Facts from the exports of HISinOne, ILIAS, Moodle, Apogée, USOS, Canvas, Coursera and Open edX.
enum PassWords {
    /// What a column says about everybody.
    enum Column {
        /// `Status`: words of its own, such as `nicht bestanden`.
        case result
        /// `Completed`: yes or no, and no is the answer to look at.
        case passed
        /// `Gesperrt`, `Absence`: yes or no, and yes is.
        case barred
        /// Anything else: remarks, in which somebody wrote it in full.
        case other
    }

    /// What a column with this name says; nil for one that says nothing of the kind.
    static func column(_ header: FoldedHeader) -> Column? {
        columns[PlainLetters.of(header.words)] ?? header.remark.flatMap { columns[PlainLetters.of($0)] }
    }

    /// Whether a remark in brackets says that a column is about having passed, and no grade: `Kurs gesamt (Bestanden)`.
    static func isAboutPassing(_ remark: String) -> Bool { columns[PlainLetters.of(remark)] == .passed }

    /// Whether a value of such a column speaks against an award.
    static func speaksAgainst(_ value: String, in column: Column) -> Bool {
        let word = folded(value)
        let isAgainst =
            switch column {
            // "0" or "N" may stand for anything in a column that is not about having passed.
            case .result:
                failed.contains(word) || unfinished.contains(word)
                    || (word.count > 1 && word != "falsch" && no.contains(word))
            case .other: saysFailed(word, in: column)
            case .passed: failed.contains(word) || no.contains(word) || unfinished.contains(word)
            case .barred: yes.contains(word) || absent.contains(word)
            }
        return isAgainst || parts(of: value).contains { saysFailed($0, in: column) }
    }

    /// What stands before a bracket and in it: `nicht bestanden (2. Versuch)`, `Ajourné(e)`, `Abgeschlossen (nicht bestanden)`.
    private static func parts(of value: String) -> [String] {
        guard value.hasSuffix(")"), let opening = value.lastIndex(of: "(") else { return [] }
        return [value[..<opening], value[value.index(after: opening)...].dropLast()].map { folded(String($0)) }
    }

    /// Whether a part of a value is a word for not having passed; yes and no count only where they are all there is.
    private static func saysFailed(_ word: String, in column: Column) -> Bool {
        switch column {
        case .result, .passed: failed.contains(word) || (word.count > 2 && unfinished.contains(word))
        case .other: failed.contains(word) && !absent.contains(word) && word.count >= shortestOfAnyColumn
        case .barred: false
        }
    }

    /// Shorter words may be initials or codes where a column is not about results.
    private static let shortestOfAnyColumn = 5

    /// Whether a value says that the course was not passed, whatever the column.
    ///
    /// `F` and `FX` are so in the grades of ECTS, and in a column of grades they are nothing else; a course that means otherwise names its
    /// grades.
    static func saysFailed(_ value: String) -> Bool {
        let word = folded(value)
        return failed.contains(word) || failedLetters.contains(word)
    }

    private static let failedLetters = Set(
        ["F", "FX", "U", "W", "WF", "I", "INC", "DNF", "DNS", "NK", "NE", "ABS", "Ν/Α"].map(folded))

    /// Without accents, capitals, dots and strokes.
    static func folded(_ value: String) -> String {
        PlainLetters.of(value).split { $0.isWhitespace || ".-_".contains($0) }.joined(separator: " ")
    }

    private static let columns: [String: Column] = {
        var columns: [String: Column] = [:]
        for (column, names) in names {
            for name in names { columns[PlainLetters.of(FoldedHeader(name).words)] = column }
        }
        return columns
    }()

    private static let names: [(Column, [String])] = [
        (
            .result,
            [
                "Status", "Result", "Outcome", "Ergebnis", "Prüfungsstatus", "Leistungsstatus", "Résultat", "Décision",
                "Statut", "Resultado", "Estado", "Esito", "Stato", "Zaliczenie", "Wynik końcowy", "Αποτέλεσμα",
                "Κατάσταση",
                "pstatus", "Bearbeitungsstatus", "Lernfortschritt", "Calificación alfanumérica", "Nota alfanumérica",
                "Χαρακτηρισμός", "Πρόοδος", "Stato esame", "Svolgimento esame", "Wynik zaliczenia", "Admission",
                "Resultaat", "Uitslag", "Resultat", "Tulos", "Tila", "Výsledek", "Stav", "Výsledok", "Eredmény",
                "Állapot", "Situação", "Rezultat", "Stare", "Tulemus", "Olek", "Rezultatas", "Būsena", "Rezultāts",
                "Statuss", "Резултат", "Статус", "Riżultat", "Toradh", "Stádas", "Kursstatus", "Abschlussstatus",
                "Course status", "Completion status", "Final result",
                "Décision du jury", "Décision jury", "Avis", "Avis du jury", "Jury", "Stan", "Decyzja",
                "Κρίση",
                "Vermerk", "Prüfungsvermerk",
            ]
        ),
        (
            .passed,
            [
                "Zertifikat", "Zertifikat ausstellen", "Teilnahme", "Teilgenommen", "Teilnahmebestätigung", "Anwesend",
                "Anwesenheit",
                "Erfolgreich", "Erfolgreich teilgenommen", "Attestation", "Certificat", "Présence", "Présent",
                "Assiduité",
                "Certyfikat", "Zaświadczenie", "Obecność", "Obecny", "Zdany", "Zdane", "Zdał", "Πιστοποιητικό",
                "Βεβαίωση",
                "Παρουσία", "Παρακολούθησε", "Certificate", "Certificate earned", "Attended", "Attendance", "Eligible",
                "Record of Achievement", "Confirmation of Participation", "Leistungsnachweis",
                "Completed", "Passed", "Pass", "Certificate Eligible", "Bestanden", "Abgeschlossen", "Validé", "Réussi",
                "Achevé", "Admis", "Completado", "Superado", "Aprobado", "Completato", "Superato", "Zaliczone",
                "Zaliczono", "Zaliczony", "Ukończono", "Ukończony", "Ολοκληρώθηκε", "Επιτυχία",
                // Moodle has a day under these, others yes or no.
                "Kurs abgeschlossen", "Μάθημα ολοκληρώθηκε", "Course complete", "Course completed", "Curso completado",
                "Cours terminé", "Corso completato", "Kurs ukończony", "Kurs ukończono",
                "Behaald", "Geslaagd", "Voltooid", "Suoritettu", "Hyväksytty", "Godkänd", "Godkänt", "Slutförd",
                "Bestået", "Godkendt", "Gennemført", "Splněno", "Prospěl", "Absolvoval", "Splnené", "Teljesítette",
                "Sikeres", "Aprovado", "Concluído", "Promovat", "Absolvit", "Položio", "Položeno", "Opravil",
                "Opravljeno", "Sooritatud", "Läbitud", "Nokārtots", "Ieskaitīts", "Įskaityta", "Išlaikė", "Издържан",
                "Завършил", "Għadda", "Pasáilte",
            ]
        ),
        (
            .barred,
            [
                "Absence", "Absences", "Absent", "Abwesend", "Abwesenheit", "Défaillance", "Nieobecność", "Απουσία",
                "Gesperrt", "Suspended", "Locked", "Withdrawn", "Suspendu", "Suspendido", "Sospeso", "Zawieszony",
                "Zablokowany", "Σε αναστολή",
            ]
        ),
    ]

    private static let failed = Set(
        [
            "nicht bestanden", "NB", "n.b.", "durchgefallen", "ungenügend", "failed", "fail", "not passed",
            "not completed", "did not pass", "AJ", "ajourné", "ajournée", "défaillant", "DEF", "refusé", "refusée",
            "non validé", "non acquis", "échec", "suspenso", "no apto", "no aprobado", "no superado", "reprobado",
            "non superato", "respinto", "respinta", "insufficiente", "bocciato", "niezaliczone", "niezaliczony",
            "niezaliczona", "niezal.", "nzal", "nie zaliczono", "nie zaliczył", "nie zaliczyła", "ndst",
            "niedostateczny", "nieklasyfikowany", "nieklasyfikowana", "απέτυχε", "αποτυχία", "ανεπιτυχής",
            "απορρίπτεται",
            "δεν ολοκληρώθηκε",
            "endgültig nicht bestanden", "nicht genügend", "mangelhaft", "nicht abgeschlossen",
            "ohne Erfolg teilgenommen",
            "nicht teilgenommen", "non admis", "non admise", "éliminé", "éliminée", "non validée", "non réussi",
            "did not complete", "unsatisfactory", "SS", "suspensa", "no superada", "no aprobada", "NP", "INS", "RIT",
            "ritirato", "ritirata", "ASS", "non idoneo", "non idonea", "non superata", "bocciata", "non ammesso",
            "non ammessa",
            "nie zdał", "nie zdała", "nie zdany", "nie zdane", "niezdany", "niezdane", "nie ukończył", "nie ukończyła",
            "nie ukończono", "negatywny", "nie przystąpił", "nie przystąpiła", "αποτυχών", "αποτυχούσα", "απορρίφθηκε",
            "μη επιτυχής", "ανεπαρκής", "δεν ολοκλήρωσε", "δεν πέτυχε",
            "nicht ausreichend", "nicht erfolgreich", "nicht best.", "Täuschung", "Täuschungsversuch", "Rücktritt",
            "ohne Erfolg", "AJAC",
            "exclu", "exclue", "abandon", "absence injustifiée", "absence justifiée", "brak zaliczenia",
            "niedopuszczony",
            "niedopuszczona", "skreślony", "skreślona", "rezygnacja", "nicht zugelassen", "NTA", "abgemeldet",
            "μη προβιβάσιμος", "μη επιτυχών",
            "NVAL", "fraude", "tricherie", "insuffisant", "insuffisante", "zrezygnował", "zrezygnowała", "insufficient",
            "unsuccessful",
            "not achieved", "no pass", "insuficiente", "fraud", "frode",
            // The other languages of the Union.
            "hylätty", "hyl.", "keskeyttänyt", "onvoldoende", "niet behaald", "niet geslaagd", "gezakt", "niet voldaan",
            "afgewezen",
            "neprospěl", "neprospěla", "nesplněno", "nevyhověl", "nevyhověla", "neuspěl", "neuspěla", "nedostatečně",
            "nezapočteno",
            "neprospel", "neprospela", "nesplnené", "nevyhovel", "nevyhovela", "nedostatočne", "elégtelen",
            "nem felelt meg", "nem teljesítette",
            "nem teljesített", "sikertelen", "megbukott", "nem jelent meg", "reprovado", "reprovada", "não aprovado",
            "não aprovada",
            "não concluído", "não concluída", "não satisfaz", "desistiu", "desistência", "underkänd", "underkänt",
            "ej godkänd", "ej godkänt",
            "icke godkänd", "ej avklarad", "ikke bestået", "ikke-bestået", "ikke bestått", "ikke godkendt",
            "ikke godkjent", "ikke gennemført",
            "dumpet", "stryk", "nepoložil", "nije položio", "nije položila", "nepoloženo", "pao", "pala", "nedovoljan",
            "nezadovoljava", "respins",
            "respinsă", "nepromovat", "nepromovată", "picat", "picată", "restant", "mitteilmunud", "mittearvestatud",
            "arvestamata", "sooritamata",
            "mittesooritatud", "mitterahuldav", "puudulik", "läbi kukkunud", "neieskaitīts", "nenokārtots",
            "nenokārtoja", "nesekmīgi",
            "neapmierinoši", "neįskaityta", "neišlaikė", "neišlaikyta", "neišlaikytas", "nepatenkinamai", "neatvyko",
            "неуспешно", "неиздържан",
            "неиздържал", "неиздържала", "слаб", "скъсан", "незачетено", "неявил се", "неявила се", "nezadosten",
            "nezadostno", "neopravljeno",
            "ni opravil", "ni opravila", "negativno", "weħel", "ma għaddiex", "ma għaddietx", "teip", "theip",
            "teipthe", "míshásúil",
        ].map(folded)
    ).union(absent)

    /// Whoever was not there has not passed; a column of attendance says so of single days, though.
    private static let absent = Set(
        [
            "nieobecny", "nieobecna", "απών", "απούσα", "απουσία", "absent", "absente", "ABI", "ABJ", "no show",
            "did not attend", "abwesend", "nicht erschienen", "ausente", "no presentado", "no presentada", "assente",
            "δεν προσήλθε", "δεν εμφανίστηκε", "δεν συμμετείχε", "nie stawił się", "nie stawiła się", "no asistió",
        ].map(folded))

    /// Whoever is still at it, in a column that says how far each has come; `AN` and `EN` are registered and failed for good in
    /// the exports of HIS, `RT` withdrew.
    private static let unfinished = Set(
        [
            "AN", "EN", "RT", "angemeldet", "in Bearbeitung", "nicht begonnen", "in progress", "not attempted",
            "incomplete", "withdrawn", "en cours", "en attente", "non commencé", "w toku", "nie rozpoczęto", "in corso",
            "en curso",
            "sin empezar", "σε εξέλιξη", "δεν ξεκίνησε", "zurückgetreten", "abgebrochen", "rattrapage", "bezig",
            "em curso", "kesken",
            "pågår", "i gang", "folyamatban", "în curs", "u tijeku", "v teku", "pooleli", "procesā", "vykdoma",
            "в процес", "probíhá",
        ].map(folded))

    static let no = Set(
        [
            "no", "n", "nein", "non", "nie", "όχι", "οχι", "false", "falsch", "faux", "0", "falso", "nee", "não", "nej",
            "nei", "ei", "ne",
            "nem", "nu", "не", "nē", "le", "níl",
        ].map(folded))

    static let yes = Set(
        [
            "yes", "y", "ja", "j", "oui", "sí", "sì", "tak", "ναι", "true", "wahr", "vrai", "1", "x", "✓", "✔", "sim",
            "kyllä", "jah", "ano",
            "áno", "igen", "da", "да", "jā", "taip", "iva", "tá",
        ].map(folded))
}
