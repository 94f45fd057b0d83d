import CSodium

@testable import Signing

/// Points and signatures that no honest signer makes, computed with libsodium's point and scalar arithmetic.
enum EdgePoints {
    /// The eight points whose order divides 8, as their multiples of one of order 8; the first is the neutral one.
    static let torsion: [[UInt8]] = {
        let generator = hex("c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a")
        var points = [[1] + [UInt8](repeating: 0, count: 31)]
        for _ in 1..<8 { points.append(sum(points[points.count - 1], generator)) }
        return points
    }()

    /// Every encoding with a y coordinate at or above the prime: 19 values, each with both signs.
    static let noncanonical: [[UInt8]] = (0..<19).flatMap { excess -> [[UInt8]] in
        var bytes = Ed25519Encoding.prime
        bytes[0] += UInt8(excess)
        var negative = bytes
        negative[31] |= 0x80
        return [bytes, negative]
    }

    static func sum(_ first: [UInt8], _ second: [UInt8]) -> [UInt8] {
        var sum = [UInt8](repeating: 0, count: 32)
        precondition(crypto_core_ed25519_add(&sum, first, second) == 0)
        return sum
    }

    /// The scalar, S and hash arithmetic of a signer whose key and R may each have a part of small order added.
    struct Forger {
        let secret: [UInt8]
        let honestKey: [UInt8]
        private let prefix: [UInt8]

        init(seed: [UInt8] = CryptoSelfTest.Vector.seed) {
            let digest = EdgePoints.sha512(seed)
            var scalar = Array(digest[..<32])
            scalar[0] &= 248
            scalar[31] = scalar[31] & 127 | 64
            secret = EdgePoints.reduced(scalar)
            prefix = Array(digest[32...])
            honestKey = EdgePoints.base(secret)
        }

        /// A signature for which eight times the equation holds, with `R = rB + keyless` point `extra`.
        ///
        /// - Parameters:
        ///   - key: The key that is hashed: the honest one, or it plus a point of small order, or another encoding.
        ///   - extra: What is added to R.
        ///   - nonce: False to leave rB out of R, so that R is `extra` alone.
        func signature(_ message: [UInt8], key: [UInt8], addingToR extra: [UInt8], nonce: Bool = true) -> [UInt8] {
            let scalar = EdgePoints.reduced(EdgePoints.sha512(prefix + message))
            let point = nonce ? EdgePoints.sum(EdgePoints.base(scalar), extra) : extra
            let hash = EdgePoints.reduced(EdgePoints.sha512(point + key + message))
            var product = [UInt8](repeating: 0, count: 32)
            crypto_core_ed25519_scalar_mul(&product, hash, secret)
            var sum = product
            if nonce { crypto_core_ed25519_scalar_add(&sum, scalar, product) }
            return point + sum
        }
    }

    static func base(_ scalar: [UInt8]) -> [UInt8] {
        var point = [UInt8](repeating: 0, count: 32)
        precondition(crypto_scalarmult_ed25519_base_noclamp(&point, scalar) == 0)
        return point
    }

    static func sha512(_ bytes: [UInt8]) -> [UInt8] {
        var digest = [UInt8](repeating: 0, count: 64)
        crypto_hash_sha512(&digest, bytes, UInt64(bytes.count))
        return digest
    }

    /// A number of 32 or 64 bytes modulo the order of the main subgroup.
    static func reduced(_ number: [UInt8]) -> [UInt8] {
        var scalar = [UInt8](repeating: 0, count: 32)
        crypto_core_ed25519_scalar_reduce(&scalar, number + [UInt8](repeating: 0, count: 64 - number.count))
        return scalar
    }
}
