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
/// The table of institutions has a row for each of their places: rows with one id become one entry. What cannot be read is left
/// out and told, never taken for a day without limit: an institution with a day that cannot be read is none, a report without a
/// readable day none either. A report whose end is empty counts for six years, with that end as worked out, not as written.
///
/// Who followed or absorbed whom, or was spun off, becomes a relation where the word, its day and the days of both institutions
/// tell it; anything else about it is left out and told, as is what an institution belongs to, of which the table has neither
/// the day nor the kind. A registry's relation lets one sign for the other.
///
/// Source: the data sets `deqar-institutions.csv` and `deqar-reports.csv`.
public struct DEQARImport {
    private let institutions: CSVTable
    private let reports: CSVTable?
    private let countries: DEQARCountries
    private let isWanted: (String) -> Bool

    /// - Parameters:
    ///   - institutions: The bytes of the data set of institutions.
    ///   - reports: Those of the data set of reports.
    ///   - country: The code of the EU country list for a name that the data set uses, or for two letters in front of a number;
    ///     nil for a country that is not known. What stands in brackets behind a name is asked for without it as well.
    ///   - isWanted: Whether institutions with a place in the country of this code are asked for.
    /// - Throws: ``TrustError`` `import.syntax`.
    public init(
        institutions: [UInt8], reports: [UInt8]?, country: @escaping (String) -> String?,
        isWanted: @escaping (String) -> Bool = { _ in true }
    ) throws(TrustError) {
        self.institutions = try CSVTable(parsing: institutions)
        if let reports { self.reports = try CSVTable(parsing: reports) } else { self.reports = nil }
        countries = DEQARCountries(code: country)
        self.isWanted = isWanted
    }

    /// The entries, each with its decisions.
    ///
    /// - Throws: ``TrustError`` `import.columns`, `import.empty`.
    public func entries() throws(TrustError) -> ImportedEntries { try read().notEmpty() }

    /// As ``entries()``, for whoever wants to know what was left out where no entry is left.
    ///
    /// - Throws: ``TrustError`` `import.columns`.
    public func read() throws(TrustError) -> ImportedEntries {
        var imported = ImportedEntries()
        var decisions = try self.decisions(&imported)
        let columns = try InstitutionColumns(institutions, countries)
        imported.missingColumns += columns.missing
        var kept: [Kept] = []
        for rows in groups(columns, &imported) {
            let reviewed = decisions.removeValue(forKey: rows.id) ?? []
            guard let institution = columns.institution(rows, isWanted, &imported) else { continue }
            let (decisions, tooMany) = Self.latest(reviewed)
            for one in tooMany { imported.leaveOut("limit", one.line, of: .reports) }
            if let sound = Self.sound(institution, decisions, &imported) {
                kept.append(Kept(id: rows.id, institution: institution, decisions: sound))
            }
        }
        for line in decisions.values.joined().map(\.line).sorted() {
            imported.leaveOut("institution", line, of: .reports)
        }
        imported.entries = Self.related(kept, &imported)
        return imported
    }

    /// An institution that a registry may hold.
    private struct Kept {
        let id: [UInt8]
        let institution: InstitutionColumns.Institution
        let decisions: [JSON]
    }

    /// The entries, each with what it became or came from.
    private static func related(_ kept: [Kept], _ imported: inout ImportedEntries) -> [JSON] {
        let relations = DEQARRelations(
            periods: Dictionary(kept.map { ($0.id, $0.institution.period) }, uniquingKeysWith: { first, _ in first }))
        var stated: [[UInt8]: [DEQARRelations.Stated]] = [:]
        var known: Set<DEQARRelations.Stated> = []
        for one in kept {
            for link in one.institution.links {
                switch relations.relation(link, of: one.id) {
                // Both institutions tell of it.
                case .success(let relation) where known.insert(relation).inserted:
                    stated[relation.holder, default: []].append(relation)
                case .success: break
                case .failure(let omission): imported.leaveOut(omission.why, link.line, of: .institutions)
                }
            }
        }
        return kept.map { one in
            guard let relations = stated[one.id] else { return one.institution.entry(one.decisions) }
            let entry = one.institution.entry(one.decisions, relations.map(\.json))
            guard let problem = RegistryEntry.problems(in: entry).first else { return entry }
            imported.leaveOut(problem.reason, one.institution.line, of: .institutions)
            return one.institution.entry(one.decisions)
        }
    }

    /// The rows of each institution, in the order in which it first comes.
    private func groups(
        _ columns: InstitutionColumns, _ imported: inout ImportedEntries
    ) -> [InstitutionColumns.Rows] {
        var groups: [InstitutionColumns.Rows] = []
        var places: [[UInt8]: Int] = [:]
        for row in institutions.rows {
            let id = Array(row[columns.id].trimmed.utf8)
            guard !id.isEmpty else {
                imported.leaveOut("identifier", row.line, of: .institutions)
                continue
            }
            if let place = places[id] {
                groups[place].others.append(row)
            } else {
                places[id] = groups.count
                groups.append(InstitutionColumns.Rows(id: id, first: row))
            }
        }
        return groups
    }

    /// The decisions of an entry that a registry may hold, without those that would break its rules; nil if it breaks them itself.
    private static func sound(
        _ institution: InstitutionColumns.Institution, _ decisions: [ReportColumns.Decision],
        _ imported: inout ImportedEntries
    ) -> [JSON]? {
        let all = decisions.map(\.json)
        guard !RegistryEntry.problems(in: institution.entry(all)).isEmpty else { return all }
        if let problem = RegistryEntry.problems(in: institution.entry([])).first {
            imported.leaveOut(problem.reason, institution.line, of: .institutions)
            return nil
        }
        var kept: [JSON] = []
        for decision in decisions {
            if let problem = RegistryEntry.problems(in: institution.entry([decision.json])).first {
                imported.leaveOut(problem.reason, decision.line, of: .reports)
            } else {
                kept.append(decision.json)
            }
        }
        guard let problem = RegistryEntry.problems(in: institution.entry(kept)).first else { return kept }
        imported.leaveOut(problem.reason, institution.line, of: .institutions)
        return nil
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
        imported.missingColumns += columns.missing
        var decisions: [[UInt8]: [ReportColumns.Decision]] = [:]
        for row in reports.rows {
            switch columns.decision(row) {
            case .success(let decision): decisions[decision.institution, default: []].append(decision)
            case .failure(let omission): imported.leaveOut(omission.why, row.line, of: .reports)
            }
        }
        return decisions
    }
}

/// The countries that the data sets name: in words, some with a part of them in brackets, or by the letters in front of a number.
struct DEQARCountries {
    let code: (String) -> String?

    /// The country of a cell: `Belgium (Flemish Community)` is Belgium.
    func country(_ cell: String) -> String? {
        if let code = code(cell) { return code }
        guard let bracket = cell.utf8.firstIndex(of: UInt8(ascii: "(")), cell.utf8.last == UInt8(ascii: ")") else {
            return nil
        }
        let name = String(cell[..<bracket]).trimmed
        return name.isEmpty ? nil : code(name)
    }

    /// The country of the two letters that a number begins with: `AT0001`, `FR-SIREN`.
    func country(inFrontOf number: String) -> String? {
        let letters = number.utf8.prefix(2)
        guard letters.count == 2, letters.allSatisfy(\.isLetterASCII) else { return nil }
        return code(String(decoding: letters, as: UTF8.self))
    }
}
