import Helper

/// Reads the rows of a sheet and hands them on in blocks.
final class SheetReader: XMLListener {
    private let texts: SharedTexts
    private let formats: CellFormats
    private let send: ([UInt8]) -> Void

    private var row = 0
    private var column = 0
    private var isHidden = false
    private var cells: [SheetCell] = []
    private var rowBytes = 0
    private var cell = Cell()
    private var collects = false
    private var phonetics = 0

    private var block = WireWriter()
    private var blockCount = 0
    private var counts = (rows: 0, hidden: 0, formulas: 0, merged: 0)
    private var hiddenColumns: [ClosedRange<Int>] = []
    private var tallAreas: [SheetArea] = []

    /// The cell that is being read.
    private struct Cell {
        var type = ""
        var style = 0
        var isFormula = false
        var value: [UInt8] = []
    }

    init(texts: SharedTexts, formats: CellFormats, send: @escaping ([UInt8]) -> Void) {
        self.texts = texts
        self.formats = formats
        self.send = send
    }

    func began(_ name: String, _ attributes: XMLAttributes) throws(HelperError) {
        switch name {
        case "row":
            // Rows and cells may leave their place out: it is then the next one.
            let next = try attributes["r"].map { text throws(HelperError) in try number(text) } ?? row + 1
            guard next > row, next <= SheetLimits.rows else { throw malformed("order") }
            row = next
            column = 0
            isHidden = attributes["hidden"] == "1" || attributes["hidden"] == "true"
            cells.removeAll(keepingCapacity: true)
            rowBytes = 0
        case "c":
            cell.type = attributes["t"] ?? "n"
            cell.style = attributes["s"].flatMap { Int($0) } ?? 0
            cell.isFormula = false
            cell.value.removeAll(keepingCapacity: true)
            try place(attributes["r"])
        case "f": cell.isFormula = true
        case "v": collects = true
        case "rPh": phonetics += 1
        case "t": collects = cell.type == "inlineStr" && phonetics == 0
        case "col": takeColumns(attributes)
        case "mergeCell":
            counts.merged += 1
            if let area = attributes["ref"].flatMap(Self.area), area.rows.count > 1,
                tallAreas.count < SheetLimits.areas
            {
                tallAreas.append(area)
            }
        default: break
        }
    }

    func ended(_ name: String) throws(HelperError) {
        switch name {
        case "v", "t": collects = false
        case "rPh": phonetics -= 1
        case "c": try endCell()
        case "row": endRow()
        default: break
        }
    }

    func characters(_ bytes: UnsafeBufferPointer<UInt8>) throws(HelperError) {
        guard collects else { return }
        guard cell.value.count + bytes.count <= SheetLimits.cell else { throw tooLarge("cell", SheetLimits.cell) }
        cell.value.append(contentsOf: bytes)
    }

    /// Hands on what is left.
    func finish() -> SheetSummary {
        sendBlock()
        return SheetSummary(
            rows: counts.rows, hidden: counts.hidden, formulas: counts.formulas, merged: counts.merged,
            hiddenColumns: hiddenColumns, tallAreas: tallAreas)
    }

    /// Columns that stand together and look alike.
    private func takeColumns(_ attributes: XMLAttributes) {
        guard attributes["hidden"] == "1" || attributes["hidden"] == "true",
            let first = attributes["min"].flatMap({ Int($0) }), let last = attributes["max"].flatMap({ Int($0) }),
            first > 0, first <= last, last <= SheetLimits.columns, hiddenColumns.count < SheetLimits.areas
        else { return }
        hiddenColumns.append(first...last)
    }

    /// `A1:C3`; nil when it is no area.
    private static func area(_ reference: String) -> SheetArea? {
        let corners = reference.split(separator: ":", omittingEmptySubsequences: false)
            .compactMap { CellReference.parse(String($0)) }
        guard corners.count == 2, corners[0].row <= corners[1].row, corners[0].column <= corners[1].column else {
            return nil
        }
        return SheetArea(rows: corners[0].row...corners[1].row, columns: corners[0].column...corners[1].column)
    }

    private func place(_ reference: String?) throws(HelperError) {
        if let reference {
            guard let place = CellReference.parse(reference), place.row == row, place.column > column else {
                throw malformed("order")
            }
            column = place.column
        } else {
            column += 1
        }
        guard row > 0, column <= SheetLimits.columns else { throw malformed("order") }
    }

    private func endCell() throws(HelperError) {
        guard let (kind, bytes, form) = try value() else { return }
        // A cell with nothing in it is not handed on, but one whose formula has no result yet is: somebody should know.
        guard !bytes.isEmpty || cell.isFormula else { return }
        guard bytes.count <= SheetLimits.cell else { throw tooLarge("cell", SheetLimits.cell) }
        rowBytes += bytes.count + 16
        guard rowBytes <= SheetLimits.row else { throw tooLarge("row", SheetLimits.row) }
        if cell.isFormula { counts.formulas += 1 }
        cells.append(
            SheetCell(
                column: column, kind: kind, text: String(decoding: bytes, as: UTF8.self), isFormula: cell.isFormula,
                form: form))
    }

    private func value() throws(HelperError) -> (SheetCell.Kind, [UInt8], SheetCell.Form)? {
        switch cell.type {
        case "s":
            if cell.value.isEmpty { return nil }
            guard let index = Int(String(decoding: cell.value, as: UTF8.self)),
                let text = texts.withText(index, { EscapedCharacters.decoded($0) })
            else { throw malformed("text") }
            return (.text, text, .asStored)
        case "inlineStr", "str": return (.text, EscapedCharacters.decoded(cell.value[...]), .asStored)
        case "b": return (.boolean, cell.value, .asStored)
        case "e": return (.error, cell.value, .asStored)
        // A date written out, as ISO 8601.
        case "d": return (.text, cell.value, .asStored)
        case "n":
            let text = String(decoding: cell.value, as: UTF8.self)
            guard cell.value.isEmpty || Double(text)?.isFinite == true else { throw malformed("number") }
            let format = formats.format(ofStyle: cell.style)
            return (format.kind, cell.value, format.form(of: cell.value))
        default: throw malformed("type")
        }
    }

    private func endRow() {
        guard !cells.isEmpty else { return }
        counts.rows += 1
        if isHidden { counts.hidden += 1 }
        SheetRow(number: row, isHidden: isHidden, cells: cells).write(to: &block)
        blockCount += 1
        if block.bytes.count >= SheetLimits.block { sendBlock() }
    }

    private func sendBlock() {
        guard blockCount > 0 else { return }
        var message = WireWriter()
        message.number(UInt32(blockCount))
        send(message.bytes + block.bytes)
        block.removeAll()
        blockCount = 0
    }

    private func number(_ text: String) throws(HelperError) -> Int {
        guard let number = Int(text), number > 0 else { throw malformed("order") }
        return number
    }

    private func malformed(_ what: String) -> HelperError {
        HelperError(.xlsxMalformed, facts: ["what": what, "row": String(row)])
    }

    private func tooLarge(_ what: String, _ limit: Int) -> HelperError {
        HelperError(.xlsxTooLarge, facts: ["what": what, "limit": String(limit), "row": String(row)])
    }
}
