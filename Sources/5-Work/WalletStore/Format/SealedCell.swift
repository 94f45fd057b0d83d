import Signing

/// A sealed value as it lies in the database: nonce, sealed bytes, and a checksum that needs no key.
///
/// The checksum of a record's cell is looked at only when the cell does not open. It tells damage, which breaks it, from
/// cells that were put where they do not belong, which leave it whole. It protects against nobody: whoever means harm
/// recomputes it.
enum SealedCell {
    static let checkByteCount = 8
    /// How much longer a cell is than what it holds.
    static let overhead = XChaCha20Poly1305.nonceByteCount + XChaCha20Poly1305.tagByteCount + checkByteCount

    /// Seals bytes under a fresh nonce.
    ///
    /// - Parameters:
    ///   - key: 32 bytes in guarded memory.
    ///   - associated: What the cell is bound to.
    static func seal(_ text: UnsafeRawBufferPointer, key: UnsafeRawBufferPointer, _ associated: [UInt8]) -> [UInt8] {
        let nonce = SecureRandom.bytes(XChaCha20Poly1305.nonceByteCount)
        var cell: [UInt8] = []
        cell.reserveCapacity(text.count + overhead)
        cell += nonce
        cell += XChaCha20Poly1305.seal(text, keyBytes: key, nonce: nonce, additionalData: associated)
        cell += check(of: cell[...])
        return cell
    }

    /// Opens a cell.
    ///
    /// - Throws: ``WalletError`` `wallet.corrupted` or `wallet.record_binding`; nothing of the text is given out then.
    static func open(_ cell: [UInt8], key: UnsafeRawBufferPointer, _ associated: [UInt8]) throws(WalletError) -> [UInt8]
    {
        let (nonce, sealed) = try parts(of: cell)
        do throws(SigningError) {
            return try XChaCha20Poly1305.open(sealed, keyBytes: key, nonce: nonce, additionalData: associated)
        } catch {
            throw refusal(of: cell)
        }
    }

    /// Opens a cell into guarded memory.
    ///
    /// - Throws: As ``open(_:key:_:)``, also when `target` has another length than the text.
    static func open(
        _ cell: [UInt8], key: UnsafeRawBufferPointer, _ associated: [UInt8], into target: UnsafeMutableRawBufferPointer
    ) throws(WalletError) {
        let (nonce, sealed) = try parts(of: cell)
        do throws(SigningError) {
            try XChaCha20Poly1305.open(sealed, keyBytes: key, nonce: nonce, additionalData: associated, into: target)
        } catch {
            throw refusal(of: cell)
        }
    }

    /// Opens a cell where it lies, without a copy of it.
    ///
    /// - Throws: As ``open(_:key:_:)``, also when `target` has another length than the text.
    static func open(
        _ cell: UnsafeRawBufferPointer, key: UnsafeRawBufferPointer, _ associated: [UInt8],
        into target: UnsafeMutableRawBufferPointer
    ) throws(WalletError) {
        guard cell.count >= overhead else { throw WalletError(.corrupted) }
        do throws(SigningError) {
            try XChaCha20Poly1305.openBehindNonce(
                UnsafeRawBufferPointer(rebasing: cell.dropLast(checkByteCount)), keyBytes: key,
                additionalData: associated, into: target)
        } catch {
            throw refusal(of: Array(cell))
        }
    }

    /// Why a cell that did not open did not.
    static func refusal(of cell: [UInt8]) -> WalletError {
        WalletError(isWhole(cell) ? .recordBinding : .corrupted)
    }

    /// Whether the checksum fits.
    static func isWhole(_ cell: [UInt8]) -> Bool {
        cell.count >= overhead && check(of: cell.dropLast(checkByteCount)) == cell.suffix(checkByteCount)
    }

    private static func parts(of cell: [UInt8]) throws(WalletError) -> (nonce: [UInt8], sealed: [UInt8]) {
        guard cell.count >= overhead else { throw WalletError(.corrupted) }
        let nonce = XChaCha20Poly1305.nonceByteCount
        return (Array(cell[..<nonce]), Array(cell[nonce..<cell.count - checkByteCount]))
    }

    private static func check(of sealed: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        SHA256.hash(sealed.span).prefix(checkByteCount)
    }
}
