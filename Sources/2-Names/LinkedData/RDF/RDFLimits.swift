/// How much N-Quads is read.
public struct RDFLimits: Sendable, Hashable {
    /// Most bytes of a document.
    public var bytes: Int
    /// Most statements of a document, those that are repeated included.
    public var quads: Int

    /// Limits, of which those that are not named stay at their standard values.
    public init(bytes: Int = 16 << 20, quads: Int = 100_000) {
        self.bytes = bytes
        self.quads = quads
    }

    /// 16 MiB and 100,000 statements: a JSON-LD document of the largest size that is read, written out.
    public static let standard = RDFLimits()
}
