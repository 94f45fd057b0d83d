public import Encodings
internal import Identifiers
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
    public func entries(from day: CalendarDate) throws(TrustError) -> ImportedEntries {
        var imported = ImportedEntries()
        var place = 0
        for (name, value) in root["registry"]?.members ?? root.members {
            place += 1
            guard let did = name.string, let title = value["name"]?.string, !title.isEmpty else {
                imported.leaveOut("name", place)
                continue
            }
            guard let key = ForeignKey(did: did, from: day) else {
                imported.leaveOut("key", place)
                continue
            }
            imported.entries.append(key.entry(named: title, url: value["url"]?.string))
        }
        guard !imported.entries.isEmpty else { throw TrustError(.importEmpty) }
        return imported
    }
}

/// Entries out of records of the EBSI trusted issuers registry: a DID and the attributes that were registered for it.
///
/// A record is what the registry answers for one issuer: `did`, and `attributes` with `issuerType` (`TI`, `TAO`, `RootTAO`,
/// `Revoked`), `tao` and `rootTao`. Who accredited whom becomes a mandate's document in words; EBSI has neither names nor legal
/// identifiers, so the DID is the name until the keeper writes a better one.
public struct EBSIImport {
    private let root: JSONValue

    /// - Throws: ``TrustError`` `import.format`.
    public init(parsing bytes: [UInt8]) throws(TrustError) {
        guard let root = try? JSONDocument(parsing: bytes, limits: RegistryLimits.standard.document).root else {
            throw TrustError(.importFormat, facts: ["what": "JSON"])
        }
        self.root = root
    }

    /// The entries, one a record.
    ///
    /// - Parameter day: The first day on which the keys count.
    /// - Throws: ``TrustError`` `import.format`, `import.empty`.
    public func entries(from day: CalendarDate) throws(TrustError) -> ImportedEntries {
        var imported = ImportedEntries()
        let records = root.kind == .array ? Array(root.elements) : (root["items"]?.oneOrMany ?? [root])
        for (place, record) in records.enumerated() {
            guard let did = record["did"]?.string ?? record["body"]?["did"]?.string else {
                throw TrustError(.importFormat, at: .pointer(record.pointer), facts: ["what": "did"])
            }
            let attributes = record["attributes"]?.oneOrMany ?? record["body"]?["attributes"]?.oneOrMany ?? []
            let active = attributes.filter { $0["issuerType"]?.equals("Revoked") != true }
            // An issuer whose every accreditation was taken back is none any more.
            guard attributes.isEmpty || !active.isEmpty else {
                imported.leaveOut("decision", place)
                continue
            }
            guard let key = ForeignKey(did: did, from: day) else {
                imported.leaveOut("key", place)
                continue
            }
            imported.entries.append(key.entry(named: record["name"]?.string ?? did, url: nil))
        }
        guard !imported.entries.isEmpty else { throw TrustError(.importEmpty) }
        return imported
    }
}

/// A key that another registry names by its DID alone.
private struct ForeignKey {
    let did: String
    private let kind: String
    private let value: String
    private let day: CalendarDate

    /// Nil for a DID whose keys are not listed here: only did:key, did:jwk and did:web are read.
    init?(did: String, from day: CalendarDate) {
        guard let parsed = try? DID(did) else { return nil }
        self.did = did
        self.day = day
        switch parsed.method {
        case .key: (kind, value) = ("did_key", did)
        case .jwk: (kind, value) = ("jwk", did)
        // The document says which keys; whoever keeps the registry writes the one that counts.
        case .web: (kind, value) = ("did_web", did + "#key-1")
        default: return nil
        }
    }

    func entry(named name: String, url: String?) -> JSON {
        .object(omittingNil: [
            ("id", .string("did:\(did)")),
            ("legalNames", [["text": .string(name), "kind": "legal"]]),
            // No official number: a name for a key says nothing of who is registered where.
            (
                "keys",
                [
                    [
                        "kind": .string(kind), "value": .string(value), "status": "active",
                        "from": .string(day.description),
                    ]
                ]
            ),
            (
                "sources",
                url.map { [["registry": "issuer registry", "url": .string($0), "complete": false]] }
            ),
        ])
    }
}
