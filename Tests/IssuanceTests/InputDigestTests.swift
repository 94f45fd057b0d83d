import Encodings
import Signing
import TestSupport
import Testing

@testable import Issuance

@Suite struct InputDigestTests {
    private func digest(_ bytes: [UInt8], pieces: Int) -> [UInt8] {
        var digest = InputDigest()
        for start in stride(from: 0, to: bytes.count, by: pieces) {
            bytes[start..<min(start + pieces, bytes.count)].withUnsafeBytes { digest.take($0) }
        }
        return digest.finish()
    }

    @Test func aSmallFileHasItsOrdinaryDigest() throws {
        // printf 'Name\nAda\n' | sha256sum
        let expected = try Hex.decode("e4c500a1e680541f71838b28e1d199a4ea0933c4d98ea714fbfa929789ab42e3")
        #expect(digest(Array("Name\nAda\n".utf8), pieces: 3) == expected)
        #expect(digest([], pieces: 1) == SHA256.hash([UInt8]()))
        let one = [UInt8](repeating: 7, count: InputDigest.pieceSize)
        #expect(digest(one, pieces: 1_000) == SHA256.hash(one))
    }

    @Test(arguments: [1, InputDigest.pieceSize / 2, InputDigest.pieceSize])
    func aLongFileHasTheDigestOfItsPieces(_ extra: Int) {
        let bytes = [UInt8](repeating: 7, count: InputDigest.pieceSize + extra)
        let expected = SHA256.hash(
            SHA256.hash(Array(bytes[..<InputDigest.pieceSize])) + SHA256.hash(Array(bytes[InputDigest.pieceSize...])))
        for pieces in [64 << 10, 65_537, bytes.count] { #expect(digest(bytes, pieces: pieces) == expected) }
    }
}
