private import Encodings
public import JSON

extension PublicKey {
    /// Reads a public JSON Web Key.
    ///
    /// Members that are neither secret nor say what the key is for (`kid`, `x5c`, …) are left to the caller.
    ///
    /// - Throws: ``SigningError`` with the member's place:
    ///   `key.private_material` when any secret member is there; `key.type` for another `kty` or `crv`; `key.usage`
    ///   when `use`, `key_ops` or `alg` say that it is not for these signatures; `key.malformed` for a member of the
    ///   wrong shape; then as ``Ed25519PublicKey/init(_:)`` or ``ECDSAPublicKey/init(x:y:)``. `EncodingError` (`b64.…`)
    ///   when `x` or `y` is not base64url.
    ///
    /// Source: [RFC 7517](https://www.rfc-editor.org/rfc/rfc7517), [RFC 7518, section
    /// 6.2](https://www.rfc-editor.org/rfc/rfc7518#section-6.2), [RFC 8037](https://www.rfc-editor.org/rfc/rfc8037).
    public init(jwk: JSONValue) throws {
        guard jwk.kind == .object else { throw SigningError(.keyMalformed, at: jwk.place) }
        for name in JWK.secretMembers {
            if let secret = jwk[name] { throw SigningError(.keyPrivateMaterial, at: secret.place) }
        }
        switch try JWK.type(of: jwk) {
        case .ed25519:
            try JWK.checkUsage(of: jwk, algorithms: ["EdDSA", "Ed25519"])
            self = .ed25519(try Ed25519PublicKey(JWK.bytes(jwk, "x")))
        case .p256:
            try JWK.checkUsage(of: jwk, algorithms: ["ES256"])
            self = .p256(try P256PublicKey(x: JWK.bytes(jwk, "x"), y: JWK.bytes(jwk, "y")))
        case .p384:
            try JWK.checkUsage(of: jwk, algorithms: ["ES384"])
            self = .p384(try P384PublicKey(x: JWK.bytes(jwk, "x"), y: JWK.bytes(jwk, "y")))
        }
    }

    /// The key as a JSON Web Key, members in the order of RFC 7638.
    public var jwk: JSON {
        switch self {
        case .ed25519(let key): ["crv": "Ed25519", "kty": "OKP", "x": .string(Base64URL.encode(key.bytes))]
        case .p256(let key): JWK.object(.p256, x: key.x, y: key.y)
        case .p384(let key): JWK.object(.p384, x: key.x, y: key.y)
        }
    }
}

/// The rules for members of a JSON Web Key.
private enum JWK {
    /// Every member that holds a secret, for any type of key.
    static let secretMembers: [StaticString] = ["d", "p", "q", "dp", "dq", "qi", "oth", "k", "priv"]

    /// What `kty` and `crv` say together.
    static func type(of jwk: JSONValue) throws(SigningError) -> KeyType {
        let (family, familyText) = try text(jwk, "kty")
        let isEdwards = family.equals("OKP")
        guard isEdwards || family.equals("EC") else { throw other(family, "kty", familyText) }
        let (curve, curveText) = try text(jwk, "crv")
        if isEdwards, curve.equals("Ed25519") { return .ed25519 }
        if !isEdwards, curve.equals("P-256") { return .p256 }
        if !isEdwards, curve.equals("P-384") { return .p384 }
        throw other(curve, "crv", curveText)
    }

    /// A member that decides the type: absent or no string is malformed.
    private static func text(
        _ jwk: JSONValue, _ name: StaticString
    ) throws(SigningError) -> (member: JSONValue, text: String) {
        guard let member = jwk[name], let text = member.string else { throw malformed(jwk, name) }
        return (member, text)
    }

    private static func other(_ member: JSONValue, _ name: StaticString, _ found: String) -> SigningError {
        SigningError(.keyType, at: member.place, facts: ["member": "\(name)", "found": found])
    }

    private static func malformed(_ jwk: JSONValue, _ name: StaticString) -> SigningError {
        SigningError(.keyMalformed, at: jwk[name]?.place ?? jwk.place, facts: ["member": "\(name)"])
    }

    /// A member that holds bytes.
    static func bytes(_ jwk: JSONValue, _ name: StaticString) throws -> [UInt8] {
        guard let text = jwk[name]?.utf8 else { throw malformed(jwk, name) }
        return try Base64URL.decode(text.span)
    }

    /// Members in the order of RFC 7638.
    static func object(_ curve: EllipticCurve, x: [UInt8], y: [UInt8]) -> JSON {
        [
            "crv": .string(curve.rawValue), "kty": "EC", "x": .string(Base64URL.encode(x)),
            "y": .string(Base64URL.encode(y)),
        ]
    }

    static func checkUsage(of jwk: JSONValue, algorithms: [StaticString]) throws(SigningError) {
        if let use = jwk["use"], !use.equals("sig") {
            throw SigningError(.keyUsage, at: use.place, facts: ["member": "use"])
        }
        if let algorithm = jwk["alg"], !algorithms.contains(where: { algorithm.equals($0) }) {
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
