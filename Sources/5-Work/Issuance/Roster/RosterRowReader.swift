import Encodings
import Identifiers

/// Takes the values of a learner out of the cells of a row, and notes what is wrong with them.
struct RosterRowReader {
    let columns: RosterColumns
    let limits: RosterLimits
    /// The order of day and month in a column, where it is known.
    var dateOrders: [RosterField: DateOrder] = [:]

    /// The values of a row. Dates whose order is not known are left out; they are ``dates(in:)``.
    func row(_ record: CSVRecord, findings: inout Findings) -> RosterRow {
        var row = RosterRow(row: record.row)
        row.givenName = text(.givenName, record, &findings)
        row.familyName = text(.familyName, record, &findings)
        row.fullName = text(.fullName, record, &findings)
        row.email = text(.email, record, &findings)
        row.idNumber = text(.idNumber, record, &findings)
        row.grade = text(.grade, record, &findings)
        row.rowKey = text(.rowKey, record, &findings)
        row.holder = holder(record, &findings)
        row.birthDate = date(.birthDate, record, &findings)
        row.completionDate = date(.completionDate, record, &findings)
        return row
    }

    /// How a date is written, for finding out the order of a column.
    func writtenDate(_ field: RosterField, _ record: CSVRecord) -> RosterDate? {
        guard let column = columns[field] else { return nil }
        return record.withCell(column) { cell in
            let value = Self.trimmed(cell)
            return Self.isEmpty(value) ? nil : RosterDate(Array(value))
        }
    }

    private func text(_ field: RosterField, _ record: CSVRecord, _ findings: inout Findings) -> String? {
        guard let column = columns[field] else { return nil }
        return record.withCell(column) { cell in
            let value = Self.trimmed(cell)
            if Self.isEmpty(value) { return nil }
            if Self.isFormula(cell) { note(.csvFormula, .warning, record, column, value, &findings) }
            guard value.count <= limits.valueBytes else {
                note(
                    .csvTooLarge, .problem, record, column, value, &findings,
                    ["what": "value", "limit": "\(limits.valueBytes)"])
                return nil
            }
            guard !Self.hasForbidden(value) else {
                note(.csvControlCharacter, .problem, record, column, value, &findings)
                return nil
            }
            guard let text = String(validating: value, as: UTF8.self) else {
                note(
                    .csvEncoding, .problem, record, column, value, &findings,
                    ["encoding": "UTF-8 with damaged characters"])
                return nil
            }
            return text
        }
    }

    private func date(_ field: RosterField, _ record: CSVRecord, _ findings: inout Findings) -> CalendarDate? {
        guard let column = columns[field], let written = writtenDate(field, record) else { return nil }
        if written == .malformed {
            record.withCell(column) { note(.csvDate, .problem, record, column, Self.trimmed($0), &findings) }
        }
        return written.resolved(dateOrders[field])
    }

    private func holder(_ record: CSVRecord, _ findings: inout Findings) -> String? {
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
        _ code: IssuanceError.Code, _ severity: Finding.Severity, _ record: CSVRecord, _ column: Int,
        _ value: UnsafeBufferPointer<UInt8>, _ findings: inout Findings, _ facts: [String: String] = [:]
    ) {
        findings.append(
            Finding(
                severity, code.rawValue, row: record.row, column: column + 1, columnName: columns.names[column],
                value: String(decoding: value.prefix(2_000), as: UTF8.self), facts: facts))
    }
}

// Cells
extension RosterRowReader {
    /// A cell without white space around it: blanks, tabs, line breaks, no-break spaces and marks without width.
    static func trimmed(_ cell: UnsafeBufferPointer<UInt8>) -> UnsafeBufferPointer<UInt8> {
        var cell = cell
        while true {
            if let first = cell.first, isBlank(first) {
                cell = UnsafeBufferPointer(rebasing: cell.dropFirst())
            } else if let last = cell.last, isBlank(last) {
                cell = UnsafeBufferPointer(rebasing: cell.dropLast())
            } else if let count = wideBlank(at: cell, fromEnd: false) {
                cell = UnsafeBufferPointer(rebasing: cell.dropFirst(count))
            } else if let count = wideBlank(at: cell, fromEnd: true) {
                cell = UnsafeBufferPointer(rebasing: cell.dropLast(count))
            } else {
                return cell
            }
        }
    }

    private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }

    /// The length of a blank of several bytes at one end: U+00A0, U+200B, U+FEFF.
    private static func wideBlank(at cell: UnsafeBufferPointer<UInt8>, fromEnd: Bool) -> Int? {
        for blank in [[0xC2, 0xA0], [0xE2, 0x80, 0x8B], [0xEF, 0xBB, 0xBF]] as [[UInt8]]
        where cell.count >= blank.count {
            let part = fromEnd ? cell.suffix(blank.count) : cell.prefix(blank.count)
            if part.elementsEqual(blank) { return blank.count }
        }
        return nil
    }

    /// Nothing, or the hyphen that Moodle writes for nothing.
    static func isEmpty(_ value: UnsafeBufferPointer<UInt8>) -> Bool {
        value.isEmpty || (value.count == 1 && value[0] == UInt8(ascii: "-"))
    }

    /// Whether a spreadsheet would calculate the cell: it begins with `=`, `+`, `-` or `@`, after blanks or not, or with a
    /// tab or carriage return.
    static func isFormula(_ cell: UnsafeBufferPointer<UInt8>) -> Bool {
        if let first = cell.first, first == 0x09 || first == 0x0D { return true }
        guard let first = trimmed(cell).first else { return false }
        return first == UInt8(ascii: "=") || first == UInt8(ascii: "+") || first == UInt8(ascii: "-")
            || first == UInt8(ascii: "@")
    }

    /// Control characters, and marks that turn the direction of writing: a name with them reads as another name.
    static func hasForbidden(_ value: UnsafeBufferPointer<UInt8>) -> Bool {
        for (position, byte) in value.enumerated() {
            if byte < 0x20 || byte == 0x7F { return true }
            guard byte == 0xC2 || byte == 0xE2, position + 1 < value.count else { continue }
            let second = value[position + 1]
            if byte == 0xC2, second < 0xA0 { return true }
            guard byte == 0xE2, position + 2 < value.count else { continue }
            let third = value[position + 2]
            if second == 0x80, (0xAA...0xAE).contains(third) { return true }
            if second == 0x81, (0xA6...0xA9).contains(third) { return true }
        }
        return false
    }
}
