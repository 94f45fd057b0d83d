/// A platform whose export was recognised by its column names.
///
/// What a name means depends on who wrote it: Canvas writes `Student` for "family name, given name", Open edX writes `Grade` for
/// a share of one. Such an export is read as its platform means it; columns the registrar names go before that.
public enum RosterExport: String, Sendable, Hashable, CaseIterable {
    case moodle = "Moodle"
    case canvas = "Canvas"
    case blackboard = "Blackboard"
    case openEdX = "Open edX"
    case futureLearn = "FutureLearn"
    case coursera = "Coursera"
    case ilias = "ILIAS"
    case openOLAT = "OpenOLAT"
    /// The tables of examinations of HIS: HISPOS, HISQIS, HISinOne.
    case his = "HIS"

    /// The platform that writes these column names; nil when none is known to, or several might.
    init?(columns names: [String]) {
        let headers = Set(names.map { FoldedHeader($0).words })
        let found = Self.allCases.filter { export in
            export.signatures.contains { $0.allSatisfy { headers.contains(FoldedHeader($0).words) } }
        }
        guard found.count == 1, let export = found.first else { return nil }
        self = export
    }

    /// What a column holds; nil where the dictionary of all languages decides.
    func meaning(of header: FoldedHeader) -> Meaning? {
        if let known = Self.meanings[self]?[header.words] { return known }
        // "Weighted Total [Total Pts: up to 100 Percentage] |100231"
        if self == .blackboard, Self.totals.contains(where: { header.words.hasPrefix($0 + " [") }) {
            return .field(.grade)
        }
        return nil
    }

    /// How columns with a result of the whole course begin in Blackboard's export, folded.
    private static let totals = ["weighted total", "overall grade"]

    /// What an export's own column means.
    enum Meaning: Sendable, Hashable {
        case field(RosterField)
        /// Nothing that a credential has a place for, whatever the name suggests.
        case nothing
    }

    /// Whether a row below the column names is no learner: Canvas writes the most points of each column there, and the
    /// learner that it makes for trying a course out, who has no number of the institution.
    func passesOver(_ record: RosterRecord, _ columns: RosterColumns) -> Bool {
        if self == .his { return Self.isEndOfSheet(record) }
        guard self == .canvas, let column = columns[.fullName] else { return false }
        let hasNumber = columns[.idNumber].map { number in
            record.withCell(number) { !RosterRowReader.trimmed($0).isEmpty }
        }
        return record.withCell(column) { cell in
            let name = RosterRowReader.trimmed(cell)
            if name.elementsEqual("Points Possible".utf8) { return true }
            // Where grades are posted by hand a row says so in the columns of the assignments.
            if name.isEmpty, hasNumber != true { return (0..<record.count).contains { Self.isPosting(record, $0) } }
            return hasNumber != true && Self.tryingOut.contains { name.elementsEqual($0.utf8) }
        }
    }

    private static func isPosting(_ record: RosterRecord, _ column: Int) -> Bool {
        record.withCell(column) { RosterRowReader.trimmed($0).elementsEqual("Manual Posting".utf8) }
    }

    /// `endHISsheet`, which stands alone below the learners.
    private static func isEndOfSheet(_ record: RosterRecord) -> Bool {
        record.withCell(0) { RosterRowReader.trimmed($0).elementsEqual("endHISsheet".utf8) }
    }

    /// Whether grades are written in hundredths: `130` for 1.3.
    ///
    /// Source: the tables that HISPOS and HISQIS hand to examiners.
    var writesHundredths: Bool { self == .his }

    private static let tryingOut = ["Student, Test", "Test Student"]

    /// Column names of which an export has all those of one list.
    private var signatures: [[String]] {
        switch self {
        case .moodle: Self.moodleLastColumns.map { [$0] } + [["User full name", "Username", "Email address"]]
        case .canvas: [["Student", "SIS Login ID", "Section"], ["Student", "ID", "Section", "Final Score"]]
        case .blackboard:
            [
                ["Last Name", "First Name", "Username", "Availability"],
                ["Last Name", "First Name", "Username", "Last Access"],
            ]
        case .openEdX:
            [
                ["Student ID", "Email", "Username", "Certificate Eligible"],
                ["id", "username", "name", "email", "year_of_birth"],
                ["id", "email", "username", "Certificate Eligible"],
            ]
        case .futureLearn: [["learner_id", "enrolled_at", "fully_participated_at"]]
        case .coursera:
            [["Name", "Email", "Course Certificate URL"], ["Name", "Email", "Course Grade", "Completion Time"]]
        case .ilias:
            [
                ["Login", "Firstname", "Lastname"], ["Anmeldename", "Vorname", "Nachname"],
                ["Login", "First Name", "Last Name"],
            ]
        case .openOLAT:
            [
                ["Sequence number", "First name", "Last name", "User name"],
                ["Laufnummer", "Vorname", "Nachname", "Benutzername"],
                ["Vorname", "Nachname", "Benutzername", "Institutionsnummer"],
            ]
        case .his: [["mtknr", "pstatus"], ["mtknr", "bewertung"], ["mtknr", "labnr"]]
        }
    }

