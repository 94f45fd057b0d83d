/// What decides the place of a quad's line among others, nearly always: its subject and predicate.
///
/// Their ranks are packed into one number; object and graph are looked up only where these are the same.
struct LineKey: BitwiseCopyable {
    let pair: UInt64
    let quad: UInt32

    @inline(__always)
    init(_ subject: UInt32, _ predicate: UInt32, quad: UInt32) {
        pair = UInt64(subject) << 32 | UInt64(predicate)
        self.quad = quad
    }
}
