import Encodings

/// Reads rows of separated values, strictly.
///
/// Cells may be quoted; a quoted cell holds separators and line breaks, and its quotes are doubled. Rows end with CR LF,
/// LF or CR. A quote anywhere else is refused: what the writer meant is anybody's guess. A reader that reads on after
/// such a row, or one that is too large, goes on with the next line, so that the rows behind it can be listed; the row
/// itself has a ``flaw``.
///
/// Source: [RFC 4180](https://www.rfc-editor.org/rfc/rfc4180), with the separators and line ends of spreadsheets.
//
// A class, because it owns the stream; not `Sendable`, since every call changes it. What every byte touches is not watched for
// overlapping accesses while the program runs: nothing that is called here comes back.
final class CSVReader {
    /// The row that ``next()`` has read.
    @exclusivity(unchecked) private(set) var record = RosterRecord()
    /// What is wrong with the row that ``next()`` has read, for a reader that reads on.
    private(set) var flaw: IssuanceError?

    private let readsOn: Bool
    /// Rows known to have a quote that nobody closes: they end with their line.
    private let unclosed: Set<Int>
    private let stream: RosterStream
    private let limits: RosterLimits
    private let separator: UInt8
    private var decoder: RosterDecoder
    private var piece: [UInt8]
    @exclusivity(unchecked) private var text: [UInt8] = []
    @exclusivity(unchecked) private var position = 0
    private var isAtEnd = false
    private var inputDigest = InputDigest()
    /// The digest of everything read, once ``next()`` has come to the end.
    private(set) var digest: [UInt8] = []
    private var row = 0
    @exclusivity(unchecked) private var skipsLineFeed = false

    private enum State { case cellStart, plain, quoted, afterQuote }

    /// - Parameters:
    ///   - readsOn: Whether a row with a quote out of place, or too large, is passed over with a ``flaw``, instead of that
    ///     being thrown.
    ///   - unclosed: Rows that were found to have a quote that nobody closes.
    init(
        _ source: RosterSource, encoding: RosterEncoding, separator: UInt8, limits: RosterLimits,
        pieceSize: Int = 64 << 10, readsOn: Bool = false, unclosed: Set<Int> = []
    ) throws(IssuanceError) {
        self.readsOn = readsOn
        self.unclosed = unclosed
        stream = try source.open()
        decoder = RosterDecoder(encoding)
        self.separator = separator
        self.limits = limits
        piece = [UInt8](repeating: 0, count: max(pieceSize, 4))
    }

    /// Reads the next row into ``record``.
    ///
    /// - Returns: False at the end.
    /// - Throws: ``IssuanceError`` `csv.syntax`, `csv.too_large`, `csv.encoding`, `file.io`, with the row and the column.
    func next() throws(IssuanceError) -> Bool {
        guard try fill() else { return false }
        row += 1
        guard row <= limits.rows else { throw tooLarge("rows", limits.rows) }
        record.begin(row: row)
        flaw = nil
        if unclosed.contains(row) { return try passOver(syntax("unterminated")) }
        var state = State.cellStart
        while try fill() {
            switch state {
            case .plain: copyPlainRun()
            case .quoted: copyQuotedRun()
            case .cellStart, .afterQuote: break
            }
            if isTooLarge { return try leaveOut(sizeError, isQuoted: state == .quoted) }
            guard position < text.count else { continue }
            let byte = text[position]
            position += 1
            switch (state, byte) {
            case (.quoted, _):  // the run ends only at a quote
                state = .afterQuote
            case (.afterQuote, UInt8(ascii: "\"")):
                record.append(byte)
                state = .quoted
            case (.cellStart, UInt8(ascii: "\"")):
                state = .quoted
            case (_, separator):
                record.endCell()
                guard record.count < limits.columns else {
                    return try leaveOut(tooLarge("columns", limits.columns), isQuoted: false)
                }
                state = .cellStart
            case (_, UInt8(ascii: "\r")), (_, UInt8(ascii: "\n")):
                skipsLineFeed = byte == UInt8(ascii: "\r")
                record.endCell()
                return true
            case (.plain, UInt8(ascii: "\"")), (.afterQuote, _):
                // A quote that seemed to close a cell of several lines is more likely the first of another row.
                let error = syntax(record.spansLines ? "unterminated" : "quote")
                guard readsOn else { throw error }
                return try passOver(error)
            case (.cellStart, _):
                position -= 1
                state = .plain
            case (.plain, _):
                record.append(byte)
            }
        }
        if state == .quoted { throw syntax("unterminated") }
        record.endCell()
        return true
    }

