public import Encodings
public import Signing

/// Who signed a rule file, and when, as far as the signature says.
public struct RulesSignature: Sendable, Hashable {
    public let key: PublicKey
    /// The signer's own date; it is signed, and nobody else attests it.
    public let made: Instant
}
