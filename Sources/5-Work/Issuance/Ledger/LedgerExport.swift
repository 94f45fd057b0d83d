import Encodings
import JSON

/// A ledger as lines of JSON: one row each, with its hash. It names nobody: what is sealed stays behind.
enum LedgerExport {
    /// `{"table":"awards","number":1,"cells":[…],"hash":"…"}`; bytes as `{"hex":"…"}`.
    static func line(_ table: LedgerTable, _ row: LedgerRow) -> [UInt8] {
        let cells = row.cells
        return JSON.object([
            JSONMember("table", .string(table.name)), JSONMember("number", json(cells[0])),
            JSONMember("cells", .array(cells.dropFirst().dropLast().map(json))),
            JSONMember("hash", json(cells[cells.count - 1])),
        ]).bytes() + [UInt8(ascii: "\n")]
    }

    private static func json(_ value: LedgerValue) -> JSON {
        switch value {
        case .integer(let number): .integer(Int(number))
        case .text(let text): .string(text)
        case .blob(let bytes): ["hex": .string(Hex.encode(bytes))]
        case .nothing: .null
        }
    }

    /// Table, number and hash of a line.
    ///
    /// - Throws: ``IssuanceError`` `ledger.export`.
    static func entry(_ line: [UInt8]) throws(IssuanceError) -> (table: LedgerTable, number: Int64, hash: [UInt8]) {
        guard let root = try? JSONDocument(parsing: line).root, let name = root["table"]?.string,
            let table = LedgerTable.all.first(where: { $0.name == name }), let number = root["number"]?.integer,
            let hash = root["hash"]?["hex"]?.string.flatMap({ try? Hex.decode($0) })
        else { throw IssuanceError(.ledgerExport) }
        return (table, Int64(number), hash)
    }
}

extension Ledger {
    /// Rows of an export that are not in the ledger as they were. The hash of a row stands for all rows up to it.
    func missing(from lines: some Sequence<[UInt8]>) throws(IssuanceError) -> [LedgerBreak] {
        try read { connection in
            var breaks: [LedgerBreak] = []
            for line in lines where !line.isEmpty {
                let (table, number, hash) = try LedgerExport.entry(line)
                let row = try connection.row("SELECT hash FROM \(table.name) WHERE number = ?", [.integer(number)])
                if let row {
                    if try row.blob(0) != hash {
                        breaks.append(LedgerBreak(table: table.name, row: number, kind: .changed))
                    }
                } else {
                    breaks.append(LedgerBreak(table: table.name, row: number, kind: .missing))
                }
            }
            return breaks
        }
    }
}
