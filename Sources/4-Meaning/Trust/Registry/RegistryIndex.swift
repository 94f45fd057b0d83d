/// Where things of a registry are found by their bytes.
struct RegistryIndex: Sendable {
    /// Entries by their id.
    let ids: RegistryTable
    /// Entries by a DID: of one of their keys, or one of their identifiers.
    let controllers: RegistryTable
    /// Entries by the id of a verification method.
    let methods: RegistryTable
    /// Entries by a key, with its type's code in front.
    let keys: RegistryTable
    /// Entries by a legal identifier.
    let identifiers: RegistryTable
    /// Entries by their folded names; nil while nobody has looked for one, where the entries themselves are at hand.
    let names: RegistryTable?

    init(_ entries: [RegistryEntry]) {
        let pairs = Pairs(entries)
        ids = .made(ByteTable(pairs.ids))
        controllers = .made(ByteTable(pairs.controllers))
        methods = .made(ByteTable(pairs.methods))
        keys = .made(ByteTable(pairs.keys))
        identifiers = .made(ByteTable(pairs.identifiers))
        names = nil
    }

    /// The tables that lie in a file, one behind the other.
    ///
    /// - Parameter start: Where they begin; afterwards, where they have ended.
    init?(_ bytes: [UInt8], at start: inout Int) {
        var tables: [RegistryTable] = []
        for _ in 0..<6 {
            guard let table = SortedTable(bytes, at: &start) else { return nil }
            tables.append(.kept(table))
        }
        (ids, controllers, methods, keys, identifiers) = (tables[0], tables[1], tables[2], tables[3], tables[4])
        names = tables[5]
    }

    /// The tables as they are written into a file.
    static func serialised(_ entries: [RegistryEntry]) -> [UInt8] {
        let pairs = Pairs(entries)
        let names = RegistryNameIndex.pairs(entries)
        return [pairs.ids, pairs.controllers, pairs.methods, pairs.keys, pairs.identifiers, names]
            .flatMap(SortedTable.serialised)
    }

    /// What the tables are made of: keys, each with the number of its entry.
    private struct Pairs {
        var ids: [(key: [UInt8], number: Int)] = []
        var controllers: [(key: [UInt8], number: Int)] = []
        var methods: [(key: [UInt8], number: Int)] = []
        var keys: [(key: [UInt8], number: Int)] = []
        var identifiers: [(key: [UInt8], number: Int)] = []

        init(_ entries: [RegistryEntry]) {
            for (number, entry) in entries.enumerated() {
                ids.append((Array(entry.id.utf8), number))
                for key in entry.keys {
                    if let controller = key.controller { controllers.append((controller, number)) }
                    if let method = key.methodID { methods.append((method, number)) }
                    if let bytes = key.multikeyBytes { keys.append((bytes, number)) }
                }
                for identifier in entry.legalIdentifiers {
                    if identifier.kind == "did" { controllers.append((Array(identifier.value.utf8), number)) }
                    identifiers.append((identifier.spelling.key, number))
                    if let key = identifier.spelling.bareKey { identifiers.append((key, number)) }
                }
            }
        }
    }
}

/// Entries by their folded names; made when the first name is looked for, because most runs never do.
final class RegistryNameIndex: Sendable {
    let table: ByteTable

    init(_ entries: [RegistryEntry]) { table = ByteTable(Self.pairs(entries)) }

    static func pairs(_ entries: [RegistryEntry]) -> [(key: [UInt8], number: Int)] {
        var pairs: [(key: [UInt8], number: Int)] = []
        for (number, entry) in entries.enumerated() {
            for name in entry.legalNames {
                let folded = FoldedName.fold(name.text)
                if !folded.isEmpty { pairs.append((folded, number)) }
            }
        }
        return pairs
    }
}
