import Achievements
import Encodings
import Identifiers

/// Takes the values of a learner out of the cells of a row, and notes what is wrong with them.
struct RosterRowReader {
    let columns: RosterColumns
    let limits: RosterLimits
    /// The language of the column names, for the names of months and terms.
    var language: String?
    /// The order of day and month in a column, where it is known.
    var dateOrders: [RosterField: DateOrder] = [:]
    /// Where the issuer is, for days that are written as moments.
    var timeZone: IssuerTimeZone?
    /// Whether a full name is written as family name, comma, given name, by whoever wrote the file.
    var writesFamilyNameFirst = false
    /// How the course writes grades.
    var grades = GradeForms()
    /// Whether grades are written in hundredths, by whoever wrote the file.
    var writesHundredths = false

    /// The values of a row. Dates whose order is not known are left out.
    func row(_ record: RosterRecord, findings: inout Findings) -> RosterRow {
        var row = RosterRow(row: record.row)
        row.givenName = text(.givenName, record, &findings)
        row.familyName = familyName(record, &findings)
        takeFullName(text(.fullName, record, &findings), into: &row)
        row.email = text(.email, record, &findings)
        row.idNumber = text(.idNumber, record, &findings)
        row.grade = grade(record, &findings)
        row.rowKey = text(.rowKey, record, &findings)
        row.holder = holder(record, &findings)
        row.birthDate = date(.birthDate, record, &findings)
        row.completionDate = date(.completionDate, record, &findings)
        if columns.hasOverrides {
            row.overrides.participation = concept(.participation, .modeOfLearning, record, &findings)
            row.overrides.supervision = concept(.supervision, .supervision, record, &findings)
            row.overrides.courseStart = date(.courseStart, record, &findings)
            row.overrides.courseEnd = date(.courseEnd, record, &findings)
        }
        return row
    }

    /// How a date is written, for finding out the order of a column.
    func writtenDate(_ field: RosterField, _ record: RosterRecord) -> RosterDate? {
        guard let column = place(of: field, record) else { return nil }
        return record.withCell(column) { cell in
            let value = Self.trimmed(cell)
            guard !Self.isEmpty(value) else { return nil }
            // Nobody's birthday depends on where the issuer is.
            let bytes = Array(value)
            if let timeZone, field != .birthDate, let day = RosterMoment.day(bytes, in: timeZone) {
                return .date(day)
            }
            return RosterDate(bytes, record.cell(kindOf: column), language: language)
        }
    }

    /// A full name is never taken apart, unless the platform that wrote it is known to have put it together.
    private func takeFullName(_ name: String?, into row: inout RosterRow) {
        row.fullName = name
        guard writesFamilyNameFirst, let name, row.givenName == nil, row.familyName == nil,
            let parts = NameParts(familyNameFirst: name)
        else { return }
        (row.familyName, row.givenName, row.fullName) = (parts.family, parts.given, nil)
    }

    private func grade(_ record: RosterRecord, _ findings: inout Findings) -> String? {
        if let values = unrankedGrades(record), let column = columns[.grade] {
            findings.append(
                Finding(
                    .problem, IssuanceError.Code.csvSittings.rawValue, row: record.row, column: column + 1,
                    columnName: columns.names[column],
                    facts: ["values": values.joined(separator: ", "), "last": "grade=#last"], isAboutRow: true))
            return nil
        }
        guard let column = place(of: .grade, record), let text = text(.grade, record, &findings) else { return nil }
        if RosterDate.isDay(text, language: language) {
            record.withCell(column) {
                note(.xlsxCell, .problem, record, column, Self.trimmed($0), &findings, ["kind": "day"])
            }
            return nil
        }
        if writesHundredths, let grade = Self.hundredths(text) { return grades.written(grade, isNumber: true) }
        return grades.written(text, isNumber: record.cell(kindOf: column).kind != .text)
    }

    /// A German grade of 1.0 to 5.0 that is written as 100 to 500; nil for anything else.
    static func hundredths(_ text: String) -> String? {
        guard text.utf8.count == 3, text.utf8.allSatisfy({ (0x30...0x39).contains($0) }), let number = Int(text),
            (100...500).contains(number), number % 10 == 0
        else { return nil }
        return "\(number / 100).\(number / 10 % 10)"
    }

    /// Whether there is a grade that cannot be one in hundredths, or that the course has as it stands.
    func hasOtherGrade(_ record: RosterRecord) -> Bool {
        guard let column = columns[.grade] else { return false }
        return record.withCell(column) { cell in
            let value = Self.trimmed(cell)
            guard !Self.isEmpty(value) else { return false }
            let text = String(decoding: value, as: UTF8.self)
            return Self.hundredths(text) == nil || grades.has(text)
        }
    }

    /// A grade in hundredths as the file has it; nil where there is none.
    func gradeInHundredths(_ record: RosterRecord) -> String? {
        guard writesHundredths, let column = columns[.grade] else { return nil }
        let text = record.withCell(column) { String(decoding: Self.trimmed($0), as: UTF8.self) }
        return Self.hundredths(text) == nil ? nil : text
    }

