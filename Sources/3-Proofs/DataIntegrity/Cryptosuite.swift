/// How a document becomes the bytes that are signed, and with which kind of key.
public enum Cryptosuite: String, Sendable, Hashable, CaseIterable {
    /// Canonical JSON (RFC 8785), SHA-256, Ed25519.
    ///
    /// Source: [Data Integrity EdDSA Cryptosuites 1.0](https://www.w3.org/TR/vc-di-eddsa/#eddsa-jcs-2022).
    case eddsaJCS2022 = "eddsa-jcs-2022"

    /// Length of a signature in bytes.
    var signatureByteCount: Int {
        switch self {
        case .eddsaJCS2022: 64
        }
    }
}

/// What a proof was made for. A proof made for one purpose never counts for another.
public enum ProofPurpose: String, Sendable, Hashable {
    /// An issuer states something: credentials, status lists, registries.
    case assertionMethod
    /// A holder shows something to somebody: presentations.
    case authentication
}
