private import COpenSSL

/// One of OpenSSL's hash functions, looked up once: the look-up costs as much as hashing a kilobyte.
struct MessageDigest: @unchecked Sendable {
    // Unchecked: OpenSSL's fetched algorithms are immutable and counted with atomics; this one is never released.

    fileprivate let algorithm: OpaquePointer
    let byteCount: Int

    static let sha256 = MessageDigest(named: "SHA256", byteCount: 32)
    static let sha384 = MessageDigest(named: "SHA384", byteCount: 48)

    /// OpenSSL without its configuration file: no file or environment variable decides which code hashes, and a process
    /// that hashes once does not pay for reading it.
    private static let isLibraryReady = OPENSSL_init_crypto(UInt64(OPENSSL_INIT_NO_LOAD_CONFIG), nil) == 1

    /// Nil when OpenSSL does not offer it, which only a damaged or stripped installation does.
    init?(fetching name: String, byteCount: Int) {
        guard MessageDigest.isLibraryReady else { return nil }
        guard let algorithm = EVP_MD_fetch(nil, name, nil) else { return nil }
        self.algorithm = algorithm
        self.byteCount = byteCount
    }

    private init(named name: String, byteCount: Int) {
        guard let digest = MessageDigest(fetching: name, byteCount: byteCount) else {
            preconditionFailure("libcrypto does not offer \(name)")
        }
        self = digest
    }

    /// The digest of one message, in a context of its own.
    func hash(_ message: [UInt8]) -> [UInt8] { message.withUnsafeBytes { hash($0) } }

    /// The digest of one message, in a context of its own.
    func hash(_ message: UnsafeRawBufferPointer) -> [UInt8] {
        let context = MessageDigestContext(self)
        return [UInt8](unsafeUninitializedCapacity: byteCount) { buffer, filled in
            context.hash(message, into: UnsafeMutableRawBufferPointer(buffer))
            filled = byteCount
        }
    }
}

/// A reusable hashing context. Not `Sendable`: one task at a time.
final class MessageDigestContext {
    private let digest: MessageDigest
    private let context: OpaquePointer

    init(_ digest: MessageDigest) {
        guard let context = EVP_MD_CTX_new() else { preconditionFailure("no memory for a hash context") }
        self.digest = digest
        self.context = context
    }

    deinit { EVP_MD_CTX_free(context) }

    /// Writes the digest of `message` to the start of `target`, which has room for it.
    func hash(_ message: UnsafeRawBufferPointer, into target: UnsafeMutableRawBufferPointer) {
        precondition(target.count >= digest.byteCount, "no room for the digest")
        // None of the three can fail for a fetched algorithm and a live context. Were one to, going on would let a
        // judgement rest on bytes that are no digest.
        let done =
            EVP_DigestInit_ex2(context, digest.algorithm, nil) == 1
            && EVP_DigestUpdate(context, message.baseAddress, message.count) == 1
            && EVP_DigestFinal_ex(context, target.baseAddress?.assumingMemoryBound(to: UInt8.self), nil) == 1
        precondition(done, "libcrypto could not hash")
    }
}
