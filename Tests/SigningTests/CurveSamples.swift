import JSON
import TestSupport
import Testing

@testable import Signing

/// The published keys and signatures of [RFC 6979](https://www.rfc-editor.org/rfc/rfc6979), appendix A.2.5 and A.2.6.
enum RFC6979 {
    static let scalarOfP256 = hex("c9afa9d845ba75166b5c215767b1d6934e50c3db36e89b127b8a622b120f6721")
    static let scalarOfP384 = hex(
        """
        6b9d3dad2e1b8c1c05b19875b6659f4de23c3b667bf297ba9aa47740787137d8
        96d5724e4c70a825f872c9ea60d2edf5
        """)

    static func signerOfP256() throws -> P256Signer { try P256Signer(scalar: SecretBytes(copying: scalarOfP256)) }
    static func signerOfP384() throws -> P384Signer { try P384Signer(scalar: SecretBytes(copying: scalarOfP384)) }

    /// Signatures with the curve's own hash over "sample" and "test".
    static let signatures: [(curve: EllipticCurve, message: String, signature: String)] = [
        (
            .p256, "sample",
            """
            efd48b2aacb6a8fd1140dd9cd45e81d69d2c877b56aaf991c34d0ea84eaf3716
            f7cb1c942d657c41d436c7a1b6e29f65f3e900dbb9aff4064dc4ab2f843acda8
            """
        ),
        (
            .p256, "test",
            """
            f1abb023518351cd71d881567b1ea663ed3efcf6c5132b354f28d3b0b7d38367
            019f4113742a2b14bd25926b49c649155f267e60d3814b4c0cc84250e46f0083
            """
        ),
        (
            .p384, "sample",
            """
            94edbb92a5ecb8aad4736e56c691916b3f88140666ce9fa73d64c4ea95ad133c81a648152e44acf96e36dd1e80fabe46
            99ef4aeb15f178cea1fe40db2603138f130e740a19624526203b6351d0a3a94fa329c145786e679e7b82c71a38628ac8
            """
        ),
        (
            .p384, "test",
            """
            8203b63d3c853e8d77227fb377bcf7b7b772e97892a80f36ab775d509d7a5feb0542a7f0812998da8f1dd3ca3cf023db
            ddd0760448d42d8a43af45af836fce4de8be06b485e9b61b827c2f13173923e06a739f040649a667bf3b828246baa5a5
            """
        ),
    ]
}

/// Numbers of a curve's length, big end first. Only for tests: nothing here is secret.
enum BigEndian {
    /// The difference of two numbers, the first of which is the larger.
    static func difference(_ first: [UInt8], _ second: [UInt8]) -> [UInt8] {
        var result = first
        var borrow = 0
        for index in first.indices.reversed() {
            let value = Int(first[index]) - Int(second[index]) - borrow
            borrow = value < 0 ? 1 : 0
            result[index] = UInt8(truncatingIfNeeded: value)
        }
        return result
    }

    static func number(_ value: UInt8, count: Int) -> [UInt8] { [UInt8](repeating: 0, count: count - 1) + [value] }
}

extension Conformance {
    static func text(_ path: String) throws -> String {
        String(decoding: try bytes(path), as: UTF8.self).filter { !$0.isWhitespace }
    }

    static func json(_ path: String) throws -> JSONValue { try JSONDocument(parsing: bytes(path)).root }
}

/// The reason of whatever a body throws; nil when it does not.
func reason(_ body: () throws -> some Any) -> SigningError? {
    do {
        _ = try body()
        return nil
    } catch {
        return error as? SigningError
    }
}
