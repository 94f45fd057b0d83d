import Achievements

/// The columns of a roster that say which course a row is about: whoever exports several courses at once would award one to all.
struct CourseColumns {
    /// A column whose rows are all about one course.
    struct Single: Sendable, Hashable {
        /// Counted from 0.
        let column: Int
        let value: String
        let row: Int

        /// Whether the course has a title of words, none of which is in any of those of another one.
        func isUnlike(_ titles: [String]) -> Bool {
            // A code says nothing about a title.
            guard !value.contains(where: \.isNumber) else { return false }
            let words = Self.words(value)
            return !words.isEmpty && !titles.contains { !Self.words($0).isDisjoint(with: words) }
        }

        private static func words(_ text: String) -> Set<String> {
            Set(PlainLetters.of(text).split { !$0.isLetter }.filter { $0.count > 3 }.map(String.init))
        }
    }

    /// Most courses that are counted.
    private static let mostValues = 1_000
    private static let mostNamed = 12

    private struct Found {
        var counts: [String: Int] = [:]
        var spelling: [String: String] = [:]
        var first: (value: String, row: Int)?
        /// The first row about another course than the first one.
        var other: Int?
    }

    private let columns: [Int]
    private let names: [String]
    private var found: [Int: Found] = [:]
    /// Columns that turn out to hold results or days: marks of an examination under its name.
    private var others: Set<Int> = []

    /// - Parameter chosen: The column that the registrar has named, or that there is none.
    init(_ columns: RosterColumns, chosen: ColumnChoice? = nil) {
        names = columns.names
        if chosen == ColumnChoice.none {
            self.columns = []
        } else if let place = columns[.course] {
            self.columns = [place]
        } else {
            self.columns = columns.unused.filter {
                !columns.isAboutSitting($0) && Self.isOfCourses(FoldedHeader(columns.names[$0]))
            }
        }
    }

    /// Whether a column with this name may say which course a row is about.
    static func isOfCourses(_ header: FoldedHeader) -> Bool { headers.contains(PlainLetters.of(header.words)) }

    mutating func look(at record: RosterRecord) {
        for place in columns where !others.contains(place) {
            let value = record.withCell(place) { cell in
                let value = RosterRowReader.trimmed(cell)
                return RosterRowReader.isEmpty(value) ? "" : String(decoding: value, as: UTF8.self)
            }
            guard !value.isEmpty else { continue }
            guard Self.isName(value) else {
                others.insert(place)
                continue
            }
            let folded = DuplicateFinder.folded(value)
            var known = found[place] ?? Found()
            if known.first == nil { known.first = (value, record.row) }
            if known.counts.count < Self.mostValues || known.counts[folded] != nil {
                known.counts[folded, default: 0] += 1
            }
            if known.spelling[folded] == nil, known.spelling.count < Self.mostValues { known.spelling[folded] = value }
            if known.counts.count > 1, known.other == nil { known.other = record.row }
            found[place] = known
        }
    }

    /// Two letters in a row, and neither a day nor a result.
    private static func isName(_ value: String) -> Bool {
        guard value.count(where: \.isLetter) > 1, !RosterDate.isDay(value) else { return false }
        return PassWords.answer(value, in: .result, accepted: []) == .unknown
    }

    private var sound: [(column: Int, found: Found)] {
        found.filter { !others.contains($0.key) }.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    }

    /// A problem for each column with several courses.
    var findings: [Finding] {
        sound.compactMap { column, found in
            guard let other = found.other else { return nil }
            let most = found.counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
            var values = most.prefix(Self.mostNamed).map { "\(found.spelling[$0.key] ?? $0.key) (\($0.value))" }
                .joined(separator: ", ")
            if most.count > Self.mostNamed { values += ", …" }
            return Finding(
                .problem, IssuanceError.Code.csvSeveralCourses.rawValue, row: other, column: column + 1,
                columnName: names[column], facts: ["values": values])
        }
    }

    /// The columns with one course alone.
    var singles: [Single] {
        sound.compactMap { column, found in
            guard found.other == nil, let first = found.first else { return nil }
            return Single(column: column, value: first.value, row: first.row)
        }
    }

    /// Names of columns in the languages of the Union. Not among them are programmes and years of study, of which one course has many.
    private static let headers = Set(
        [
            "Course", "Course name", "Course title", "Course ID", "Course code", "Course full name",
            "Course short name", "Module", "Module name", "Module title", "Module code", "Subject", "Exam",
            "Exam name", "Unit", "Kurs", "Kursname", "Kurstitel", "Kursbezeichnung", "Modul", "Modulname",
            "Modultitel", "Modulbezeichnung", "Modulnummer", "Modulcode", "Lehrveranstaltung", "LV-Titel",
            "Veranstaltung", "Veranstaltungstitel", "Titel der Lehrveranstaltung", "Titel der Veranstaltung",
            "Prüfung", "Prüfungsname", "Prüfungstext", "Prüfungsbezeichnung", "Prüfungsfach", "Fach", "Lehrgang",
            "Cours", "Nom du cours", "Intitulé du cours", "Intitulé", "Libellé ELP", "Code ELP", "Libellé UE", "UE",
            "Matière", "Enseignement", "Épreuve", "Libellé épreuve", "Nom du module", "Asignatura",
            "Nombre del curso", "Nombre de la asignatura", "Materia", "Módulo", "Examen", "Insegnamento",
            "Attività didattica", "Modulo", "Esame", "Nome del corso", "Nome insegnamento", "Przedmiot",
            "Nazwa przedmiotu", "Nazwa kursu", "Moduł", "Szkolenie", "Nazwa szkolenia", "Egzamin", "Zajęcia",
            "Kod przedmiotu", "Μάθημα", "Τίτλος μαθήματος", "Όνομα μαθήματος", "Ονομασία μαθήματος",
            "Κωδικός μαθήματος", "Ενότητα", "Σεμινάριο", "Εξέταση", "Cursus", "Cursusnaam", "Vak", "Vaknaam",
            "Examenonderdeel", "Disciplina", "Unidade curricular", "Nome do curso", "Kursnamn", "Kurskod", "Ämne",
            "Kursbenämning", "Kursus", "Fag", "Kursusnavn", "Kurssi", "Kurssin nimi", "Opintojakso",
            "Opintojakson nimi", "Předmět", "Název předmětu", "Kurz", "Název kurzu", "Predmet", "Názov predmetu",
            "Tantárgy", "Tárgy", "Kurzus", "Tantárgy neve", "Kurzus neve", "Curs", "Denumirea disciplinei",
            "Materie", "Дисциплина", "Предмет", "Модул", "Име на курса", "Kolegij", "Tečaj", "Naziv predmeta",
            "Naziv kolegija", "Aine", "Õppeaine", "Moodul", "Aine nimi", "Studiju kurss", "Priekšmets", "Modulis",
            "Kursa nosaukums", "Dalykas", "Studijų dalykas", "Dalyko pavadinimas", "Kors", "Modulu", "Suġġett",
            "Cúrsa", "Modúl", "Ábhar",
        ].map { PlainLetters.of(FoldedHeader($0).words) })
}
