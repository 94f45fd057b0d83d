import Encodings
import JSON

/// Looks for private keys in documents that everybody may see.
enum PrivateKeyMaterial {
    /// Refuses a document with a private key anywhere in it.
    ///
    /// - Throws: ``IdentifierError`` with `key.private_material` at the first one.
    static func refuse(in value: JSONValue) throws(IdentifierError) {
        switch value.kind {
        case .object:
            let isKey = value["kty"] != nil
            for (name, member) in value.members {
                if secretMembers.contains(where: { name.equals($0) })
                    || (isKey && secretKeyMembers.contains(where: { name.equals($0) }))
                    || (name.equals("publicKeyMultibase") && isPrivateMultikey(member))
                {
                    throw IdentifierError(.keyPrivateMaterial, at: .pointer(member.pointer))
                }
                try refuse(in: member)
            }
        case .array:
            // The depth is bounded by the reader of the document.
            for element in value.elements { try refuse(in: element) }
        default: break
        }
    }

    /// Names under which documents were seen to carry private keys.
    private static let secretMembers: [StaticString] = [
        "secretKeyMultibase", "secretKeyJwk", "privateKeyMultibase", "privateKeyJwk", "privateKeyBase58",
        "privateKeyHex", "privateKeyPem", "privateKeyWif", "privateKey", "secretKey",
    ]

    /// The secret members of a JSON Web Key of any type (RFC 7518, RFC 8037).
    private static let secretKeyMembers: [StaticString] = ["d", "p", "q", "dp", "dq", "qi", "oth", "k", "priv"]

    /// Whether a Multikey in the place of a public one is a private one: their codes lie together.
    private static func isPrivateMultikey(_ value: JSONValue) -> Bool {
        guard let text = value.utf8, let bytes = try? Multibase.decode(text.span),
            let codec = try? Multicodec.split(bytes).codec
        else { return false }
        return (0x1300...0x130f).contains(codec.code)
    }
}
