import Achievements
import Encodings

/// Goes through a roster: once over its bytes, once over its rows.
struct RosterScanner {
    private let roster: Roster
    private let unclosed: Set<Int>
    /// The row whose quote nobody closes, so that everything behind it is part of one cell.
    private(set) var unclosedRow: Int?
    private var findings = Findings()
    private var count = 0
    private var blankRows = 0
    private var hiddenRows = RowSet()
    private var raggedRows = 0
    /// The first name with a letter that encodings differ in.
    private var sample: String?
    private var dates: [RosterField: DateEvidence] = [:]
    /// Calculated cells by column: how many, and the first row.
    private var calculated: [Int: (count: Int, row: Int)] = [:]
    private var differences: Set<RosterOverrides> = []
    /// Learners with a grade, and the rows without one in which nothing else is wrong with it.
    private var graded = 0
    private var ungraded = RowSet()

    /// Learners without a name, and the first row of one.
    private var unnamed = 0
    private var firstUnnamed: Int?
    private var undividedNames = 0
    private var firstUndivided: Int?
    /// That no column names the learners, and which of them looks like it does.
    private var nobody: Finding?
    private var columnLikeNames: Int?
    private var marks = RosterMarks()
    private var footers = RowSet()
    private var unreadDays = RowSet()
    private var filledDays = RowSet()
    private var singleCourses: [CourseColumns.Single] = []
    private var encoding: EncodingSearch
    private let mayHaveHundredths: Bool
    /// Whether there are grades that are no hundredths.
    private(set) var hasOtherGrades = false
    /// Whether the column that was found for the days of award is called as one with yes and no may be, and has no day in it.
    private(set) var hasAnswersForDays = false

    /// - Parameters:
    ///   - unclosed: Rows that an earlier scan has found to have a quote that nobody closes.
    ///   - mayHaveHundredths: No, if an earlier scan has found that there are other grades.
    init(_ roster: Roster, unclosed: Set<Int> = [], mayHaveHundredths: Bool = true) {
        self.roster = roster
        encoding = EncodingSearch(roster)
        self.unclosed = unclosed
        self.mayHaveHundredths = mayHaveHundredths
    }

    mutating func scan() throws(IssuanceError) -> RosterScan {
        let (detected, digest) = try encoding.look(&findings)
        var draft = RosterDraft(digest: digest)
        guard let detected else { return result(draft) }
        draft.encoding = detected
        do {
            try findHeader(&draft)
            try readRows(&draft)
        } catch {
            guard Self.isFinding(error) else { throw error }
            findings.append(error)
            noteUnclosed(error)
        }
        if let nobody {
            var facts = nobody.facts
            facts["example"] = columnLikeNames.map { "full_name=#\($0 + 1)" }
            findings.append(Finding(.problem, nobody.reason, row: nobody.row, facts: facts))
        }
        encoding.judge(draft, sample: sample, &findings)
        return result(draft)
    }

    /// Whether an error is one that the plan lists, with everything that was found before it.
    private static func isFinding(_ error: IssuanceError) -> Bool {
        error.reason.utf8.starts(with: "csv.".utf8) || error.code == .xlsxSheet
    }

    /// Remembers the first row whose quote nobody closes, unless that is known: what stands behind it is to be read once more.
    private mutating func noteUnclosed(_ error: IssuanceError) {
        guard unclosedRow == nil, error.code == .csvSyntax, error.facts["what"] == "unterminated",
            case .cell(let row, _)? = error.place, !unclosed.contains(row)
        else { return }
        unclosedRow = row
    }

    private func result(_ draft: RosterDraft) -> RosterScan {
        RosterScan(
            encoding: draft.encoding, separator: draft.separator, sheet: draft.sheet, headerRow: draft.headerRow ?? 1,
            export: draft.export, language: draft.language, columns: draft.columns, dateOrders: draft.dateOrders,
            count: count, blankRows: blankRows, raggedRows: raggedRows, findings: findings, unclosed: unclosed,
            footers: footers, unreadDays: unreadDays, filledDays: filledDays, singleCourses: singleCourses,
            writesHundredths: writesHundredths(draft), digest: draft.digest,
            contents: draft.contents.isEmpty ? draft.digest : draft.contents)
    }

    private func writesHundredths(_ draft: RosterDraft) -> Bool {
        mayHaveHundredths && draft.export?.writesHundredths ?? false
    }

    // MARK: Column names

