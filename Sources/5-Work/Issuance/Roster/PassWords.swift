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
        /// `Gesperrt`: yes or no, and yes is.
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
        return switch column {
        // "0" or "N" may stand for anything in a column that is not about having passed.
        case .result:
            failed.contains(word) || unfinished.contains(word)
                || (word.count > 1 && word != "falsch" && no.contains(word))
        case .other: failed.contains(word) && !absent.contains(word) && word.count >= shortestOfAnyColumn
        case .passed: failed.contains(word) || no.contains(word) || unfinished.contains(word)
        case .barred: yes.contains(word)
        }
    }

    /// Shorter words may be initials or codes where a column is not about results.
    private static let shortestOfAnyColumn = 5

    /// Whether a value says that the course was not passed, whatever the column.
    static func saysFailed(_ value: String) -> Bool { failed.contains(folded(value)) }

    private static func folded(_ value: String) -> String {
        PlainLetters.of(value).split { $0 == " " || $0 == "." }.joined(separator: " ")
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
            ]
        ),
        (
            .passed,
            [
                "Completed", "Passed", "Pass", "Certificate Eligible", "Bestanden", "Abgeschlossen", "Validé", "Réussi",
                "Achevé", "Admis", "Completado", "Superado", "Aprobado", "Completato", "Superato", "Zaliczone",
                "Zaliczono", "Zaliczony", "Ukończono", "Ukończony", "Ολοκληρώθηκε", "Επιτυχία",
                // Moodle has a day under these, others yes or no.
                "Kurs abgeschlossen", "Μάθημα ολοκληρώθηκε", "Course complete", "Course completed", "Curso completado",
                "Cours terminé", "Corso completato", "Kurs ukończony", "Kurs ukończono",
            ]
        ),
        (
            .barred,
            [
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
            "incomplete", "withdrawn", "en cours", "non commencé", "w toku", "nie rozpoczęto", "in corso", "en curso",
            "sin empezar", "σε εξέλιξη", "δεν ξεκίνησε", "zurückgetreten", "abgebrochen",
        ].map(folded))

    private static let no = Set(
        ["no", "n", "nein", "non", "nie", "όχι", "οχι", "false", "falsch", "faux", "0", "falso"].map(folded))

    private static let yes = Set(
        ["yes", "y", "ja", "j", "oui", "sí", "sì", "tak", "ναι", "true", "wahr", "vrai", "1", "x"].map(folded))
}

/// The columns of a roster that say who has passed, where nobody reads them.
struct StatusColumns {
    /// A column with more values than this says something else about everybody.
    private static let mostValues = 64

    /// What was read in a column that may be about anything: whether each of its values speaks against an award.
    private var known: [Int: [String: Bool]] = [:]

    private struct Found {
        var count = 0
        /// The first value; nil for an empty cell.
        let value: String?
        var rows: [Int]

        mutating func add(_ row: Int) {
            count += 1
            if rows.count < StatusColumns.most { rows.append(row) }
        }
    }

    private let columns: [(place: Int, kind: PassWords.Column)]
    private let names: [String]
    private var found: [Int: Found] = [:]
    /// Learners about whom a column says nothing, and the columns that say of others that they have passed.
    private var empty: [Int: Found] = [:]
    private var affirmed: Set<Int> = []

    /// Rows that are named.
    private static let most = 10

    init(_ columns: RosterColumns) {
        names = columns.names
        self.columns = columns.unused.map { place in
            (place, PassWords.column(FoldedHeader(columns.names[place])) ?? .other)
        }
    }

    /// Columns of names and numbers are all different, and are not looked at for long.
    private mutating func speaksAgainst(_ value: String, _ kind: PassWords.Column, _ place: Int) -> Bool {
        guard kind == .other else { return PassWords.speaksAgainst(value, in: kind) }
        if let answer = known[place]?[value] { return answer }
        let answer = PassWords.speaksAgainst(value, in: kind)
        if answer || known[place, default: [:]].count < Self.mostValues { known[place, default: [:]][value] = answer }
        return answer
    }

    private func isOfNoInterest(_ kind: PassWords.Column, _ place: Int) -> Bool {
        kind == .other && found[place] == nil && known[place]?.count ?? 0 >= Self.mostValues
    }

    mutating func look(at record: RosterRecord) {
        for (place, kind) in columns where !isOfNoInterest(kind, place) {
            let value = record.withCell(place) { String(decoding: RosterRowReader.trimmed($0), as: UTF8.self) }
            if kind == .passed, value.isEmpty || value == "-" {
                empty[place, default: Found(value: nil, rows: [])].add(record.row)
                continue
            }
            guard !value.isEmpty, value.utf8.count <= 40, speaksAgainst(value, kind, place) else {
                if kind == .passed { affirmed.insert(place) }
                continue
            }
            found[place, default: Found(value: value, rows: [])].add(record.row)
        }
    }

    /// A remark for each column with learners who should be looked at.
    var findings: [Finding] {
        // Where others have a yes, whoever has nothing has not finished.
        let open = empty.filter { affirmed.contains($0.key) }
        return (found.map { ($0.key, $0.value) } + open.map { ($0.key, $0.value) })
            .sorted { ($0.0, $0.1.rows.first ?? 0) < ($1.0, $1.1.rows.first ?? 0) }.map { place, found in
                let rows = found.rows.map(String.init).joined(separator: ", ")
                return Finding(
                    .warning, IssuanceError.Code.csvNotPassed.rawValue, row: found.rows.first, column: place + 1,
                    columnName: names[place], value: found.value,
                    facts: ["count": String(found.count), "rows": rows + (found.count > found.rows.count ? " …" : "")])
            }
    }
}
