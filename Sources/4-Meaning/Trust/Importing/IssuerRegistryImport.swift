public import Encodings
internal import JSON

/// Entries out of an issuer registry of the Digital Credentials Consortium: DIDs, each with a name, a place in words and a
/// website.
///
/// ```swift
/// let imported = try IssuerRegistryImport(parsing: bytes).entries(from: day)
/// ```
///
/// Such a registry has no legal identifiers: its issuers reach rung 2, and no more. A did:key brings its key; of a did:web
/// only the name is listed, and its document has to be at hand.
///
/// Source: `registry.json` of the consortium's registries.
public struct IssuerRegistryImport {
    private let root: JSONValue

    /// - Throws: ``TrustError`` `import.format`.
    public init(parsing bytes: [UInt8]) throws(TrustError) {
        guard let root = try? JSONDocument(parsing: bytes, limits: RegistryLimits.standard.document).root,
            root["registry"]?.kind == .object
        else { throw TrustError(.importFormat, facts: ["what": "registry"]) }
        self.root = root
    }

    /// The entries, one a DID.
    ///
    /// - Parameter day: The first day on which the keys count: the registry says none.
    /// - Throws: ``TrustError`` `import.empty`.
    public func entries(from day: CalendarDate) throws(TrustError) -> ImportedEntries { try read(from: day).notEmpty() }

    /// As ``entries(from:)``, for whoever wants to know what was left out where no entry is left.
    ///
    /// - Parameter day: The first day on which the keys count.
    public func read(from day: CalendarDate) -> ImportedEntries {
        var imported = ImportedEntries()
        var place = 0
        for (name, value) in root["registry"]?.members ?? root.members {
            place += 1
            guard let did = name.string, let title = value["name"]?.string, !title.isEmpty else {
                imported.leaveOut("name", place, of: .list)
                continue
            }
            guard let key = ForeignKey(did: did, from: day) else {
                imported.leaveOut("key", place, of: .list)
                continue
            }
            imported.entries.append(key.entry(named: title, url: value["url"]?.string))
        }
        return imported
    }
}
