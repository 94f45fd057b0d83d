internal import Encodings
internal import JSON

/// Entries out of the data sets of the Database of External Quality Assurance Results.
///
/// ```swift
/// let deqar = try DEQARImport(institutions: bytes, reports: other) { Country.named($0)?.code }
/// let imported = try deqar.entries()
/// ```
///
/// Institutions bring names, numbers, places and days; reports bring decisions with their days. DEQAR knows no keys: without
/// one an entry says who an institution is, and nothing about who signed.
///
/// A report without an end counts for six years, with that end as worked out, not as written.
///
/// Source: the data sets `deqar-institutions.csv` and `deqar-reports.csv`.
public struct DEQARImport {
    private let institutions: CSVTable
    private let reports: CSVTable?
    private let country: (String) -> String?

    /// - Parameters:
    ///   - institutions: The bytes of the data set of institutions.
    ///   - reports: Those of the data set of reports.
    ///   - country: The code of the EU country list for the name that the data set uses; nil for a country that is not
    ///     known, or not wanted.
    /// - Throws: ``TrustError`` `import.syntax`.
    public init(institutions: [UInt8], reports: [UInt8]?, country: @escaping (String) -> String?) throws(TrustError) {
        self.institutions = try CSVTable(parsing: institutions)
        if let reports { self.reports = try CSVTable(parsing: reports) } else { self.reports = nil }
        self.country = country
    }

    /// The entries, each with its decisions.
    ///
    /// - Throws: ``TrustError`` `import.columns`, `import.empty`.
    public func entries() throws(TrustError) -> ImportedEntries {
        var imported = ImportedEntries()
        var decisions = try self.decisions(&imported)
        let columns = try InstitutionColumns(institutions)
        var seen: Set<[UInt8]> = []
        var named: Set<[UInt8]> = []
        for row in institutions.rows {
            let id = row[columns.id].trimmed
            named.insert(Array(id.utf8))
            guard !id.isEmpty else {
                imported.leaveOut("identifier", row.line)
                continue
            }
            guard let country = country(row[columns.country].trimmed) else {
                imported.leaveOut("country", row.line)
                continue
            }
            let names = columns.names(row)
            guard !names.isEmpty else {
                imported.leaveOut("name", row.line)
                continue
            }
            guard seen.insert(Array(id.utf8)).inserted else {
                imported.leaveOut("duplicate", row.line)
                continue
            }
            let city = row[columns.city].trimmed
            let (kept, tooMany) = Self.latest(decisions[Array(id.utf8)] ?? [])
            for one in tooMany { imported.leaveOut("limit", one.line) }
            let entry = RegistryEntry.make(
                id: "deqar:\(id)", names: names, identifiers: columns.identifiers(row, id: id, country: country),
                places: [RegistryPlace(country: country, city: city.isEmpty ? nil : city, period: columns.period(row))],
                keys: [], qualityAssurance: kept.map(\.json))
            imported.entries.append(entry)
        }
        for id in named { decisions[id] = nil }
        for line in decisions.values.joined().map(\.line).sorted() { imported.leaveOut("institution", line) }
        guard !imported.entries.isEmpty else { throw TrustError(.importEmpty) }
        return imported
    }

    /// What one entry may hold (``RegistryLimits``).
    private static let mostDecisions = 1_000

    /// What fits into an entry: those whose days end last. Both in the order of the table.
    private static func latest(_ decisions: [ReportColumns.Decision]) -> (
        kept: [ReportColumns.Decision], tooMany: [ReportColumns.Decision]
    ) {
        guard decisions.count > mostDecisions else { return (decisions, []) }
        // Of those that end on one day the first in the table.
        let order = decisions.indices.sorted {
            decisions[$0].end == decisions[$1].end ? $0 < $1 : decisions[$1].end < decisions[$0].end
        }
        let kept = Set(order.prefix(mostDecisions))
        return (
            decisions.indices.filter(kept.contains).map { decisions[$0] },
            decisions.indices.filter { !kept.contains($0) }.map { decisions[$0] }
        )
    }

    private func decisions(
        _ imported: inout ImportedEntries
    ) throws(TrustError) -> [[UInt8]: [ReportColumns.Decision]] {
        guard let reports else { return [:] }
        let columns = try ReportColumns(reports)
        var decisions: [[UInt8]: [ReportColumns.Decision]] = [:]
        for row in reports.rows {
            switch columns.decision(row) {
            case .success(let decision): decisions[decision.institution, default: []].append(decision)
            case .failure(let omission): imported.leaveOut(omission.why, row.line)
            }
        }
        return decisions
    }
}

/// Where the data set of institutions has what.
private struct InstitutionColumns {
    let id: Int
    let country: Int
    let city: Int?
    private let primary: Int
    private let official: Int?
    private let english: Int?
    private let acronym: Int?
    private let eter: Int?
    private let website: Int?
    private let founded: Int?
    private let closed: Int?

    init(_ table: CSVTable) throws(TrustError) {
        id = try table.needed(["deqar_id", "hei_deqar_id"])
        country = try table.needed(["country", "countries"])
        primary = try table.needed(["name_primary", "name"])
        official = table.column(["name_official"])
        english = table.column(["name_english"])
        acronym = table.column(["acronym", "name_acronym"])
        city = table.column(["city", "cities"])
        eter = table.column(["eter_id", "eter"])
        website = table.column(["website_link", "website"])
        founded = table.column(["founding_date", "founding_year"])
        closed = table.column(["closing_date", "closing_year", "closure_date"])
    }