    /// Leaves out the rest of the line.
    private func passOver(_ error: IssuanceError) throws(IssuanceError) -> Bool {
        flaw = error
        while try fill() {
            while position < text.count {
                let byte = text[position]
                position += 1
                guard byte == UInt8(ascii: "\r") || byte == UInt8(ascii: "\n") else { continue }
                skipsLineFeed = byte == UInt8(ascii: "\r")
                return true
            }
        }
        return true
    }

    /// Leaves out a row of which more is there than is kept.
    ///
    /// A cell that grows because nobody closes its quote would take every row behind it along: then the quote is what is
    /// wrong.
    private func leaveOut(_ error: IssuanceError, isQuoted: Bool) throws(IssuanceError) -> Bool {
        guard readsOn else { throw error }
        if isQuoted, try !findsClosingQuote() { return try passOver(syntax("unterminated")) }
        return try passOver(error)
    }

    /// Reads on to the quote at which a cell ends, and keeps nothing.
    ///
    /// - Returns: False when it is none that closes a cell, or when there is none.
    private func findsClosingQuote() throws(IssuanceError) -> Bool {
        let quote = UInt8(ascii: "\"")
        var isAfterQuote = false
        while try fill() {
            let byte = text[position]
            if isAfterQuote, byte != quote {
                return byte == separator || byte == UInt8(ascii: "\r") || byte == UInt8(ascii: "\n")
            }
            isAfterQuote = !isAfterQuote && byte == quote
            position += 1
        }
        return isAfterQuote
    }

    private func syntax(_ what: String) -> IssuanceError {
        IssuanceError(.csvSyntax, at: .cell(row: row, column: record.count + 1), facts: ["what": what])
    }

    /// Whether there is another byte to read; a line feed that belongs to the row before is passed over.
    private func fill() throws(IssuanceError) -> Bool {
        while true {
            if position < text.count {
                guard skipsLineFeed else { return true }
                skipsLineFeed = false
                if text[position] == UInt8(ascii: "\n") { position += 1 } else { return true }
                continue
            }
            if isAtEnd { return false }
            position = 0
            text.removeAll(keepingCapacity: true)
            let count = try piece.withMutableBytes { buffer throws(IssuanceError) in
                let count = try stream.read(into: buffer)
                let bytes = UnsafeRawBufferPointer(rebasing: UnsafeRawBufferPointer(buffer)[..<count])
                inputDigest.take(bytes)
                try decoder.decode(bytes, into: &text)
                return count
            }
            if count < piece.count {
                isAtEnd = true
                digest = inputDigest.finish()
                try decoder.finish()
            }
        }
    }

    /// Bytes that the reader has put aside for rows and pieces: the same however many rows have gone by.
    var keptBytes: Int { piece.capacity + text.capacity + record.keptBytes }

    private func copyPlainRun() {
        copyRun { [separator] byte in
            byte != separator && byte != UInt8(ascii: "\n") && byte != UInt8(ascii: "\r") && byte != UInt8(ascii: "\"")
        }
    }

    private func copyQuotedRun() {
        copyRun { $0 != UInt8(ascii: "\"") }
    }

    @inline(__always)
    private func copyRun(while belongs: (UInt8) -> Bool) {
        text.withUnsafeBufferPointer { text in
            var end = position
            while end < text.count, belongs(text[end]) { end += 1 }
            record.append(UnsafeBufferPointer(rebasing: text[position..<end]))
            position = end
        }
    }

    private var isTooLarge: Bool {
        record.openCellByteCount > limits.cellBytes || record.byteCount > limits.rowBytes
    }

    /// What of the row is too large.
    private var sizeError: IssuanceError {
        record.openCellByteCount > limits.cellBytes
            ? tooLarge("cell", limits.cellBytes) : tooLarge("row", limits.rowBytes)
    }

    private func tooLarge(_ what: String, _ limit: Int) -> IssuanceError {
        IssuanceError(
            .csvTooLarge, at: .cell(row: row, column: record.count + 1), facts: ["what": what, "limit": String(limit)])
    }
}
