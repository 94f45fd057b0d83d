import Achievements
import Encodings

/// Goes through a roster: once over its bytes, once over its rows.
struct RosterScanner {
    private let roster: Roster
    private var findings = Findings()
    private var count = 0
    private var blankRows = 0
    /// The first name with a letter that encodings differ in.
    private var sample: String?
    private var dates: [RosterField: DateEvidence] = [.birthDate: DateEvidence(), .completionDate: DateEvidence()]

    init(_ roster: Roster) { self.roster = roster }

    mutating func scan() throws(IssuanceError) -> RosterScan {
        let (detected, digest) = try lookAtBytes()
        var scan = Draft(digest: digest)
        guard let detected else { return result(scan) }
        scan.encoding = detected
        do {
            let dialect = try RosterDialect(
                of: roster.source, encoding: detected, chosen: roster.separator, limits: roster.limits)
            scan.separator = dialect.separator
            scan.leadingRows = dialect.leadingRows
            try readRows(&scan)
        } catch {
            guard error.reason.utf8.starts(with: "csv.".utf8) else { throw error }
            findings.append(error)
        }
        noteEncoding(detected)
        return result(scan)
    }

    /// A guess has to be shown, with a name that proves it right or wrong.
    private mutating func noteEncoding(_ encoding: RosterEncoding) {
        guard encoding == .windows1252 else { return }
        var facts = ["encoding": encoding.rawValue]
        facts["sample"] = sample
        findings.append(Finding(.warning, IssuanceError.Code.csvWindows1252.rawValue, facts: facts))
    }

    /// The parts of a result that are known so far.
    private struct Draft {
        var encoding = RosterEncoding.utf8
        var separator = UInt8(ascii: ",")
        var leadingRows = 0
        var columns = RosterColumns(names: [], places: [:])
        var dateOrders: [RosterField: DateOrder] = [:]
        let digest: [UInt8]
    }

    private func result(_ draft: Draft) -> RosterScan {
        RosterScan(
            encoding: draft.encoding, separator: draft.separator, leadingRows: draft.leadingRows,
            columns: draft.columns, dateOrders: draft.dateOrders, count: count, blankRows: blankRows,
            findings: findings, digest: draft.digest)
    }

    /// The encoding, nil (and noted) when nobody can say, and the digest.
    private mutating func lookAtBytes() throws(IssuanceError) -> (RosterEncoding?, [UInt8]) {
        let stream = try roster.source.open()
        var detector = EncodingDetector()
        var digest = InputDigest()
        var piece = [UInt8](repeating: 0, count: 64 << 10)
        while true {
            let count = try piece.withMutableBytes { buffer throws(IssuanceError) in
                let count = try stream.read(into: buffer)
                let bytes = UnsafeRawBufferPointer(rebasing: UnsafeRawBufferPointer(buffer)[..<count])
                detector.look(at: bytes)
                digest.take(bytes)
                return count
            }
            if count < piece.count { break }
        }
        do {
            return (try detector.conclusion(), digest.finish())
        } catch {
            findings.append(error)
            return (nil, digest.finish())
        }
    }

    private mutating func readRows(_ scan: inout Draft) throws(IssuanceError) {
        let reader = try CSVReader(
            roster.source, encoding: scan.encoding, separator: scan.separator, limits: roster.limits)
        for _ in 0..<scan.leadingRows { _ = try reader.next() }
        var hasHeader = false
        while try reader.next() {
            if !reader.record.isBlank {
                hasHeader = true
                break
            }
        }
        guard hasHeader else { throw IssuanceError(.csvEmpty, at: .cell(row: 1, column: 1)) }
        let header = reader.record
        var mapper = ColumnMapper(
            names: (0..<header.count).map { String(decoding: header.cell($0), as: UTF8.self).trimmed },
            choices: roster.columns)
        scan.columns = mapper.map()
        findings.append(contentsOf: mapper.findings)

        let rows = RosterRowReader(columns: scan.columns, limits: roster.limits)
        var keys = DuplicateFinder()
        var people = DuplicateFinder()
        var holders = DuplicateFinder()
        while try reader.next() {
            if reader.record.isBlank {
                blankRows += 1
                continue
            }
            guard reader.record.count == header.count else {
                findings.append(
                    Finding(
                        .problem, IssuanceError.Code.csvColumns.rawValue, row: reader.record.row,
                        facts: [
                            "what": "ragged", "found": String(reader.record.count), "expected": String(header.count),
                        ]))
                continue
            }
            count += 1
            for field in [RosterField.birthDate, .completionDate] {
                if let date = rows.writtenDate(field, reader.record) {
                    dates[field]?.take(date, row: reader.record.row)
                }
            }
            let row = rows.row(reader.record, findings: &findings)
            try keys.insert(row.key, row: row.row)
            if let holder = row.holder { try holders.insert(holder, row: row.row, isExact: true) }
            if sample == nil, let name = row.displayName, name.utf8.contains(where: { $0 >= 0x80 }) { sample = name }
            if let name = row.displayName, let born = dateText(.birthDate, rows, reader.record) {
                try people.insert("\(name)\u{0}\(born)", row: row.row)
            }
        }
        if count == 0 { findings.append(Finding(.problem, IssuanceError.Code.csvEmpty.rawValue)) }
        if blankRows > 0 {
            findings.append(
                Finding(.note, IssuanceError.Code.csvBlankRows.rawValue, facts: ["count": String(blankRows)]))
        }
        try noteDuplicates(&keys, &people, &holders)
        for field in [RosterField.birthDate, .completionDate] {
            scan.dateOrders[field] = order(of: field, scan.columns)
        }
    }