    /// Whether the name that is shown is the one used, in place of the one of birth.
    func usesOtherName(_ record: RosterRecord) -> Bool {
        guard let used = columns[.usedFamilyName], let birth = columns[.familyName] else { return false }
        return record.withCell(used) { used in
            let used = Self.trimmed(used)
            return !Self.isEmpty(used)
                && record.withCell(birth) { !Self.trimmed($0).elementsEqual(used) }
        }
    }

    /// The family name with what belongs to it: `van der` before, a second one behind.
    private func familyName(_ record: RosterRecord, _ findings: inout Findings) -> String? {
        let family = text(.usedFamilyName, record, &findings) ?? text(.familyName, record, &findings)
        guard columns[.namePrefix] != nil || columns[.secondFamilyName] != nil else { return family }
        let parts = [
            text(.namePrefix, record, &findings), family, text(.secondFamilyName, record, &findings),
        ].compactMap { $0 }
        return parts.isEmpty ? nil : parts.joined(separator: " ")
    }

    private func text(_ field: RosterField, _ record: RosterRecord, _ findings: inout Findings) -> String? {
        guard let column = place(of: field, record) else { return nil }
        return record.withCell(column) { cell in
            let value = Self.trimmed(cell)
            let kind = record.cell(kindOf: column)
            if Self.isEmpty(value) {
                // A calculation whose result the file does not hold.
                if kind.isCalculated { note(.csvFormula, .problem, record, column, value, &findings) }
                return nil
            }
            switch kind.kind {
            case .text: return written(field, value, cell, record, column, &findings)
            case .number, .percentage:
                var form: RosterNumberForm?
                // Of a grade the unit is the course's business: with one in it no scale could be held against it.
                if case .plain(let plain) = kind.form { form = field == .grade ? plain.bare : plain }
                if let shown = NumberText.shown(value, isPercentage: kind.kind == .percentage, form: form) {
                    guard let form, form.hasWords else { return shown }
                    // Words are words, wherever they stand.
                    return Array(shown.utf8).withUnsafeBufferPointer {
                        written(field, $0, $0, record, column, &findings)
                    }
                }
                note(.csvNumberForm, .problem, record, column, value, &findings)
            case .day, .time, .truth, .error:
                note(.xlsxCell, .problem, record, column, value, &findings, ["kind": kind.kind.name])
            }
            return nil
        }
    }

    private func written(
        _ field: RosterField, _ value: UnsafeBufferPointer<UInt8>, _ cell: UnsafeBufferPointer<UInt8>,
        _ record: RosterRecord, _ column: Int, _ findings: inout Findings
    ) -> String? {
        let isFormula = value.first == UInt8(ascii: "=")
        if !isFormula, Self.isFormulaLike(cell) { note(.csvFormulaLike, .warning, record, column, value, &findings) }
        switch WrittenText(value, for: field, limits: limits) {
        case .sound(let text): return text
        case .doubtful(let text):
            note(.csvGarbled, .warning, record, column, value, &findings)
            return text
        case .flawed(let code, let facts):
            note(code, .problem, record, column, value, &findings, facts)
            return nil
        }
    }

    private func date(_ field: RosterField, _ record: RosterRecord, _ findings: inout Findings) -> CalendarDate? {
        guard let column = place(of: field, record), let written = writtenDate(field, record) else { return nil }
        let order = dateOrders[field]
        let code: IssuanceError.Code? =
            switch written {
            case .malformed: .csvDate
            case .unclear: .csvMonth
            case .shortYear: .csvShortYear
            default: nil
            }
        if let code {
            record.withCell(column) { note(code, .problem, record, column, Self.trimmed($0), &findings) }
        }
        return written.resolved(order)
    }

    private func concept(
        _ field: RosterField, _ vocabulary: Vocabulary, _ record: RosterRecord, _ findings: inout Findings
    ) -> Concept? {
        guard let column = columns[field], let text = text(field, record, &findings) else { return nil }
        if let concept = Concept(written: text, in: vocabulary, language: language) { return concept }
        record.withCell(column) {
            note(
                .courseValue, .problem, record, column, Self.trimmed($0), &findings,
                ["known": vocabulary.terms.map(\.label).joined(separator: ", ")])
        }
        return nil
    }

    private func holder(_ record: RosterRecord, _ findings: inout Findings) -> String? {
        guard let column = columns[.holder], let text = text(.holder, record, &findings) else { return nil }
        do {
            let did = try DID(parsing: text.utf8Span.span)
            guard did.method == .key else { throw IssuanceError(.csvHolder) }
            _ = try DIDKey.publicKey(of: did)
            return text
        } catch {
            let cause = (error as? any CodedError)?.reason ?? ""
            record.withCell(column) {
                note(.csvHolder, .problem, record, column, Self.trimmed($0), &findings, ["cause": cause])
            }
            return nil
        }
    }

    private func note(
        _ code: IssuanceError.Code, _ severity: Finding.Severity, _ record: RosterRecord, _ column: Int,
        _ value: UnsafeBufferPointer<UInt8>, _ findings: inout Findings, _ facts: [String: String] = [:]
    ) {
        findings.append(
            Finding(
                severity, code.rawValue, row: record.row, column: column + 1, columnName: columns.names[column],
                value: String(decoding: value.prefix(2_000), as: UTF8.self), facts: facts, isAboutRow: true))
    }
}
