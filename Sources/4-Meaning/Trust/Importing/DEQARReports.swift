internal import Encodings
internal import JSON

/// Where the data set of reports has what.
struct ReportColumns {
    /// Columns that limit what the others say, and that the table does not have.
    let missing: [ImportedEntries.MissingColumn]
    private let institution: Int
    private let from: Int
    private let to: Int
    private let agency: Int?
    private let status: Int?
    private let decision: Int?
    private let flag: Int?
    private let type: Int?
    private let report: Int?
    private let programme: Int?
    private let programmeID: Int?
    private let cycle: Int?
    private let assessment: Int?

    init(_ table: CSVTable) throws(TrustError) {
        institution = try table.needed(["hei_deqar_id", "deqar_id", "institution_deqar_id"])
        from = try table.needed(["report_valid_from", "valid_from"])
        // Under another name every report would seem to have no end.
        to = try table.needed(["report_valid_to", "valid_to"])
        agency = table.column(["agency_acronym", "agency", "agency_name", "report_agency"])
        status = table.column(["report_status", "status"])
        decision = table.column(["report_decision", "decision"])
        flag = table.column(["report_flag", "flag"])
        type = table.column(["report_type", "activity_type", "type"])
        report = table.column(["report_url", "report_link", "url"])
        programme = table.column(["programme_name", "programme_name_primary"])
        programmeID = table.column(["programme_id", "programme_identifier"])
        cycle = table.column(["programme_qf_ehea_level", "qf_ehea_level"])
        assessment = table.column(["programme_assessment_certification", "assessment_certification"])
        missing = [(flag, "report_flag"), (type, "report_type"), (cycle, "programme_qf_ehea_level")]
            .filter { $0.0 == nil }.map { .init(part: .reports, name: $0.1) }
    }

    struct Omission: Error { let why: String }

    /// A report, as the entry of its institution has it.
    struct Decision {
        let institution: [UInt8]
        let json: JSON
        /// The day on which it ends.
        let end: CalendarDate
        let line: Int
    }

    func decision(_ row: CSVTable.Row) -> Result<Decision, Omission> {
        let institution = Array(row[self.institution].trimmed.utf8)
        guard !institution.isEmpty else { return .failure(Omission(why: "institution")) }
        guard let from = row[from].day else { return .failure(Omission(why: "dates")) }
        let stated = row[to].trimmed
        let written = stated.isEmpty ? nil : row[to].day
        guard stated.isEmpty || (written ?? from) > from else { return .failure(Omission(why: "dates")) }
        guard let decision = Self.number(row[decision], Self.decisions),
            let status = Self.number(row[status], Self.statuses)
        else { return .failure(Omission(why: "decision")) }
        // A label that is new may be the one that warns.
        guard let flag = Self.number(row[flag], Self.flags) else { return .failure(Omission(why: "flag")) }
        let title = row[programme].trimmed
        let type = row[type].trimmed.utf8.map(\.lowercasedASCII)
        // A report about a programme says nothing of the whole institution, and neither does one of no known type.
        guard !title.isEmpty || Self.institutionTypes.contains(where: { type.elementsEqual($0.utf8) }) else {
            return .failure(Omission(why: "programme"))
        }
        let isProgramme = !title.isEmpty && !type.elementsEqual("institutional".utf8)
        var cycle: Int?
        if isProgramme, !row[self.cycle].trimmed.isEmpty {
            // Without its limit it would cover more than was reviewed.
            cycle = Self.number(row[self.cycle], Self.cycles)
            guard cycle != nil else { return .failure(Omission(why: "cycle")) }
        }
        var assessment: Int?
        if isProgramme, !row[self.assessment].trimmed.isEmpty {
            // A label that is new may be the one that says that nobody is assessed.
            assessment = Self.number(row[self.assessment], Self.assessments)
            guard assessment != nil else { return .failure(Omission(why: "assessment")) }
        }
        let agency = row[agency].trimmed
        let link = row[report].trimmed
        let end = written ?? from.addingYears(QualityAssurance.yearsWithoutEnd)
        let json = JSON.object(omittingNil: [
            ("level", isProgramme ? "programme" : "institution"),
            ("agency", .string(agency.isEmpty ? "DEQAR" : agency)), ("decision", .integer(decision)),
            ("status", .integer(status)), ("from", .string(from.description)),
            ("to", end.map { .string($0.description) }),
            ("toKind", written == nil ? "computed" : "written"),
            ("report", link.isEmpty ? nil : .string(link)),
            ("flag", flag == 1 ? nil : .integer(flag)),
            ("assessment", assessment.map { .integer($0) }),
            ("scope", isProgramme ? scope(row, title: title, cycle: cycle) : nil),
        ])
        return .success(Decision(institution: institution, json: json, end: end ?? from, line: row.line))
    }

    private func scope(_ row: CSVTable.Row, title: String, cycle: Int?) -> JSON {
        let id = row[programmeID].trimmed
        let programme = JSON.object(omittingNil: [
            ("ids", id.isEmpty ? nil : [.string(id)]), ("titles", [.string(title)]),
        ])
        return .object(omittingNil: [("cycles", cycle.map { [.integer($0)] }), ("programmes", [programme])])
    }

    /// Types of reports that are about an institution, some with its programmes.
    private static let institutionTypes = ["institutional", "institutional/programme"]
    private static let decisions: [(String, Int)] = [
        ("positive with conditions or restrictions", 2), ("positive with conditions", 2), ("positive", 1),
        ("negative", 3), ("not applicable", 4), ("", 4),
    ]
    private static let statuses: [(String, Int)] = [
        ("part of obligatory eqa system", 1), ("obligatory", 1), ("voluntary", 2),
    ]
    private static let flags: [(String, Int)] = [("none", 1), ("", 1), ("low level", 2), ("high level", 3)]
    private static let cycles: [(String, Int)] = [
        ("short cycle", 0), ("first cycle", 1), ("second cycle", 2), ("third cycle", 3),
    ]

    private static let assessments: [(String, Int)] = [
        ("attendance certificate", 1), ("assessment based certificate", 2), ("no assessment and no certificate", 3),
    ]

    /// The number of a term, by its label or written as a number.
    private static func number(_ cell: String, _ terms: [(label: String, number: Int)]) -> Int? {
        let text = cell.trimmed.utf8.map(\.lowercasedASCII)
        for (label, number) in terms where text.elementsEqual(label.utf8) || text.elementsEqual("\(number)".utf8) {
            return number
        }
        return nil
    }
}
