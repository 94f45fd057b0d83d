/// What the columns without a known name look like by their values: a suggestion for `--column`, never a decision.
struct ColumnProfile {
    /// What every value of a column is.
    enum Likeness: String, CaseIterable {
        case email
        case day
        /// Digits, all of them different.
        case number

        /// The fields that such a column may be for.
        var fields: [RosterField] {
            switch self {
            case .email: [.email]
            case .day: [.birthDate, .completionDate]
            case .number: [.idNumber]
            }
        }
    }

    private struct Counts {
        var values = 0
        var addresses = 0
        var days = 0
        var names = 0
        var numbers: Set<String> = []
    }

    private var counts: [Int: Counts] = [:]
    private var rows = 0
    private let columns: RosterColumns

    /// Rows that are looked at: they tell as much as a million.
    private static let most = 200

    init(_ columns: RosterColumns) {
        self.columns = columns
        // What is asked about is not described as well.
        let asked = Set(columns.openSittings.values.joined())
        for column in columns.unused where !asked.contains(column) { counts[column] = Counts() }
    }

    mutating func look(at record: RosterRecord) {
        guard rows < Self.most, !counts.isEmpty else { return }
        rows += 1
        for column in counts.keys {
            record.withCell(column) { cell in
                let value = RosterRowReader.trimmed(cell)
                guard !RosterRowReader.isEmpty(value) else { return }
                counts[column]?.values += 1
                if Self.isNameLike(value) { counts[column]?.names += 1 }
                if Self.isAddress(value) { counts[column]?.addresses += 1 }
                if Self.isNumber(value) { counts[column]?.numbers.insert(String(decoding: value, as: UTF8.self)) }
                if Self.isDay(Array(value), record.cell(kindOf: column)) { counts[column]?.days += 1 }
            }
        }
    }

    /// A remark for each column all of whose values are alike, where a field for them has no column yet.
    var findings: [Finding] {
        counts.sorted { $0.key < $1.key }.compactMap { column, counts in
            guard counts.values > 0 else { return nil }
            let likeness: Likeness? =
                counts.addresses == counts.values
                ? .email
                : counts.days == counts.values
                    ? .day : rows > 1 && counts.numbers.count == rows && !isNoLearners(column) ? .number : nil
            guard let likeness else { return nil }
            let free = likeness.fields.filter { columns[$0] == nil }
            guard let field = free.first else { return nil }
            return Finding(
                .note, IssuanceError.Code.csvColumnLike.rawValue, column: column + 1,
                columnName: columns.names[column],
                facts: [
                    "like": likeness.rawValue, "number": String(column + 1), "field": field.rawValue,
                    "other": free.dropFirst().first?.rawValue ?? "",
                ].filter { !$0.value.isEmpty })
        }
    }

    /// The first column nearly all of whose values look like whole names, counted from 0.
    var columnLikeNames: Int? {
        counts.filter { $0.value.names * 10 > $0.value.values * 8 }.keys.min()
    }

    /// Two words or more, of letters: `Müller, Jürgen`.
    private static func isNameLike(_ value: UnsafeBufferPointer<UInt8>) -> Bool {
        value.contains(UInt8(ascii: " "))
            && value.allSatisfy {
                $0 >= 0x80 || (0x41...0x5A).contains($0 & 0xDF) || " ,.'-".utf8.contains($0)
            }
    }

    private static func isAddress(_ value: UnsafeBufferPointer<UInt8>) -> Bool {
        let parts = value.split(separator: UInt8(ascii: "@"), omittingEmptySubsequences: false)
        return parts.count == 2 && !parts[0].isEmpty && parts[1].contains(UInt8(ascii: "."))
            && !value.contains { $0 <= 0x20 }
    }

    /// Five digits and more, with letters around them or not: `s12345`. Fewer count rows, years, points.
    private static func isNumber(_ value: UnsafeBufferPointer<UInt8>) -> Bool {
        value.count <= 20 && value.count { (0x30...0x39).contains($0) } >= 5
            && value.allSatisfy { (0x30...0x39).contains($0) || (0x41...0x5A).contains($0 & 0xDF) }
    }

    private func isNoLearners(_ column: Int) -> Bool {
        HeaderWords.isNoLearnersNumber(FoldedHeader(columns.names[column]))
    }

    /// A bare number may be anything, so it is no sign of a day.
    private static func isDay(_ value: [UInt8], _ cell: RosterCell) -> Bool {
        switch RosterDate(value, cell) {
        case .date, .settled, .either, .shortYear: true
        case .serial, .unclear, .malformed: false
        }
    }
}
