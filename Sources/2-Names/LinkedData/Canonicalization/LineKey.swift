/// What decides the place of a quad's line among others.
///
/// The ranks of subject, predicate and object are packed into one number; the graph is looked up only where these are
/// the same.
struct LineKey: BitwiseCopyable {
    let triple: UInt64
    let quad: UInt32

    /// Bits of a rank, and so how many terms a dataset that is canonicalised may have.
    static let rankBits: UInt64 = 21
    static let mostTerms = 1 << 21

    @inline(__always)
    init(_ subject: UInt32, _ predicate: UInt32, _ object: UInt32, quad: UInt32) {
        triple = UInt64(subject) << (2 * LineKey.rankBits) | UInt64(predicate) << LineKey.rankBits | UInt64(object)
        self.quad = quad
    }
}
