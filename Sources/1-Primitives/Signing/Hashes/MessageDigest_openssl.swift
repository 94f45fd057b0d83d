private import COpenSSL
import Synchronization

/// One of OpenSSL's hash functions, looked up once: the look-up costs as much as hashing a kilobyte.
struct MessageDigest: @unchecked Sendable {
    // Unchecked: OpenSSL's fetched algorithms are immutable and counted with atomics; this one is never released.

    fileprivate let algorithm: OpaquePointer
    let byteCount: Int
    private let idle: IdleContexts

    static let sha256 = MessageDigest(named: "SHA256", byteCount: 32)
    static let sha384 = MessageDigest(named: "SHA384", byteCount: 48)

    /// Nil when OpenSSL does not offer it, which only a damaged or stripped installation does.
    init?(fetching name: String, byteCount: Int) {
        guard OpenSSLLibrary.isReady else { return nil }
        guard let algorithm = EVP_MD_fetch(nil, name, nil) else { return nil }
        self.algorithm = algorithm
        self.byteCount = byteCount
        idle = IdleContexts()
    }

    private init(named name: String, byteCount: Int) {
        guard let digest = MessageDigest(fetching: name, byteCount: byteCount) else {
            preconditionFailure("libcrypto does not offer \(name)")
        }
        self = digest
    }

    /// The digest of one message.
    func hash(_ message: [UInt8]) -> [UInt8] { message.withUnsafeBytes { hash($0) } }

    /// The digest of one message, in one part or two.
    func hash(
        _ message: UnsafeRawBufferPointer, _ rest: UnsafeRawBufferPointer = UnsafeRawBufferPointer(start: nil, count: 0)
    ) -> [UInt8] {
        let context = takeContext()
        defer { giveBack(context) }
        // An array that is filled in place would ask the runtime what an array of bytes is, each time.
        return withUnsafeTemporaryAllocation(byteCount: byteCount, alignment: 8) { digest in
            context.hash(message, rest, into: digest)
            return Array(UnsafeRawBufferPointer(digest))
        }
    }

    /// A context that nobody else uses until it is given back.
    func takeContext() -> MessageDigestContext { idle.take() ?? MessageDigestContext(self) }

    /// Keeps a context of this function for whoever needs one next.
    func giveBack(_ context: MessageDigestContext) { idle.keep(context) }
}

/// Contexts of one function that nobody uses at the moment: making one costs as much as hashing a short message.
private final class IdleContexts: Sendable {
    // Unchecked: whoever takes a context takes it away, so that it has one user at a time.
    private struct Idle: @unchecked Sendable { let context: MessageDigestContext }

    private static let most = 8
    private let idle = Mutex<[Idle]>([])

    func take() -> MessageDigestContext? { idle.withLock { $0.popLast() }?.context }

    func keep(_ context: MessageDigestContext) {
        let given = Idle(context: context)
        idle.withLock { if $0.count < IdleContexts.most { $0.append(given) } }
    }
}

/// A reusable hashing context. Not `Sendable`: one task at a time.
final class MessageDigestContext {
    private let byteCount: Int
    private let context: OpaquePointer
    /// The function, until the context knows it: named again, it is looked for among the engines each time.
    private var unset: OpaquePointer?

    init(_ digest: MessageDigest) {
        guard let context = EVP_MD_CTX_new() else { preconditionFailure("no memory for a hash context") }
        unset = digest.algorithm
        byteCount = digest.byteCount
        self.context = context
    }

    deinit { EVP_MD_CTX_free(context) }

    // MARK: Piece by piece

    /// Forgets what was hashed before.
    func begin() { precondition(isBegun(), "libcrypto could not hash") }

    private func isBegun() -> Bool {
        defer { unset = nil }
        return EVP_DigestInit_ex2(context, unset, nil) == 1
    }

    /// Takes the next piece of a message that was begun.
    func update(_ piece: UnsafeRawBufferPointer) {
        precondition(
            piece.isEmpty || EVP_DigestUpdate(context, piece.baseAddress, piece.count) == 1, "libcrypto could not hash")
    }

    /// Takes over what another context of the same function has taken so far.
    func begin(as other: MessageDigestContext) {
        precondition(EVP_MD_CTX_copy_ex(context, other.context) == 1, "libcrypto could not hash")
        unset = nil
    }

    /// The digest of all pieces.
    func finish() -> [UInt8] {
        withUnsafeTemporaryAllocation(byteCount: byteCount, alignment: 8) { digest in
            let done = EVP_DigestFinal_ex(context, digest.baseAddress?.assumingMemoryBound(to: UInt8.self), nil) == 1
            precondition(done, "libcrypto could not hash")
            return Array(UnsafeRawBufferPointer(digest))
        }
    }

    // MARK: In one go

    /// Writes the digest of `message` to the start of `target`, which has room for it.
    func hash(_ message: UnsafeRawBufferPointer, into target: UnsafeMutableRawBufferPointer) {
        hash(message, UnsafeRawBufferPointer(start: nil, count: 0), into: target)
    }

    /// The same for a message in two parts.
    func hash(
        _ message: UnsafeRawBufferPointer, _ rest: UnsafeRawBufferPointer, into target: UnsafeMutableRawBufferPointer
    ) {
        precondition(target.count >= byteCount, "no room for the digest")
        // None of the three can fail for a fetched algorithm and a live context. Were one to, going on would let a
        // judgement rest on bytes that are no digest.
        let done =
            isBegun() && EVP_DigestUpdate(context, message.baseAddress, message.count) == 1
            && (rest.isEmpty || EVP_DigestUpdate(context, rest.baseAddress, rest.count) == 1)
            && EVP_DigestFinal_ex(context, target.baseAddress?.assumingMemoryBound(to: UInt8.self), nil) == 1
        precondition(done, "libcrypto could not hash")
    }
}
