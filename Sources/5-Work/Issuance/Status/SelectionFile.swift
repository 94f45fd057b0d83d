import Encodings

/// A file that says which credentials are meant: part of an index, a list of ids, or part of a roster.
enum SelectionFile {
    enum Entry {
        case id(String)
        case learner(String)
        /// A number, with the name that stands beside it.
        case number(String, of: Named)
    }

    /// The name in a row that has a number as well.
    struct Named: Sendable, Hashable {
        let name: String
        let file: String
        let row: Int
    }

    /// What each row names: the id in it where any row has one, else the learner as the columns of a roster tell.
    ///
    /// - Throws: ``IssuanceError`` `csv.no_selection` with the row that names nothing; what reading a roster throws.
    static func entries(in source: RosterSource) throws(IssuanceError) -> [Entry] {
        let path = source.name
        let ids = try ids(in: source)
        if !ids.isEmpty { return ids }
        let roster = Roster(source)
        let scan = try roster.scan()
        // Whoever is only looked for needs no whole name.
        if let first = scan.findings.listed.first(where: { $0.severity == .problem && $0.facts["what"] != "half" }) {
            throw IssuanceError(IssuanceError.Code(rawValue: first.reason), at: .file(path), facts: first.facts)
        }
        let rows = try RosterRows(roster, scan)
        var entries: [Entry] = []
        while let row = try rows.next() {
            guard let learner = row.idNumber ?? row.displayName ?? row.holder else {
                throw IssuanceError(
                    .csvNoSelection, at: .cell(row: row.row, column: 1), facts: ["file": path, "row": String(row.row)])
            }
            // The number says who is meant; a name beside it has to say the same.
            if let number = row.idNumber, let name = row.displayName {
                entries.append(.number(number, of: Named(name: name, file: path, row: row.row)))
            } else {
                entries.append(.learner(learner))
            }
        }
        return entries
    }

    /// The ids in a file; none when no cell of it is one.
    private static func ids(in source: RosterSource) throws(IssuanceError) -> [Entry] {
        let path = source.name
        let separators = [UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "\t")]
        for separator in source.isWorkbook ? [0] : separators {
            guard let reader = try? reader(source, separator) else { continue }
            var entries: [Entry] = []
            var blank: Int?
            do throws(IssuanceError) {
                while try reader.next() {
                    if reader.record.isBlank { continue }
                    let id = (0..<reader.record.count).lazy.compactMap { column -> String? in
                        let text = String(decoding: reader.record.cell(column), as: UTF8.self)
                        return UUIDv8.bytes(of: text) == nil ? nil : text
                    }.first
                    if let id { entries.append(.id(id)) } else if reader.record.row > 1 { blank = reader.record.row }
                }
            } catch {
                // Another separator, another encoding, or a file of learners: found out by whoever reads it next.
                continue
            }
            guard !entries.isEmpty else { continue }
            if let blank {
                throw IssuanceError(
                    .csvNoSelection, at: .cell(row: blank, column: 1), facts: ["file": path, "row": String(blank)])
            }
            return entries
        }
        return []
    }

    /// One that takes nothing it cannot read to its end: whoever is left out of a selection would not be revoked.
    private static func reader(_ source: RosterSource, _ separator: UInt8) throws(IssuanceError)
        -> any RosterReading
    {
        if case .workbook(let workbook) = source {
            return try WorkbookReader(
                workbook, sheet: workbook.chosenSheet().place, limits: RosterLimits())
        }
        return try CSVReader(source, encoding: .utf8, separator: separator, limits: RosterLimits())
    }
}