    /// The column of Moodle's grade export that tells when it was made, in its languages.
    ///
    /// Source: Moodle's language packs, `gradeexport_txt`, `timeexported`.
    private static let moodleLastColumns = [
        "Last downloaded from this course", "Zuletzt aus diesem Kurs geladen", "Τελευταία λήψη από αυτό το μάθημα",
        "Scaricamento più recente da questo corso", "Dernier téléchargement depuis ce cours",
        "Laatst gedownload van deze curus", "Laatst gedownload van deze cursus",
        "Última descarregada a partir desta disciplina", "Ostatnio pobrane z tego kursu",
        "Última descarga de este curso",
    ]

    private static let meanings: [RosterExport: [String: Meaning]] = {
        var meanings: [RosterExport: [String: Meaning]] = [:]
        for (export, columns) in table {
            for (name, field) in columns {
                meanings[export, default: [:]][FoldedHeader(name).words] = field.map { .field($0) } ?? .nothing
            }
        }
        return meanings
    }()

    /// Every column name by which an export is recognised or that it gives a meaning to.
    static let words: Set<String> = {
        var words = Set(meanings.values.flatMap(\.keys))
        for export in allCases {
            for names in export.signatures { words.formUnion(names.map { FoldedHeader($0).words }) }
        }
        return words
    }()

    /// The columns whose names alone would mislead.
    ///
    /// Sources: the guides of Canvas and Open edX to their grade exports, of FutureLearn to its data sets; for the others the
    /// exports themselves.
    private static let table: [(RosterExport, [(String, RosterField?)])] = [
        (.moodle, [("Username", nil), ("Institution", nil), ("Department", nil), ("User full name", .fullName)]),
        (
            .canvas,
            [
                ("Student", .fullName), ("ID", nil), ("SIS User ID", .idNumber), ("SIS Login ID", nil),
                ("Section", nil),
                ("Final Grade", .grade), ("Current Grade", nil), ("Unposted Final Grade", nil),
                ("Unposted Current Grade", nil),
                ("Final Score", nil), ("Current Score", nil), ("Root Account", nil), ("Integration ID", nil),
            ]
        ),
        (
            .blackboard,
            [
                ("Username", nil), ("Student ID", .idNumber), ("Last Access", nil), ("Availability", nil),
                ("Child Course ID", nil),
            ]
        ),
        (
            .openEdX,
            [
                ("Student ID", nil), ("id", nil), ("Username", nil), ("name", .fullName), ("Email", .email),
                // A share of one, not the mark.
                ("Grade", nil), ("language", nil), ("location", nil),
            ]
        ),
        (
            .futureLearn,
            [
                ("learner_id", .idNumber), ("fully_participated_at", .completionDate), ("enrolled_at", nil),
                ("unenrolled_at", nil),
                ("country", nil), ("gender", nil), ("role", nil),
            ]
        ),
        (
            .coursera,
            [
                ("Name", .fullName), ("Email", .email), ("External Id", .idNumber), ("Course Grade", .grade),
                ("Completion Time", .completionDate), ("Course", nil), ("University", nil), ("Completed", nil),
            ]
        ),
        (
            .ilias,
            [
                ("Login", nil), ("Anmeldename", nil), ("Firstname", .givenName), ("Lastname", .familyName),
                ("Matriculation Number", .idNumber), ("Matriculation number", .idNumber), ("Mark", .grade),
                ("Status", nil),
                ("Percentage", nil), ("Comment", nil),
            ]
        ),
        (.his, [("name", .familyName), ("pstatus", nil), ("labnr", nil), ("pversuch", nil)]),
        (
            .openOLAT,
            [
                ("Sequence number", nil), ("Laufnummer", nil), ("User name", nil), ("Benutzername", nil),
                ("Institutionsnummer", .idNumber), ("Institution identifier", .idNumber), ("Punkte", nil),
                ("Points", nil),
            ]
        ),
    ]
}
