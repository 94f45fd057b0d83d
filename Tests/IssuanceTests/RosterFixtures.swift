import Testing

@testable import Issuance

/// A roster of these bytes.
func roster(_ text: String, _ columns: [RosterField: ColumnChoice] = [:], limits: RosterLimits = .standard) -> Roster {
    Roster(.memory(Array(text.utf8), name: "roster.csv"), columns: columns, limits: limits)
}

func roster(bytes: [UInt8]) -> Roster { Roster(.memory(bytes, name: "roster.csv")) }

/// The reasons of all findings that matter at least so much.
func reasons(_ findings: Findings, atLeast severity: Finding.Severity = .problem) -> [String] {
    findings.listed.filter { $0.severity >= severity }.map(\.reason)
}

extension RosterScan {
    /// The first finding with this reason.
    func finding(_ reason: String) -> Finding? { findings.listed.first { $0.reason == reason } }
}

/// Every row of a roster as its cells.
func cells(
    _ bytes: [UInt8], separator: Character = ",", encoding: RosterEncoding = .utf8, pieceSize: Int = 64 << 10,
    limits: RosterLimits = .standard
) throws -> [[String]] {
    let reader = try CSVReader(
        .memory(bytes, name: "test"), encoding: encoding, separator: separator.asciiValue ?? 0, limits: limits,
        pieceSize: pieceSize)
    var rows: [[String]] = []
    while try reader.next() {
        let record = reader.record
        rows.append((0..<record.count).map { String(decoding: record.cell($0), as: UTF8.self) })
    }
    return rows
}

func cells(_ text: String, separator: Character = ",", pieceSize: Int = 64 << 10) throws -> [[String]] {
    try cells(Array(text.utf8), separator: separator, pieceSize: pieceSize)
}

extension Array where Element == UInt8 {
    /// The text in UTF-16 with a byte order mark.
    init(utf16 text: String, bigEndian: Bool = false) {
        self = bigEndian ? [0xFE, 0xFF] : [0xFF, 0xFE]
        for unit in text.utf16 {
            let high = UInt8(unit >> 8)
            let low = UInt8(unit & 0xFF)
            append(contentsOf: bigEndian ? [high, low] : [low, high])
        }
    }
}
