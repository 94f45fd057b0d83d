private import Encodings
public import JSON

extension PublicKey {
    /// Reads a public JSON Web Key.
    ///
    /// Members that are neither secret nor say what the key is for (`kid`, `x5c`, …) are left to the caller.
    ///
    /// - Throws: ``SigningError`` with the member's place:
    ///   `key.private_material` when any secret member is there; `key.type` for another `kty` or `crv`; `key.usage` when
    ///   `use`, `key_ops` or `alg` say that it is not for these signatures; `key.malformed` for a member of the wrong shape;
    ///   then as ``Ed25519PublicKey/init(_:)``. `EncodingError` (`b64.…`) when `x` is not base64url.
    ///
    /// Source: [RFC 7517](https://www.rfc-editor.org/rfc/rfc7517), [RFC 8037](https://www.rfc-editor.org/rfc/rfc8037).
    public init(jwk: JSONValue) throws {
        guard jwk.kind == .object else { throw SigningError(.keyMalformed, at: jwk.place) }
        for name in JWK.secretMembers {
            if let secret = jwk[name] { throw SigningError(.keyPrivateMaterial, at: secret.place) }
        }
        try JWK.require(jwk, "kty", "OKP")
        try JWK.require(jwk, "crv", "Ed25519")
        try JWK.checkUsage(of: jwk)
        guard let x = jwk["x"], let text = x.utf8 else {
            throw SigningError(.keyMalformed, at: jwk["x"]?.place ?? jwk.place, facts: ["member": "x"])
        }
        self = .ed25519(try Ed25519PublicKey(try Base64URL.decode(text.span)))
    }

    /// The key as a JSON Web Key, members in the order of RFC 7638.
    public var jwk: JSON {
        switch self {
        case .ed25519(let key): ["crv": "Ed25519", "kty": "OKP", "x": .string(Base64URL.encode(key.bytes))]
        }
    }
}

/// The rules for members of a JSON Web Key.
private enum JWK {
    /// Every member that holds a secret, for any type of key.
    static let secretMembers: [StaticString] = ["d", "p", "q", "dp", "dq", "qi", "oth", "k", "priv"]

    /// A member that decides the type: absent or no string is malformed, another value is another type.
    static func require(_ jwk: JSONValue, _ name: StaticString, _ value: StaticString) throws(SigningError) {
        guard let member = jwk[name], let found = member.string else {
            throw SigningError(.keyMalformed, at: jwk[name]?.place ?? jwk.place, facts: ["member": "\(name)"])
        }
        guard member.equals(value) else {
            throw SigningError(.keyType, at: member.place, facts: ["member": "\(name)", "found": found])
        }
    }

    static func checkUsage(of jwk: JSONValue) throws(SigningError) {
        if let use = jwk["use"], !use.equals("sig") {
            throw SigningError(.keyUsage, at: use.place, facts: ["member": "use"])
        }
        if let algorithm = jwk["alg"], !algorithm.equals("EdDSA"), !algorithm.equals("Ed25519") {
            throw SigningError(.keyUsage, at: algorithm.place, facts: ["member": "alg"])
        }
        guard let operations = jwk["key_ops"] else { return }
        guard operations.kind == .array, operations.elements.allSatisfy({ $0.kind == .string }) else {
            throw SigningError(.keyMalformed, at: operations.place, facts: ["member": "key_ops"])
        }
        guard operations.elements.contains(where: { $0.equals("verify") }) else {
            throw SigningError(.keyUsage, at: operations.place, facts: ["member": "key_ops"])
        }
    }
}

extension JSONValue {
    fileprivate var place: Place { .pointer(pointer) }
}
