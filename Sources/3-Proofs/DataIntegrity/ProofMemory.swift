import Signing
import Synchronization

#if canImport(Glibc)
    import Glibc
#endif

/// What the proofs of many documents have in common, so that it is hashed once.
///
/// ```swift
/// let memory = ProofMemory()
/// for document in folder {
///     DataIntegrity.judge(document, expecting: expectation, resolver: resolver, processor: nil, remembering: memory)
/// }
/// ```
///
/// The proofs of a batch are the same but for their signatures. Bounded; what is known again has bytes that are all the same.
public final class ProofMemory: Sendable {
    /// A class, so that looking through several copies none.
    private final class Known: Sendable {
        let before: [UInt8]
        let behind: [UInt8]
        let hash: [UInt8]

        init(_ before: UnsafeRawBufferPointer, _ behind: UnsafeRawBufferPointer, _ hash: [UInt8]) {
            self.before = Array(before)
            self.behind = Array(behind)
            self.hash = hash
        }

        func isOf(_ before: UnsafeRawBufferPointer, _ behind: UnsafeRawBufferPointer) -> Bool {
            Self.isSame(self.before, before) && Self.isSame(self.behind, behind)
        }

        private static func isSame(_ left: [UInt8], _ right: UnsafeRawBufferPointer) -> Bool {
            guard left.count == right.count, let other = right.baseAddress else { return left.count == right.count }
            return left.withUnsafeBytes { $0.baseAddress.map { memcmp($0, other, left.count) == 0 } ?? true }
        }
    }

    private static let most = 8
    private static let longest = 4 << 10
    private let known = Mutex<[Known]>([])

    public init() {}

    /// The SHA-256 of the options of a proof, which stand before and behind its signature.
    func hash(_ before: UnsafeRawBufferPointer, _ behind: UnsafeRawBufferPointer) -> [UInt8] {
        let again = known.withLock { known in
            for one in known where one.isOf(before, behind) { return one.hash as [UInt8]? }
            return nil
        }
        if let again { return again }
        let hash = SHA256.hash(before, behind)
        guard before.count + behind.count <= Self.longest else { return hash }
        let new = Known(before, behind, hash)
        known.withLock { known in
            if known.count == Self.most { known.removeFirst() }
            known.append(new)
        }
        return hash
    }
}