    func names(_ row: CSVTable.Row) -> [LegalName] {
        var names: [LegalName] = []
        func add(_ text: String, _ language: String?, _ kind: LegalName.Kind) {
            guard !text.isEmpty, !names.contains(where: { $0.text.hasSameBytes(as: text) }) else { return }
            names.append(LegalName(text: text, language: language, kind: kind))
        }
        let official = row[official].trimmed
        add(official.isEmpty ? row[primary].trimmed : official, nil, .legal)
        add(row[primary].trimmed, nil, .alias)
        add(row[english].trimmed, "en", .alias)
        add(row[acronym].trimmed, nil, .acronym)
        return names
    }

    func identifiers(_ row: CSVTable.Row, id: String, country: String) -> [LegalIdentifier] {
        let period = period(row)
        var identifiers = [LegalIdentifier(kind: "deqarinst", value: id, period: period)]
        let eter = row[eter].trimmed
        if !eter.isEmpty { identifiers.append(LegalIdentifier(kind: "eter", value: eter, period: period)) }
        return identifiers
    }

    func period(_ row: CSVTable.Row) -> Period {
        Period(from: row[founded].day(endOfYear: false), to: row[closed].day(endOfYear: true))
    }
}

/// Where the data set of reports has what.
private struct ReportColumns {
    private let institution: Int
    private let from: Int
    private let to: Int?
    private let agency: Int?
    private let status: Int?
    private let decision: Int?
    private let flag: Int?
    private let type: Int?
    private let report: Int?
    private let programme: Int?
    private let programmeID: Int?
    private let cycle: Int?

    init(_ table: CSVTable) throws(TrustError) {
        institution = try table.needed(["hei_deqar_id", "deqar_id", "institution_deqar_id"])
        from = try table.needed(["report_valid_from", "valid_from"])
        to = table.column(["report_valid_to", "valid_to"])
        agency = table.column(["agency_acronym", "agency", "agency_name", "report_agency"])
        status = table.column(["report_status", "status"])
        decision = table.column(["report_decision", "decision"])
        flag = table.column(["report_flag", "flag"])
        type = table.column(["report_type", "activity_type", "type"])
        report = table.column(["report_url", "report_link", "url"])
        programme = table.column(["programme_name", "programme_name_primary"])
        programmeID = table.column(["programme_id", "programme_identifier"])
        cycle = table.column(["programme_qf_ehea_level", "qf_ehea_level"])
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
        guard let from = row[from].day(endOfYear: false) else { return .failure(Omission(why: "dates")) }
        let stated = row[to].trimmed
        let written = stated.isEmpty ? nil : row[to].day(endOfYear: true)
        guard stated.isEmpty || (written ?? from) > from else { return .failure(Omission(why: "dates")) }
        guard let decision = Self.number(row[decision], Self.decisions),
            let status = Self.number(row[status], Self.statuses)
        else { return .failure(Omission(why: "decision")) }
        // A label that is new may be the one that warns.
        guard let flag = Self.number(row[flag], Self.flags) else { return .failure(Omission(why: "flag")) }
        let title = row[programme].trimmed
        let type = row[type].trimmed.utf8.map(\.lowercasedASCII)
        // A report about a programme says nothing of the whole institution.
        guard !title.isEmpty || !Self.programmeTypes.contains(where: { type.elementsEqual($0.utf8) }) else {
            return .failure(Omission(why: "programme"))
        }
        let isProgramme = !title.isEmpty && !type.elementsEqual("institutional".utf8)
        var cycle: Int?
        if isProgramme, !row[self.cycle].trimmed.isEmpty {
            // Without its limit it would cover more than was reviewed.
            cycle = Self.number(row[self.cycle], Self.cycles)
            guard cycle != nil else { return .failure(Omission(why: "cycle")) }
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

    /// Types of reports that are about one programme and nothing else.
    private static let programmeTypes = ["programme", "joint programme"]
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

    /// The number of a term, by its label or written as a number.
    private static func number(_ cell: String, _ terms: [(label: String, number: Int)]) -> Int? {
        let text = cell.trimmed.utf8.map(\.lowercasedASCII)
        for (label, number) in terms where text.elementsEqual(label.utf8) || text.elementsEqual("\(number)".utf8) {
            return number
        }
        return nil
    }
}

extension String {
    /// Without blanks at both ends.
    fileprivate var trimmed: String {
        let isBlank: (UInt8) -> Bool = { $0 == 0x20 || (0x09...0x0D).contains($0) }
        var bytes = Array(utf8)[...]
        while let last = bytes.last, isBlank(last) { bytes.removeLast() }
        while let first = bytes.first, isBlank(first) { bytes.removeFirst() }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// A day, `2024-10-01`, or the first or last day of a year, `2024`; nil for everything else.
    fileprivate func day(endOfYear: Bool) -> CalendarDate? {
        let bytes = Array(trimmed.utf8)
        let head = Array(bytes.prefix(10))
        if head.count == 10, bytes.count == 10 || bytes[10] == 0x54, let day = try? CalendarDate(parsing: head.span) {
            return day
        }
        guard bytes.count == 4, bytes.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
        let year = bytes.reduce(0) { $0 * 10 + Int($1 - 0x30) }
        return CalendarDate(year: year, month: endOfYear ? 12 : 1, day: endOfYear ? 31 : 1)
    }
}
