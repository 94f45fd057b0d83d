public import Encodings
public import JSON
public import Signing

extension ControlledDocument {
    /// A key to be listed.
    public struct Key: Sendable {
        /// The key's name under the DID: `key-1`.
        public let fragment: String
        public let publicKey: PublicKey
        /// What it is for.
        public let relationships: Set<VerificationRelationship>
        /// When it ends or ended; what it signed before still counts.
        public let expires: Instant?
        /// Since when nothing that it signs counts.
        public let revoked: Instant?

        public init(
            fragment: String, publicKey: PublicKey,
            relationships: Set<VerificationRelationship> = [.assertionMethod], expires: Instant? = nil,
            revoked: Instant? = nil
        ) {
            self.expires = expires
            self.revoked = revoked
            self.fragment = fragment
            self.publicKey = publicKey
            self.relationships = relationships
        }
    }

    /// Writes a document, ready to be put at the address that ``DIDWeb/url(for:rules:)`` tells.
    ///
    /// ```swift
    /// let document = ControlledDocument.make(did: did, keys: [.init(fragment: "key-1", publicKey: signer.publicKey)])
    /// ```
    ///
    /// - Parameters:
    ///   - did: Whose keys these are.
    ///   - keys: The keys, each with a fragment of its own.
    public static func make(did: DID, keys: [Key]) -> JSON {
        func name(_ key: Key) -> String { "\(did.text)#\(key.fragment)" }
        var members = [
            JSONMember("@context", ["https://www.w3.org/ns/did/v1", "https://w3id.org/security/multikey/v1"]),
            JSONMember("id", .string(did.text)),
            JSONMember(
                "verificationMethod",
                .array(
                    keys.map { key in
                        .object(omittingNil: [
                            ("id", .string(name(key))), ("type", "Multikey"), ("controller", .string(did.text)),
                            ("publicKeyMultibase", .string(key.publicKey.multikey)),
                            ("expires", key.expires.map { .string($0.description) }),
                            ("revoked", key.revoked.map { .string($0.description) }),
                        ])
                    })),
        ]
        for relationship in VerificationRelationship.allCases {
            let names = keys.filter { $0.relationships.contains(relationship) }.map { JSON.string(name($0)) }
            if !names.isEmpty { members.append(JSONMember(relationship.rawValue, .array(names))) }
        }
        return .object(members)
    }
}
