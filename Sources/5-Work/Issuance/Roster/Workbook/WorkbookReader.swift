import Encodings

/// Reads the rows of a sheet, within the limits of a roster.
final class WorkbookReader: RosterReading {
    private(set) var record = RosterRecord()
    private(set) var digest: [UInt8] = []
    /// A sheet has no row that cannot be used while the next one can.
    var flaw: IssuanceError? { nil }
    var notes: RosterSheetNotes { reader.notes }
    private let reader: any RosterSheetReader
    private let limits: RosterLimits
    private var contents = InputDigest()
    private var lastRow = 0

    init(_ workbook: RosterWorkbook, sheet: Int, limits: RosterLimits) throws(IssuanceError) {
        reader = try workbook.opener.rows(ofSheet: sheet, in: workbook)
        self.limits = limits
    }

    func next() throws(IssuanceError) -> Bool {
        guard try reader.next(into: &record) else {
            if digest.isEmpty { digest = contents.finish() }
            return false
        }
        // Whoever unpacks is not trusted with the order of rows: the plan speaks of rows by their numbers.
        guard record.row > lastRow else {
            throw IssuanceError(.csvSyntax, at: .cell(row: record.row, column: 1), facts: ["what": "order"])
        }
        lastRow = record.row
        guard record.row <= limits.rows else { throw tooLarge("rows", limits.rows) }
        guard record.count <= limits.columns else { throw tooLarge("columns", limits.columns) }
        guard record.byteCount <= limits.rowBytes else { throw tooLarge("row", limits.rowBytes) }
        take()
        return true
    }

    /// The digest is over what is read, cell by cell: the same sheet packed another way is the same roster.
    private func take() {
        var message: [UInt8] = []
        message.appendNumber(Int64(record.row))
        for column in 0..<record.count {
            record.withCell(column) { message.appendPart($0) }
            let cell = record.cell(kindOf: column)
            message.append(cell.tag)
            message.appendForm(cell.form)
        }
        message.append(0xFF)
        message.withUnsafeBytes { contents.take($0) }
    }

    private func tooLarge(_ what: String, _ limit: Int) -> IssuanceError {
        IssuanceError(
            .csvTooLarge, at: .cell(row: record.row, column: 1), facts: ["what": what, "limit": String(limit)])
    }
}

extension [UInt8] {
    /// The same number in another form is another value; without a form nothing is added.
    fileprivate mutating func appendForm(_ form: RosterCell.Form) {
        switch form {
        case .asStored: break
        case .other: append(0x7E)
        case .plain(let form):
            append(0x7F)
            for number in [form.wholeDigits, form.decimals.lowerBound, form.decimals.upperBound] {
                appendNumber(Int64(number))
            }
            appendPart(form.before.utf8)
            appendPart(form.behind.utf8)
        }
    }
}

extension RosterCell {
    /// One byte for each kind.
    fileprivate var tag: UInt8 {
        let kind: UInt8 =
            switch kind {
            case .text: 0
            case .number: 1
            case .percentage: 2
            case .day(.from1900): 3
            case .day(.from1904): 4
            case .time: 5
            case .truth: 6
            case .error: 7
            }
        return isCalculated ? kind | 0x80 : kind
    }
}
