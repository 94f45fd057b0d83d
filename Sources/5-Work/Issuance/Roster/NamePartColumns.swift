import Achievements

/// Columns that nobody reads and whose names say that they hold a part of the name: `Namenszusatz`, `Middle name`, `imie2`.
///
/// Whether the part belongs on a certificate is the registrar's business; that it is left out is said.
struct NamePartColumns {
    private struct Found {
        var count = 0
        let value: String
        let row: Int
    }

    private let names: [String]
    private let places: [Int]
    private var found: [Int: Found] = [:]

    init(_ columns: RosterColumns) {
        names = columns.names
        let isNamed = [RosterField.givenName, .familyName, .fullName].contains { columns[$0] != nil }
        places =
            isNamed ? columns.unused.filter { Self.known.contains(FoldedHeader(columns.names[$0]).compact) } : []
    }

    mutating func look(at record: RosterRecord) {
        for place in places {
            let value = record.withCell(place) { cell -> String? in
                let value = RosterRowReader.trimmed(cell)
                return RosterRowReader.isEmpty(value) ? nil : String(decoding: value.prefix(200), as: UTF8.self)
            }
            guard let value else { continue }
            found[place, default: Found(value: value, row: record.row)].count += 1
        }
    }

    /// A warning for each column with something in it.
    var findings: [Finding] {
        found.sorted { $0.key < $1.key }.map { place, found in
            Finding(
                .warning, IssuanceError.Code.csvNamePart.rawValue, row: found.row, column: place + 1,
                columnName: names[place], value: found.value,
                facts: ["count": String(found.count), "number": String(place + 1)])
        }
    }

    private static let known = Set(
        [
            "Namenszusatz", "Namenszusätze", "Mittelname", "Zweiter Vorname", "2. Vorname", "Weitere Vornamen",
            "Middle name",
            "Middle names", "Second name", "Other names", "Name suffix", "Prénom 2", "Prénom2", "Deuxième prénom",
            "2e prénom",
            "Autres prénoms", "Secondo nome", "Segundo nombre", "imie2", "Imię 2", "Drugie imię", "Imię drugie",
            "Tweede naam",
            "Δεύτερο όνομα",
        ].map { FoldedHeader($0).compact })
}