    private mutating func findHeader(_ draft: inout RosterDraft) throws(IssuanceError) {
        if case .workbook(let workbook) = roster.source {
            draft.sheet = try workbook.chosenSheet().name
            let reader = try roster.reader(
                encoding: draft.encoding, separator: draft.separator, unclosed: unclosed)
            draft.take(HeaderSearch(roster.columns).best(reader))
            return
        }
        let dialect = try RosterDialect(of: roster, encoding: draft.encoding)
        draft.separator = dialect.separator
        draft.take(dialect.header)
    }

    /// The reader at the first row below the column names, and these.
    private mutating func columnNames(_ draft: inout RosterDraft) throws(IssuanceError) -> any RosterReading {
        let reader = try roster.reader(
            encoding: draft.encoding, separator: draft.separator, unclosed: unclosed)
        var isThere = false
        var upper: [String] = []
        while try reader.next() {
            if draft.headerRow.map({ reader.record.row >= $0 }) ?? !reader.record.isBlank {
                isThere = true
                break
            }
            blankRows += reader.record.isBlank ? 1 : 0
            if reader.record.row == draft.upperRow { upper = HeaderSearch.cells(of: reader.record) }
        }
        if isThere, let flaw = reader.flaw { throw flaw }
        guard isThere, !reader.record.isBlank else {
            throw IssuanceError(.csvEmpty, at: .cell(row: 1, column: 1))
        }
        // Rows without content above the names are no mistake of anybody.
        blankRows = 0
        let header = reader.record
        draft.headerRow = header.row
        let own = (0..<header.filledCount).map { String(decoding: header.cell($0), as: UTF8.self).trimmed }
        var mapper = ColumnMapper(
            names: upper.isEmpty ? own : HeaderSearch.joined(upper, own),
            choices: roster.columns, row: header.row)
        draft.columns = mapper.map()
        draft.export = mapper.export
        draft.language = mapper.language
        // Which column may hold the names is seen by what is in it.
        nobody = mapper.findings.first { $0.facts["what"] == "nobody" }
        findings.append(contentsOf: mapper.findings.filter { $0.facts["what"] != "nobody" })
        return reader
    }

    // MARK: Rows

    private mutating func readRows(_ draft: inout RosterDraft) throws(IssuanceError) {
        let reader = try columnNames(&draft)
        let columns = draft.columns
        let rows = RosterRowReader(
            columns: columns, limits: roster.limits, language: draft.language, timeZone: roster.timeZone,
            writesFamilyNameFirst: columns.writesFamilyNameFirst(draft.export), grades: roster.grades,
            writesHundredths: writesHundredths(draft))
        for field in RosterField.days where columns[field] != nil { dates[field] = DateEvidence() }
        var twins = TwinSearch()
        var profile = ColumnProfile(columns)
        var statuses = StatusColumns(columns, chosen: roster.columns[.passed], accepted: roster.passingWords)
        var courses = CourseColumns(columns, chosen: roster.columns[.course])
        var parts = NamePartColumns(columns)
        let isAnybodyNamed = RosterField.naming.contains { columns[$0] != nil }
        while try reader.next() {
            let record = reader.record
            if let flaw = reader.flaw {
                findings.append(flaw)
                noteUnclosed(flaw)
                continue
            }
            if record.isBlank {
                blankRows += 1
                continue
            }
            if draft.export?.passesOver(record, columns) ?? false { continue }
            guard roster.source.fits(record, columns: columns.names.count) else {
                raggedRows += 1
                findings.append(
                    Finding(
                        .problem, IssuanceError.Code.csvColumns.rawValue, row: record.row,
                        facts: [
                            "what": "ragged", "found": String(record.filledCount),
                            "expected": String(columns.names.count),
                        ], isAboutRow: true))
                continue
            }
            count += 1
            if record.isHidden { hiddenRows.insert(record.row) }
            noteCalculated(record, columns)
            var ignored = Findings()
            // Nothing else is wrong with what is no learner.
            if FooterWords.isHeaderAgain(record, columns)
                || FooterWords.isFooter(record, columns, { rows.row(record, findings: &ignored) })
            {
                let row = rows.row(record, findings: &ignored)
                footers.insert(record.row)
                findings.append(
                    Finding(
                        .problem, IssuanceError.Code.csvFooterRow.rawValue, row: record.row,
                        value: row.displayName ?? row.idNumber, isAboutRow: true))
                continue
            }
            for field in RosterField.days {
                if let date = rows.writtenDate(field, record) {
                    dates[field]?.take(date, row: record.row, text: Self.text(record, rows.place(of: field, record)))
                    guard field == .completionDate else { continue }
                    filledDays.insert(record.row)
                    if date.isUnreadable { unreadDays.insert(record.row) }
                }
            }
            if rows.writesHundredths, rows.hasOtherGrade(record) { hasOtherGrades = true }
            let row = rows.row(record, findings: &findings)
            marks.look(at: record, row, rows)
            profile.look(at: record)
            statuses.look(at: record)
            courses.look(at: record)
            parts.look(at: record)
            if row.displayName == nil, row.idNumber != nil, !findings.badRows.contains(record.row) {
                unnamed += 1
                if firstUnnamed == nil { firstUnnamed = record.row }
            }
            if let name = row.fullName, name.utf8.contains(0x20), !name.utf8.contains(UInt8(ascii: ",")),
                rows.writesFamilyNameFirst || NameParts(familyNameFirst: name) != nil,
                !findings.badRows.contains(record.row)
            {
                undividedNames += 1
                if firstUndivided == nil { firstUndivided = record.row }
            }
            if row.grade != nil {
                graded += 1
            } else if !findings.badRows.contains(record.row) {
                ungraded.insert(record.row)
            }
            // Without a name or number everybody would be everybody's twin.
            if isAnybodyNamed { try twins.insert(row, born: dateText(.birthDate, rows, record)) }
            differences.insert(row.overrides)
            guard differences.count <= RosterOverrides.most + 1 else {
                throw IssuanceError(
                    .csvTooLarge, at: .cell(row: record.row, column: 1),
                    facts: ["what": "differences", "limit": String(RosterOverrides.most)])
            }
            if sample == nil, let name = row.displayName, name.utf8.contains(where: { $0 >= 0x80 }) { sample = name }
        }
        columnLikeNames = profile.columnLikeNames
        draft.contents = reader.digest
        noteRows(draft)
        noteGrades(columns)
        if isAnybodyNamed { noteNames(columns, profile) }
        noteNameOrder(columns)
        findings.append(contentsOf: profile.findings)
        for (finding, rows) in statuses.findings { findings.append(finding, of: rows) }
        findings.append(contentsOf: courses.findings)
        singleCourses = courses.singles
        findings.append(contentsOf: parts.findings)
        findings.append(contentsOf: marks.findings(columns, reader.notes, headerRow: draft.headerRow ?? 1))
        try twins.note(in: &findings)
        for field in RosterField.days {
            draft.dateOrders[field] = order(of: field, columns)
            noteSerials(field, columns)
            noteUnreadable(field, columns)
        }
        if let column = columns[.completionDate], !columns.told.contains(.completionDate),
            PassWords.column(FoldedHeader(columns.names[column])) == .passed, let days = dates[.completionDate]
        {
            hasAnswersForDays = days.readable == 0 && days.answers > 0 && days.answers == days.unreadable
        }
    }

