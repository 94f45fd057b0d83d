import Signing

extension KeyType {
    /// Whether the same key over the same bytes always gives the same signature.
    ///
    /// Ed25519 has no randomness in it; ECDSA takes a random number for each signature.
    var signsReproducibly: Bool {
        switch self {
        case .ed25519: true
        case .p256, .p384: false
        }
    }
}
