public import Encodings
internal import JSON

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
                imported.leaveOut("decision", place + 1, of: .list)
                continue
            }
            guard let key = ForeignKey(did: did, from: day) else {
                imported.leaveOut("key", place + 1, of: .list)
                continue
            }
            imported.entries.append(key.entry(named: record["name"]?.string ?? did, url: nil))
        }
        guard !imported.entries.isEmpty else { throw TrustError(.importEmpty) }
        return imported
    }
}