    private mutating func noteCalculated(_ record: RosterRecord, _ columns: RosterColumns) {
        for column in columns.places.values where record.cell(kindOf: column).isCalculated {
            let before = calculated[column] ?? (0, record.row)
            calculated[column] = (before.count + 1, before.row)
        }
    }

    private mutating func noteRows(_ draft: RosterDraft) {
        func note(_ severity: Finding.Severity, _ code: IssuanceError.Code, _ count: Int) {
            guard count > 0 else { return }
            findings.append(Finding(severity, code.rawValue, facts: ["count": String(count)]))
        }
        // Of a table whose rows do not fit together more is said than that it is empty.
        if count == 0, raggedRows == 0 { findings.append(Finding(.problem, IssuanceError.Code.csvEmpty.rawValue)) }
        note(.note, .csvBlankRows, blankRows)
        if !hiddenRows.isEmpty {
            findings.append(
                Finding(
                    .problem, IssuanceError.Code.xlsxHiddenRows.rawValue, row: hiddenRows.first,
                    facts: ["count": String(hiddenRows.count), "rows": hiddenRows.beginning], isAboutRow: true),
                of: hiddenRows)
        }
        for (column, found) in calculated.sorted(by: { $0.key < $1.key }) {
            findings.append(
                Finding(
                    .warning, IssuanceError.Code.xlsxCalculated.rawValue, row: found.row, column: column + 1,
                    columnName: draft.columns.names[column], facts: ["count": String(found.count)]))
        }
        if let row = draft.upperRow ?? draft.headerRow, row > 1 {
            findings.append(
                Finding(.note, IssuanceError.Code.csvHeaderRow.rawValue, facts: ["header": String(row)]))
        }
    }

    /// Some have a grade and some have none: those may not have passed, and where everybody is to have one they have not.
    private mutating func noteGrades(_ columns: RosterColumns) {
        guard let column = columns[.grade], graded > 0, !ungraded.isEmpty else { return }
        findings.append(
            Finding(
                roster.needsGrades ? .problem : .warning, IssuanceError.Code.csvGradeMissing.rawValue,
                row: ungraded.first, column: column + 1,
                columnName: columns.names[column],
                facts: ["count": String(ungraded.count), "rows": ungraded.beginning], isAboutRow: true),
            of: ungraded)
    }

