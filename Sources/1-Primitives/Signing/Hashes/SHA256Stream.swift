/// SHA-256 over a message that comes piece by piece.
///
/// ```swift
/// var stream = SHA256Stream()
/// for piece in pieces { stream.update(piece) }
/// let digest = stream.finish()        // as SHA256.hash of all of them
/// ```
///
/// Source: FIPS 180-4.
public struct SHA256Stream: ~Copyable {
    private let context = MessageDigest.sha256.takeContext()

    public init() { context.begin() }

    deinit { MessageDigest.sha256.giveBack(context) }

    private init(as other: borrowing SHA256Stream) { context.begin(as: other.context) }

    /// Takes the next piece.
    public mutating func update(_ bytes: [UInt8]) {
        bytes.withUnsafeBytes { context.update($0) }
    }

    /// Takes the next piece.
    public mutating func update(_ bytes: Span<UInt8>) {
        bytes.withUnsafeBytes { context.update($0) }
    }

    /// A stream of its own that goes on from here: for messages that begin alike.
    public borrowing func branch() -> SHA256Stream { SHA256Stream(as: self) }

    /// The digest of everything, 32 bytes.
    public consuming func finish() -> [UInt8] { context.finish() }
}
