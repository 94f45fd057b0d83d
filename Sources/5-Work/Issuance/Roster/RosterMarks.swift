/// What a registrar should look at in a roster although it can be read: counted row by row, said once.
struct RosterMarks {
    private struct Count {
        var count = 0
        var row = 0
        var value: String?

        mutating func add(_ row: Int, _ value: String?) {
            if count == 0 { (self.row, self.value) = (row, value) }
            count += 1
        }
    }

    private var usedNames = Count()
    private var remarks = Count()
    private var titles = Count()
    private var hundredths = Count()
    /// What the first grade in hundredths is taken for.
    private var firstTaken = ""
    private var commas = Count()
    private var points = Count()
    /// Numbers in a form that cannot be written, by column.
    private var forms: [Int: Count] = [:]
    /// Numbers that are shown with fewer digits than they have, by column.
    private var rounded: [Int: Count] = [:]

    mutating func look(at record: RosterRecord, _ row: RosterRow, _ rows: RosterRowReader) {
        if rows.usesOtherName(record) { usedNames.add(row.row, row.displayName) }
        if let name = [row.fullName, row.familyName, row.givenName].compactMap({ $0 }).first(where: Self.hasRemark) {
            remarks.add(row.row, name)
        }
        if let name = [row.fullName, row.familyName, row.givenName].compactMap({ $0 }).first(where: NameTitles.isIn) {
            titles.add(row.row, name)
        }
        if let grade = rows.gradeInHundredths(record), let taken = row.grade {
            if hundredths.count == 0 { firstTaken = taken }
            hundredths.add(row.row, grade)
        }
        if let grade = row.grade, GradeForms.plain(grade) != nil {
            switch GradeForms.sign(grade) {
            case ",": commas.add(row.row, grade)
            case ".": points.add(row.row, grade)
            default: break
            }
        }
        for (field, column) in rows.columns.places
        where !RosterField.days.contains(field) {
            let cell = record.cell(kindOf: column)
            let isPercentage = cell.kind == .percentage
            let stored = { record.withCell(column) { NumberText.shown($0, isPercentage: isPercentage) } }
            switch cell.form {
            case .asStored: continue
            case .other: forms[column, default: Count()].add(row.row, stored())
            case .plain(let form):
                let isRounded = record.withCell(column) {
                    NumberText.isRounded($0, isPercentage: isPercentage, form: form)
                }
                if isRounded { rounded[column, default: Count()].add(row.row, stored()) }
            }
        }
    }

    /// The father's name in brackets, a second spelling behind a stroke: a credential would show them.
    private static func hasRemark(_ name: String) -> Bool { name.utf8.contains { "()[]/|".utf8.contains($0) } }

    func findings(_ columns: RosterColumns, _ notes: RosterSheetNotes, headerRow: Int) -> [Finding] {
        var findings: [Finding] = []
        func note(
            _ severity: Finding.Severity, _ code: IssuanceError.Code, _ count: Count, _ column: Int?,
            _ facts: [String: String] = [:]
        ) {
            guard count.count > 0 else { return }
            findings.append(
                Finding(
                    severity, code.rawValue, row: count.row, column: column.map { $0 + 1 },
                    columnName: column.map { columns.names[$0] }, value: count.value,
                    facts: facts.merging(["count": String(count.count)]) { $1 }))
        }
        note(.warning, .csvUsedName, usedNames, columns[.usedFamilyName])
        note(.warning, .csvNameRemark, remarks, columns[.fullName] ?? columns[.familyName])
        note(.warning, .csvNameTitle, titles, columns[.fullName] ?? columns[.familyName])
        note(.warning, .csvGradeHundredths, hundredths, columns[.grade], ["taken": firstTaken])
        if commas.count > 0, points.count > 0 {
            let fewer = points.count <= commas.count ? points : commas
            note(.warning, .csvDecimalSign, fewer, columns[.grade])
        }
        for (column, count) in forms.sorted(by: { $0.key < $1.key }) { note(.warning, .xlsxNumberForm, count, column) }
        for (column, count) in rounded.sorted(by: { $0.key < $1.key }) { note(.warning, .xlsxRounded, count, column) }
        let read = Set(columns.places.values)
        for column in read.sorted() where notes.hiddenColumns.contains(where: { $0.contains(column) }) {
            findings.append(
                Finding(
                    .warning, IssuanceError.Code.xlsxHiddenColumn.rawValue, column: column + 1,
                    columnName: columns.names[column]))
        }
        let merged = notes.tallAreas.filter { area in
            area.rows.upperBound > headerRow + 1 && area.rows.lowerBound > headerRow
                && read.contains(where: area.columns.contains)
        }
        if let first = merged.min(by: { $0.rows.lowerBound < $1.rows.lowerBound }) {
            let column = read.filter(first.columns.contains).min()
            findings.append(
                Finding(
                    .warning, IssuanceError.Code.xlsxMergedRows.rawValue, row: first.rows.lowerBound,
                    column: column.map { $0 + 1 }, columnName: column.map { columns.names[$0] },
                    facts: ["count": String(merged.count)]))
        }
        return findings
    }
}
