public import Identifiers

/// What became of one proof.
public struct ProofResult: Sendable {
    public enum Outcome: Sendable {
        /// The signature belongs to these bytes and this key, and the key may be used for this.
        case passed(ResolvedMethod)
        /// It does not, or must not count.
        case failed(DataIntegrityError)
        /// It could not be found out: an unknown kind of proof, a key that is not at hand.
        case unknown(DataIntegrityError)
    }

    /// The proof as read, nil if it could not be read.
    public let proof: DataIntegrityProof?
    public let outcome: Outcome

    /// Whether it passed.
    public var isPassed: Bool { if case .passed = outcome { true } else { false } }
}
