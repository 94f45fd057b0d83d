/// A document in which somebody lists his keys: a DID document.
///
/// ```swift
/// let json = try JSONDocument(parsing: bytes)
/// let document = try ControlledDocument(parsing: json.root, expecting: DID("did:web:sonnwald.example"))
/// let method = try document.method(Array("did:web:sonnwald.example#key-1".utf8), for: .assertionMethod)
/// ```
///
/// Read strictly: the document is about the DID asked for; every method has a full name under that DID, once; no private
/// key is anywhere in it. A key that cannot be used here (of another type, badly encoded, of small order) does not spoil
/// the others: it is refused with its own reason when it is asked for.
///
/// Source: [Controlled Identifiers 1.0](https://www.w3.org/TR/cid-1.0/),
/// [DID Core 1.0 §5](https://www.w3.org/TR/did-1.0/#core-properties).
public struct ControlledDocument: Sendable {
    /// Most methods of one document that are read.
    public static let mostMethods = 64

    /// Whose keys these are.
    public let did: DID
    /// The document's `id`, which is ``did``.
    public var id: String { did.text }

    let methods: [ListedMethod]
    /// What the document says, in the one form that equal documents share.
    private let canonicalBytes: [UInt8]

    /// One method as the document lists it.
    struct ListedMethod: Sendable {
        let id: [UInt8]
        let content: [UInt8]
        let isInGeneralList: Bool
        var relationships: Set<VerificationRelationship>
        let judged: Result<VerificationMethod, IdentifierError>
    }

    init(did: DID, methods: [ListedMethod], canonicalBytes: [UInt8]) {
        self.did = did
        self.methods = methods
        self.canonicalBytes = canonicalBytes
    }

    /// The key with this name.
    ///
    /// - Parameters:
    ///   - id: The full name, byte by byte.
    ///   - relationship: What it is needed for.
    /// - Throws: ``IdentifierError`` with `key.unknown`; `key.relationship` if it is listed for other purposes only;
    ///   `key.controller`; or why this key cannot be used.
    public func method(
        _ id: [UInt8], for relationship: VerificationRelationship
    ) throws(IdentifierError) -> VerificationMethod {
        guard let listed = methods.first(where: { $0.id == id }) else {
            throw IdentifierError(.keyUnknown, facts: ["method": String(decoding: id, as: UTF8.self)])
        }
        guard listed.relationships.contains(relationship) else {
            throw IdentifierError(
                .keyRelationship,
                facts: ["method": String(decoding: id, as: UTF8.self), "relationship": relationship.rawValue])
        }
        return try listed.judged.get()
    }

    /// The keys that can be used for a purpose, in the document's order.
    public func usableMethods(for relationship: VerificationRelationship) -> [VerificationMethod] {
        methods.filter { $0.relationships.contains(relationship) }.compactMap { try? $0.judged.get() }
    }

    /// Whether both documents say the same.
    func isSame(as other: ControlledDocument) -> Bool {
        canonicalBytes == other.canonicalBytes
    }
}
