import Encodings
import JSON
import Signing

/// What this room demands of a JSON Web Key beyond what the key itself demands.
enum JSONWebKey {
    /// The public key of a JSON Web Key that came from a stranger.
    ///
    /// - Throws: ``IdentifierError`` `key.untrusted_source` if it names a place where it could be fetched; else as
    ///   `PublicKey(jwk:)`.
    static func publicKey(_ value: JSONValue) throws -> PublicKey {
        for name in ["jku", "x5u"] as [StaticString] {
            if let pointer = value[name] {
                throw IdentifierError(
                    .keyUntrustedSource, at: .pointer(pointer.pointer), facts: ["member": "\(name)"])
            }
        }
        return try PublicKey(jwk: value)
    }
}