    private func dateText(_ field: RosterField, _ rows: RosterRowReader, _ record: CSVRecord) -> String? {
        guard let column = rows.columns[field], rows.writtenDate(field, record) != nil else { return nil }
        return record.withCell(column) { String(decoding: $0, as: UTF8.self) }
    }

    private mutating func noteDuplicates(
        _ keys: inout DuplicateFinder, _ people: inout DuplicateFinder, _ holders: inout DuplicateFinder
    ) throws(IssuanceError) {
        let same = try keys.duplicates(limit: Findings.kept)
        for pair in same.pairs {
            findings.append(
                Finding(
                    .problem, IssuanceError.Code.csvDuplicateRow.rawValue, row: pair.row,
                    facts: ["first": String(pair.first)]))
        }
        for pair in try holders.duplicates(limit: Findings.kept).pairs {
            findings.append(
                Finding(
                    .warning, IssuanceError.Code.csvDuplicateHolder.rawValue, row: pair.row,
                    facts: ["first": String(pair.first)]))
        }
        let sameKeys = Set(same.pairs)
        for pair in try people.duplicates(limit: Findings.kept).pairs where !sameKeys.contains(pair) {
            findings.append(
                Finding(
                    .warning, AchievementError.Code.learnerDuplicate.rawValue, row: pair.row,
                    facts: ["first": String(pair.first), "second": String(pair.row)]))
        }
    }

    /// The order of day and month in a column: the registrar's word, else what the column itself says.
    private mutating func order(of field: RosterField, _ columns: RosterColumns) -> DateOrder? {
        guard let column = columns[field], let evidence = dates[field] else { return nil }
        if evidence.dayFirst > 0, evidence.monthFirst > 0, evidence.either > 0 {
            // Both orders in one column: then those that could be either cannot be told.
            return roster.dateOrder ?? ask(field, column, columns, evidence)
        }
        guard evidence.either > 0 else { return nil }
        if let chosen = roster.dateOrder { return chosen }
        if evidence.dayFirst > 0 { return .dayFirst }
        if evidence.monthFirst > 0 { return .monthFirst }
        return ask(field, column, columns, evidence)
    }

    private mutating func ask(
        _ field: RosterField, _ column: Int, _ columns: RosterColumns, _ evidence: DateEvidence
    ) -> DateOrder? {
        let code =
            field == .birthDate
            ? AchievementError.Code.learnerBirthDateAmbiguous.rawValue : IssuanceError.Code.csvDateOrder.rawValue
        findings.append(
            Finding(
                .problem, code, row: evidence.firstRow, column: column + 1, columnName: columns.names[column],
                facts: ["count": String(evidence.either)]))
        return nil
    }
}

/// What the dates of a column say about the order of day and month.
struct DateEvidence {
    private(set) var dayFirst = 0
    private(set) var monthFirst = 0
    private(set) var either = 0
    /// The first row whose date can be read both ways.
    private(set) var firstRow: Int?

    mutating func take(_ date: RosterDate, row: Int) {
        switch date {
        case .settled(_, .dayFirst): dayFirst += 1
        case .settled(_, .monthFirst): monthFirst += 1
        case .either:
            either += 1
            if firstRow == nil { firstRow = row }
        case .date, .malformed: break
        }
    }
}
