import Encodings

/// `index.csv`: which file is whose, one line a learner.
///
/// It is made from the ledger when every file is there, and appears whole or not at all.
enum BatchIndex {
    static let name = "index.csv"
    static let columns = ["row", "learner", "id", "file", "status_index", "revocation_list", "suspension_list"]

    /// - Parameter manifest: Is told of every credential's file, and of the index.
    static func write(
        _ batch: BatchRecord, ledger: Ledger, keys: LedgerKeys, to folder: Folder, manifest: ManifestWriter
    ) throws(IssuanceError) {
        var lists: [Int: StatusListRecord] = [:]
        for (_, list) in try ledger.leases(of: batch) { lists[list.number] = list }
        let file = try HashedFile(name, in: folder)
        try file.append(line(columns))
        for start in stride(from: 0, to: batch.rows, by: 1_000) {
            for award in try ledger.awards(of: batch, start..<min(start + 1_000, batch.rows), keys: keys) {
                let uuid = UUIDv8.text(award.credential)
                try manifest.add(uuid + ".json", digest: award.digest)
                try file.append(
                    line([
                        String(award.row), award.learner?.name ?? "", "urn:uuid:" + uuid, uuid + ".json",
                        String(award.statusIndex), lists[award.list]?.revocation ?? "",
                        lists[award.list]?.suspension ?? "",
                    ]))
            }
        }
        try manifest.add(name, digest: try file.publish())
    }

    static func line(_ cells: [String]) -> [UInt8] {
        var line: [UInt8] = []
        for (position, cell) in cells.enumerated() {
            if position > 0 { line.append(UInt8(ascii: ",")) }
            append(cell, to: &line)
        }
        line.append(UInt8(ascii: "\n"))
        return line
    }

    /// A cell in quotes where it needs them, and with an apostrophe in front where a spreadsheet would calculate it.
    static func append(_ cell: String, to line: inout [UInt8]) {
        var bytes = Array(cell.utf8)
        let isFormula = bytes.withUnsafeBufferPointer { RosterRowReader.isFormula($0) }
        if isFormula { bytes.insert(UInt8(ascii: "'"), at: 0) }
        let needsQuotes = bytes.contains { byte in
            byte < 0x20 || byte == UInt8(ascii: ",") || byte == UInt8(ascii: ";") || byte == UInt8(ascii: "\"")
        }
        guard needsQuotes else { return line.append(contentsOf: bytes) }
        line.append(UInt8(ascii: "\""))
        for byte in bytes {
            if byte == UInt8(ascii: "\"") { line.append(byte) }
            line.append(byte)
        }
        line.append(UInt8(ascii: "\""))
    }
}
