/// Where things of a registry are found by their bytes.
struct RegistryIndex: Sendable {
    /// Entries by their id.
    let ids: ByteTable
    /// Entries by a DID: of one of their keys, or one of their identifiers.
    let controllers: ByteTable
    /// Entries by the id of a verification method.
    let methods: ByteTable
    /// Entries by a key, with its type's code in front.
    let keys: ByteTable
    /// Entries by a legal identifier.
    let identifiers: ByteTable

    init(_ entries: [RegistryEntry]) {
        var ids: [(key: [UInt8], number: Int)] = []
        var controllers: [(key: [UInt8], number: Int)] = []
        var methods: [(key: [UInt8], number: Int)] = []
        var keys: [(key: [UInt8], number: Int)] = []
        var identifiers: [(key: [UInt8], number: Int)] = []
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
        self.ids = ByteTable(ids)
        self.controllers = ByteTable(controllers)
        self.methods = ByteTable(methods)
        self.keys = ByteTable(keys)
        self.identifiers = ByteTable(identifiers)
    }
}

/// Entries by their folded names; made when the first name is looked for, because most runs never do.
final class RegistryNameIndex: Sendable {
    let table: ByteTable

    init(_ entries: [RegistryEntry]) {
        var pairs: [(key: [UInt8], number: Int)] = []
        for (number, entry) in entries.enumerated() {
            for name in entry.legalNames {
                let folded = FoldedName.fold(name.text)
                if !folded.isEmpty { pairs.append((folded, number)) }
            }
        }
        table = ByteTable(pairs)
    }
}
