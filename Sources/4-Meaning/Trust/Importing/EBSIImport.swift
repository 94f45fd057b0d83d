public import Encodings
internal import JSON

/// Entries out of records of the EBSI trusted issuers registry: a DID and the attributes that were registered for it.
///
/// ```swift
/// let imported = try EBSIImport(parsing: bytes).entries(from: day)
/// ```
///
/// A record is what the registry answers for one issuer: `did`, and `attributes`, each with an `issuerType`: `TI`, `TAO` and
/// `RootTAO` say that it may issue or accredit, `Revoked` and `Undefined` that it may not. A record becomes an entry when every
/// attribute has one of these words and one of them lets it issue; everything else is left out. One DID with several records is
/// an issuer only if all of them say so.
///
/// Who accredited whom (`tao`, `rootTao`) is not read: a DID in an attribute proves nothing here, and no entry gets a mandate
/// from it. EBSI has neither names nor legal identifiers, so the DID is the name until the keeper writes a better one. Legal
/// entities there have a did:ebsi, whose keys are not read here: they are left out.
public struct EBSIImport {
    private let root: JSONValue

    /// - Throws: ``TrustError`` `import.format`.
    public init(parsing bytes: [UInt8]) throws(TrustError) {
        guard let root = try? JSONDocument(parsing: bytes, limits: RegistryLimits.standard.document).root else {
            throw TrustError(.importFormat, facts: ["what": "JSON"])
        }
        self.root = root
    }

    /// The entries, one a DID.
    ///
    /// - Parameter day: The first day on which the keys count.
    /// - Throws: ``TrustError`` `import.format`, `import.empty`.
    public func entries(from day: CalendarDate) throws(TrustError) -> ImportedEntries { try read(from: day).notEmpty() }

    /// As ``entries(from:)``, for whoever wants to know what was left out where no entry is left.
    ///
    /// - Parameter day: The first day on which the keys count.
    /// - Throws: ``TrustError`` `import.format`.
    public func read(from day: CalendarDate) throws(TrustError) -> ImportedEntries {
        var imported = ImportedEntries()
        let records = root.kind == .array ? Array(root.elements) : (root["items"]?.oneOrMany ?? [root])
        var read: [(did: String, standing: Standing, name: String?)] = []
        for record in records {
            guard let did = record["did"]?.string ?? record["body"]?["did"]?.string else {
                throw TrustError(.importFormat, at: .pointer(record.pointer), facts: ["what": "did"])
            }
            let attributes = record["attributes"] ?? record["body"]?["attributes"]
            read.append((did, Standing(of: attributes), record["name"]?.string))
        }
        // What one record takes back, or does not say, no other record of the same DID gives again.
        var objections: [[UInt8]: String] = [:]
        for record in read {
            if let why = record.standing.objection, objections[Array(record.did.utf8)] == nil {
                objections[Array(record.did.utf8)] = why
            }
        }
        var seen: Set<[UInt8]> = []
        for (position, record) in read.enumerated() {
            let id = Array(record.did.utf8)
            let isFirst = seen.insert(id).inserted
            if let why = record.standing.objection ?? objections[id] ?? (isFirst ? nil : "duplicate") {
                imported.leaveOut(why, position + 1, of: .list)
            } else if let key = ForeignKey(did: record.did, from: day) {
                imported.entries.append(key.entry(named: record.name ?? record.did, url: nil))
            } else {
                imported.leaveOut("key", position + 1, of: .list)
            }
        }
        return imported
    }

    /// What the attributes of a record say together.
    private enum Standing {
        /// One at least lets it issue or accredit.
        case accredited
        /// None does, or no longer.
        case withdrawn
        /// Something that is not understood: it may be what takes the rest back.
        case unread

        /// Words that let somebody issue or accredit, and words that do not.
        private static let active = ["TI", "TAO", "RootTAO"]
        private static let inactive = ["Revoked", "Undefined"]

        init(of attributes: JSONValue?) {
            guard let attributes, attributes.kind == .array else {
                self = .unread
                return
            }
            var isActive = false
            for attribute in attributes.elements {
                guard attribute.kind == .object, let type = attribute["issuerType"]?.string else {
                    self = .unread
                    return
                }
                let gives = Self.active.contains { $0.hasSameBytes(as: type) }
                guard gives || Self.inactive.contains(where: { $0.hasSameBytes(as: type) }) else {
                    self = .unread
                    return
                }
                isActive = isActive || gives
            }
            self = isActive ? .accredited : .withdrawn
        }

        /// Why it becomes no entry.
        var objection: String? {
            switch self {
            case .accredited: nil
            case .withdrawn: "decision"
            case .unread: "attributes"
            }
        }
    }
}