    /// Somebody known by a number alone may be meant so; more often the names stand in a column that nobody recognised.
    private mutating func noteNames(_ columns: RosterColumns, _ profile: ColumnProfile) {
        guard unnamed > 0, let row = firstUnnamed else { return }
        var facts = ["count": String(unnamed)]
        facts["example"] = profile.columnLikeNames.map { columns.names[$0] }
        findings.append(Finding(.warning, IssuanceError.Code.csvNameMissing.rawValue, row: row, facts: facts))
    }

    /// Names that the column has with the family name first, and that nothing divides: a credential would show them so.
    private mutating func noteNameOrder(_ columns: RosterColumns) {
        guard let column = columns[.fullName], let row = firstUndivided else { return }
        findings.append(
            Finding(
                .warning, IssuanceError.Code.csvNameOrder.rawValue, row: row, column: column + 1,
                columnName: columns.names[column], facts: ["count": String(undividedNames)]))
    }

    // MARK: Dates

    private func dateText(_ field: RosterField, _ rows: RosterRowReader, _ record: RosterRecord) -> String? {
        guard let column = rows.columns[field], rows.writtenDate(field, record) != nil else { return nil }
        return record.withCell(column) { String(decoding: $0, as: UTF8.self) }
    }

    private static func text(_ record: RosterRecord, _ column: Int?) -> String {
        column.map { record.withCell($0) { String(decoding: RosterRowReader.trimmed($0), as: UTF8.self) } } ?? ""
    }

    /// Fewer are told one by one.
    private static let leastUnreadable = 3

    /// Where no day of a column can be read, the column is written so; that is one problem, and not one for each row.
    private mutating func noteUnreadable(_ field: RosterField, _ columns: RosterColumns) {
        guard let column = columns[field], let evidence = dates[field], evidence.readable == 0,
            evidence.unreadable >= Self.leastUnreadable, let first = evidence.firstUnreadable
        else { return }
        let codes: [IssuanceError.Code] = [.csvDate, .csvMonth, .csvShortYear]
        findings.withdraw(Set(codes.map(\.rawValue)), column: column + 1, count: evidence.unreadable)
        findings.append(
            Finding(
                .problem, IssuanceError.Code.csvDateColumn.rawValue, row: first.row, column: column + 1,
                columnName: columns.names[column], value: first.text,
                facts: ["count": String(evidence.unreadable), "field": field.rawValue]))
    }

    /// A number that is read as a day is shown with the day that it becomes.
    private mutating func noteSerials(_ field: RosterField, _ columns: RosterColumns) {
        guard let column = columns[field], let evidence = dates[field], let first = evidence.firstSerial else { return }
        findings.append(
            Finding(
                .warning, IssuanceError.Code.csvSerialDate.rawValue, row: first.row, column: column + 1,
                columnName: columns.names[column],
                facts: ["count": String(evidence.serials), "day": first.day.description]))
    }

    /// The order of day and month in a column: the registrar's word, else what the column itself says.
    private mutating func order(of field: RosterField, _ columns: RosterColumns) -> DateOrder? {
        guard let column = columns[field], let evidence = dates[field] else { return nil }
        // That the year comes first is no answer where it comes last.
        let told = roster.dateOrder == .yearFirst ? nil : roster.dateOrder
        if evidence.dayFirst > 0, evidence.monthFirst > 0, evidence.either > 0 {
            // Both orders in one column: then those that could be either cannot be told.
            return told ?? ask(field, column, columns, evidence)
        }
        guard evidence.either > 0 else { return nil }
        // A column that gives its order away is right about itself.
        if evidence.dayFirst > 0 { return .dayFirst }
        if evidence.monthFirst > 0 { return .monthFirst }
        return told ?? ask(field, column, columns, evidence)
    }

    private mutating func ask(
        _ field: RosterField, _ column: Int, _ columns: RosterColumns, _ evidence: DateEvidence
    ) -> DateOrder? {
        if field == .completionDate, !roster.givesAwardDays { return nil }
        let code =
            field == .birthDate
            ? AchievementError.Code.learnerBirthDateAmbiguous.rawValue : IssuanceError.Code.csvDateOrder.rawValue
        findings.append(
            Finding(
                .problem, code, row: evidence.firstRow, column: column + 1, columnName: columns.names[column],
                facts: ["count": String(evidence.either), "flag": "--date-order dmy / --date-order mdy"]))
        return nil
    }
}
