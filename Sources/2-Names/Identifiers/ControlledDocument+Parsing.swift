import Encodings
public import JSON
import Signing

extension ControlledDocument {
    /// Reads a document.
    ///
    /// - Parameters:
    ///   - root: The document.
    ///   - expected: The DID it must be about.
    /// - Throws: ``IdentifierError`` with `did.id_mismatch`, `did.document` (a member of the wrong shape), `did.method_id`
    ///   (a name under another DID, a relative one, one that is there twice), `key.ambiguous` (one name, two keys),
    ///   `key.private_material`, `limit.size` (more than ``mostMethods``); for a did:web also `did.malformed` and
    ///   `net.forbidden_host`, since a document on such a host belongs to nobody.
    public init(parsing root: JSONValue, expecting expected: DID) throws(IdentifierError) {
        guard root.kind == .object, let id = root["id"], let found = id.utf8 else {
            throw Self.shape("id", at: root["id"] ?? root)
        }
        guard isSameIdentifier(found, expected.bytes) else {
            throw IdentifierError(
                .didIDMismatch, at: .pointer(id.pointer),
                facts: ["found": String(decoding: found, as: UTF8.self), "did": expected.text])
        }
        if expected.method == .web { _ = try DIDWeb.url(for: expected) }
        try PrivateKeyMaterial.refuse(in: root)

        var reader = MethodListReader(did: expected)
        if let list = root["verificationMethod"] { try reader.readGeneralList(list) }
        for relationship in VerificationRelationship.allCases {
            if let list = root.member(named: relationship.rawValue) { try reader.readList(list, for: relationship) }
        }
        self.init(did: expected, methods: reader.methods, canonicalBytes: root.canonicalBytes())
    }

    static func shape(_ member: String, at value: JSONValue) -> IdentifierError {
        IdentifierError(.didDocument, at: .pointer(value.pointer), facts: ["member": member])
    }
}

/// Collects the methods of a document.
private struct MethodListReader {
    let did: DID
    var methods: [ControlledDocument.ListedMethod] = []

    init(did: DID) {
        self.did = did
    }

    /// `verificationMethod`: every entry is a method, each name stands once.
    mutating func readGeneralList(_ list: JSONValue) throws(IdentifierError) {
        guard list.kind == .array else { throw ControlledDocument.shape("verificationMethod", at: list) }
        for value in list.elements {
            let id = try methodID(of: value)
            guard !methods.contains(where: { $0.id == id }) else { throw wrongID(id, at: value) }
            try add(value, id: id, isInGeneralList: true, relationships: [])
        }
    }

    /// A list by purpose: names of methods, or whole methods that are for this purpose only.
    mutating func readList(_ list: JSONValue, for relationship: VerificationRelationship) throws(IdentifierError) {
        guard list.kind == .array else { throw ControlledDocument.shape(relationship.rawValue, at: list) }
        for value in list.elements {
            if let name = value.utf8 {
                try refer(to: name, at: value, for: relationship)
            } else {
                let id = try methodID(of: value)
                if let place = methods.firstIndex(where: { $0.id == id }) {
                    // The same method written out again is common; another one under its name is not the same key.
                    guard methods[place].content == value.canonicalBytes() else {
                        throw IdentifierError(.keyAmbiguous, at: .pointer(value.pointer), facts: ["method": text(id)])
                    }
                    methods[place].relationships.insert(relationship)
                } else {
                    try add(value, id: id, isInGeneralList: false, relationships: [relationship])
                }
            }
        }
    }

    /// A name of a method of this document. A name of somebody else's key is no key of this DID: whoever looks it up has
    /// to look in that owner's document.
    private mutating func refer(
        to name: [UInt8], at value: JSONValue, for relationship: VerificationRelationship
    ) throws(IdentifierError) {
        do {
            _ = try DIDURL(bytes: name)
        } catch {
            guard error.code != .controlCharacter else { throw IdentifierError(error, at: .pointer(value.pointer)) }
            throw wrongID(name, at: value)
        }
        guard let place = methods.firstIndex(where: { $0.id == name && $0.isInGeneralList }) else { return }
        methods[place].relationships.insert(relationship)
    }

    private mutating func add(
        _ value: JSONValue, id: [UInt8], isInGeneralList: Bool, relationships: Set<VerificationRelationship>
    ) throws(IdentifierError) {
        guard methods.count < ControlledDocument.mostMethods else {
            throw IdentifierError(
                .tooLarge, at: .pointer(value.pointer), facts: ["limit": "\(ControlledDocument.mostMethods)"])
        }
        let judged = Result { () throws(IdentifierError) in
            try MethodReader(value: value, id: text(id), did: did).method()
        }
        // What makes one key unusable is that key's affair; two keys under one name make the document untrustworthy.
        if case .failure(let error) = judged, error.code == .keyAmbiguous || error.code == .keyPrivateMaterial {
            throw error
        }
        methods.append(
            ControlledDocument.ListedMethod(
                id: id, content: value.canonicalBytes(), isInGeneralList: isInGeneralList,
                relationships: relationships, judged: judged))
    }

    /// The full name of a method under this DID.
    private func methodID(of value: JSONValue) throws(IdentifierError) -> [UInt8] {
        guard value.kind == .object else { throw ControlledDocument.shape("verificationMethod", at: value) }
        guard let member = value["id"], let id = member.utf8 else {
            throw ControlledDocument.shape("id", at: value["id"] ?? value)
        }
        let url: DIDURL
        do {
            url = try DIDURL(bytes: id)
        } catch {
            guard error.code != .controlCharacter else { throw IdentifierError(error, at: .pointer(member.pointer)) }
            throw wrongID(id, at: member)
        }
        guard url.did == did else { throw wrongID(id, at: member) }
        return id
    }

    private func wrongID(_ id: [UInt8], at value: JSONValue) -> IdentifierError {
        IdentifierError(.didMethodID, at: .pointer(value.pointer), facts: ["method": text(id)])
    }

    private func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }
}
