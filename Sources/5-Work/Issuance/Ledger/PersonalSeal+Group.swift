import Signing

extension PersonalSeal {
    /// A learner's text as it stands in the row.
    struct Sealed {
        /// The key of the award, wrapped under the ledger's.
        let wrappedKey: [UInt8]
        /// The text under the key of the award.
        let text: [UInt8]
    }

    /// Seals the texts of many awards, each under a random key of its own.
    ///
    /// The system is asked for random bytes once for all of them: a call of it for every award costs as much as sealing.
    func seal(_ awards: [AwardRecord]) -> [Sealed] {
        let keyLength = XChaCha20Poly1305.keyByteCount
        let nonceLength = XChaCha20Poly1305.nonceByteCount
        let secrets = SecretWorkspace(count: awards.count * keyLength)
        let nonces = SecureRandom.bytes(awards.count * 2 * nonceLength)
        var keyPlace = RowPlaces(place("learner key", []))
        var textPlace = RowPlaces(place("learner", []))
        return secrets.withBytes { secrets in
            SecureRandom.fill(secrets)
            return keys.sealing.withBytes { sealing in
                nonces.withUnsafeBytes { nonces in
                    awards.indices.map { number in
                        let award = awards[number]
                        let key = UnsafeRawBufferPointer(secrets).item(number, of: keyLength)
                        return Sealed(
                            wrappedKey: XChaCha20Poly1305.sealBehindNonce(
                                key, keyBytes: sealing, nonce: nonces.item(2 * number, of: nonceLength),
                                additionalData: keyPlace.bytes(award.credential)),
                            text: award.sealedText(keys).withUnsafeBytes {
                                XChaCha20Poly1305.sealBehindNonce(
                                    $0, keyBytes: key, nonce: nonces.item(2 * number + 1, of: nonceLength),
                                    additionalData: textPlace.bytes(award.credential))
                            })
                    }
                }
            }
        }
    }
}

/// ``SealedPlace/bytes`` of one row after the other: what is the same for all of them is written once.
private struct RowPlaces {
    private var buffer: [UInt8]
    private let common: Int

    /// - Parameter place: A place whose row is empty.
    init(_ place: SealedPlace) {
        buffer = place.bytes
        // Without the length of the empty row.
        common = buffer.count - 8
    }

    mutating func bytes(_ row: [UInt8]) -> [UInt8] {
        buffer.removeSubrange(common...)
        buffer.appendPart(row)
        return buffer
    }
}

extension UnsafeRawBufferPointer {
    /// One of many items of the same length that stand one behind the other.
    fileprivate func item(_ number: Int, of length: Int) -> UnsafeRawBufferPointer {
        UnsafeRawBufferPointer(rebasing: self[number * length..<(number + 1) * length])
    }
}
