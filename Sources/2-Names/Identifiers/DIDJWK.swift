private import Encodings
private import JSON
public import Signing

/// did:jwk: the identifier is the key, written as a JSON Web Key in base64url.
///
/// ```swift
/// let did = DIDJWK.did(for: signer.publicKey)             // did:jwk:eyJj…
/// let key = try DIDJWK.publicKey(of: did)
/// ```
///
/// Source: [did:jwk Method Specification](https://github.com/quartzjer/did-jwk/blob/main/spec.md).
public enum DIDJWK {
    /// The key that the identifier is.
    ///
    /// - Throws: ``IdentifierError`` with `did.malformed` if it is no did:jwk or its bytes are no JSON; `key.type`,
    ///   `key.usage` (a key for encryption), `key.private_material`, `key.untrusted_source` (a key that points elsewhere), or
    ///   what the key's own checks say.
    public static func publicKey(of did: DID) throws(IdentifierError) -> PublicKey {
        guard did.method == .jwk else { throw DID.malformed(did.bytes) }
        return try did.reading {
            let text = try Base64URL.decode(Array(did.methodSpecific).span)
            return try JSONWebKey.publicKey(try JSONDocument(parsing: text).root)
        }
    }

    /// The identifier that a key is, with the members of its JSON Web Key in canonical order.
    public static func did(for key: PublicKey) -> DID {
        DID(method: .jwk, name: "jwk", methodSpecific: Base64URL.encode(key.jwk.canonicalBytes()).utf8)
    }

    /// The name of the key under that identifier, `did:jwk:…#0`.
    public static func verificationMethod(for key: PublicKey) -> String {
        did(for: key).text + "#0"
    }

    /// The one method that a did:jwk has.
    static func method(_ url: DIDURL) throws(IdentifierError) -> VerificationMethod {
        guard url.fragment.utf8.elementsEqual("0".utf8) else {
            throw IdentifierError(.keyUnknown, facts: ["method": url.text])
        }
        return VerificationMethod(id: url.text, controller: url.did.text, publicKey: try publicKey(of: url.did))
    }
}
