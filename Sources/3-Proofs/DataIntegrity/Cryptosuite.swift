public import Signing

/// How a document becomes the bytes that are signed, and with which kind of key.
///
/// Which one to choose: docs/choosing-a-proof.md.
public enum Cryptosuite: String, Sendable, Hashable, CaseIterable {
    /// Linked data (RDFC-1.0), SHA-256, Ed25519: what verifiers of Open Badges read.
    ///
    /// Source: [Data Integrity EdDSA Cryptosuites 1.0](https://www.w3.org/TR/vc-di-eddsa/#eddsa-rdfc-2022).
    case eddsaRDFC2022 = "eddsa-rdfc-2022"
    /// Canonical JSON (RFC 8785), SHA-256, Ed25519: the fastest, and the only one for documents without contexts.
    ///
    /// Source: [Data Integrity EdDSA Cryptosuites 1.0](https://www.w3.org/TR/vc-di-eddsa/#eddsa-jcs-2022).
    case eddsaJCS2022 = "eddsa-jcs-2022"
    /// Linked data with P-256 and SHA-256, or P-384 and SHA-384.
    ///
    /// Source: [Data Integrity ECDSA Cryptosuites 1.0](https://www.w3.org/TR/vc-di-ecdsa/#ecdsa-rdfc-2019).
    case ecdsaRDFC2019 = "ecdsa-rdfc-2019"
    /// Canonical JSON with P-256 and SHA-256, or P-384 and SHA-384.
    ///
    /// Source: [Data Integrity ECDSA Cryptosuites 1.0](https://www.w3.org/TR/vc-di-ecdsa/#ecdsa-jcs-2019).
    case ecdsaJCS2019 = "ecdsa-jcs-2019"
    /// What eddsa-rdfc-2022 was called before it was a standard. A type of its own instead of a cryptosuite; new proofs of it
    /// are made through ``LegacyProofs`` only.
    ///
    /// Source: [Ed25519Signature2020](https://www.w3.org/TR/vc-di-eddsa/#ed25519signature2020).
    case ed25519Signature2020 = "Ed25519Signature2020"

    /// How a document is brought into the one form that is hashed.
    public enum Canonicalization: Sendable, Hashable {
        /// As JSON: members sorted, RFC 8785.
        case json
        /// As what it means: JSON-LD to RDF, RDFC-1.0.
        case linkedData
    }

    /// What is hashed: the JSON or its meaning.
    public var canonicalization: Canonicalization {
        switch self {
        case .eddsaJCS2022, .ecdsaJCS2019: .json
        case .eddsaRDFC2022, .ecdsaRDFC2019, .ed25519Signature2020: .linkedData
        }
    }

    /// Whether keys of this type make such proofs.
    public func takes(_ key: KeyType) -> Bool {
        switch self {
        case .eddsaRDFC2022, .eddsaJCS2022, .ed25519Signature2020: key == .ed25519
        case .ecdsaRDFC2019, .ecdsaJCS2019: key == .p256 || key == .p384
        }
    }

    /// The cryptosuite that belongs to a key, for the wished canonicalization.
    public static func suite(for key: KeyType, _ canonicalization: Canonicalization) -> Cryptosuite {
        switch (key, canonicalization) {
        case (.ed25519, .linkedData): .eddsaRDFC2022
        case (.ed25519, .json): .eddsaJCS2022
        case (.p256, .linkedData), (.p384, .linkedData): .ecdsaRDFC2019
        case (.p256, .json), (.p384, .json): .ecdsaJCS2019
        }
    }

    /// Whether it is named by a proof's `type` instead of its `cryptosuite`.
    var isLegacy: Bool { self == .ed25519Signature2020 }
}

/// What a proof was made for. A proof made for one purpose never counts for another.
public enum ProofPurpose: String, Sendable, Hashable {
    /// An issuer states something: credentials, status lists, registries.
    case assertionMethod
    /// A holder shows something to somebody: presentations.
    case authentication
}
