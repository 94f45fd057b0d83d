import Signing

/// The digest of a file that is read piece by piece.
///
/// A file of up to a quarter of a mebibyte has its ordinary SHA-256, the one that `sha256sum` prints. A longer one has the
/// SHA-256 of the digests of its pieces of that size, one after the other: it can then be made without the whole file in
/// memory.
struct InputDigest {
    static let pieceSize = 256 << 10
    private var piece: [UInt8] = []
    private var digests: [UInt8] = []

    init() { piece.reserveCapacity(Self.pieceSize) }

    mutating func take(_ bytes: UnsafeRawBufferPointer) {
        var rest = bytes
        while !rest.isEmpty {
            // Not before there is more: a file of exactly one piece is a file of one piece.
            if piece.count == Self.pieceSize { closePiece() }
            let part = UnsafeRawBufferPointer(rebasing: rest.prefix(Self.pieceSize - piece.count))
            piece.append(contentsOf: part)
            rest = UnsafeRawBufferPointer(rebasing: rest.dropFirst(part.count))
        }
    }

    private mutating func closePiece() {
        digests.append(contentsOf: SHA256.hash(piece))
        piece.removeAll(keepingCapacity: true)
    }

    mutating func finish() -> [UInt8] {
        if digests.isEmpty { return SHA256.hash(piece) }
        closePiece()
        return SHA256.hash(digests)
    }
}
