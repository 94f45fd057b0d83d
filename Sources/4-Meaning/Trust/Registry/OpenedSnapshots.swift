internal import Encodings
internal import JSON
internal import Signing

/// Which snapshots of registries were opened before, byte for byte: their signatures need not be checked, nor their entries
/// read, a second time.
///
/// ```swift
/// var opened = (try? OpenedSnapshots(parsing: file)) ?? OpenedSnapshots()
/// let registry = try TrustRegistry(opening: bytes, anchors: [anchor], opened: opened, now: now)
/// opened.note(registry, bytes: bytes)
/// file = opened.serialised()
/// ```
///
/// What is kept of a snapshot is the root of a tree of digests over its bytes, the key that signed it, and the digest of what it
/// says. A later start hashes the bytes and compares; one bit that differs, and everything is checked as if for the first time.
/// Anchors, age and numbers are looked at whenever a registry is opened.
///
/// The value does no input or output. Whoever keeps the file keeps it where nobody else can write: it has a digest over itself
/// against damage, which is no protection against its owner.
public struct OpenedSnapshots: Sendable, Hashable {
    /// What is known of one snapshot.
    struct Snapshot: Sendable, Hashable {
        /// The root of the tree over the bytes.
        let root: [UInt8]
        /// The anchor's key, as a Multikey.
        let anchor: String
        /// SHA-256 of the canonical document without its proof.
        let digest: [UInt8]
    }

    /// Snapshots that are kept at most; the oldest goes first.
    public static let capacity = 64

    private(set) var snapshots: [Snapshot] = []

    /// Nothing was opened before.
    public init() {}

    /// How many snapshots are known.
    public var count: Int { snapshots.count }

    /// Keeps a snapshot that was opened and that an anchor signed.
    ///
    /// - Parameters:
    ///   - registry: The registry, as it was opened from these bytes.
    ///   - bytes: The whole document.
    public mutating func note(_ registry: TrustRegistry, bytes: [UInt8]) {
        guard case .anchored(let anchor) = registry.standing else { return }
        let root = registry.knownRoot ?? DigestTree.root(of: bytes)
        let snapshot = Snapshot(root: root, anchor: anchor.multikey, digest: registry.digest)
        guard !snapshots.contains(snapshot) else { return }
        if snapshots.count == Self.capacity { snapshots.removeFirst() }
        snapshots.append(snapshot)
    }

    /// What is known of a snapshot with these bytes, signed by one of these anchors.
    func snapshot(of bytes: [UInt8], anchors: [PublicKey]) -> Snapshot? {
        guard !snapshots.isEmpty else { return nil }
        let root = DigestTree.root(of: bytes)
        return snapshots.first { known in
            known.root == root && anchors.contains { $0.multikey.hasSameBytes(as: known.anchor) }
        }
    }
}

extension OpenedSnapshots {
    /// Reads what ``serialised()`` wrote.
    ///
    /// - Throws: ``TrustError`` `state.malformed` for anything else, also when one bit of it differs. Nothing is lost then:
    ///   the next start checks everything once more.
    public init(parsing bytes: [UInt8]) throws(TrustError) {
        self.init()
        guard let root = try? JSONDocument(parsing: bytes, limits: JSONLimits(bytes: 1 << 20)).root,
            root["type"]?.equals("TestamurOpenedSnapshots") == true, root["version"]?.integer == 1,
            let own = root["digest"]?.string.flatMap({ try? Hex.decode($0) }),
            own == SHA256.hash(root.canonicalBytes(omitting: "digest")),
            let list = root["snapshots"], list.kind == .array, list.count <= Self.capacity
        else { throw TrustError(.stateMalformed, at: .pointer("/type")) }
        for value in list.elements {
            guard let root = value["root"]?.string.flatMap({ try? Hex.decode($0) }), root.count == 32,
                let digest = value["digest"]?.string.flatMap({ try? Hex.decode($0) }), digest.count == 32,
                let anchor = value["anchor"]?.string
            else { throw TrustError(.stateMalformed, at: .pointer(value.pointer)) }
            snapshots.append(Snapshot(root: root, anchor: anchor, digest: digest))
        }
    }

    /// The value as a JSON text, with a digest over itself.
    public func serialised() -> [UInt8] {
        var document: JSON = [
            "type": "TestamurOpenedSnapshots", "version": 1,
            "snapshots": .array(
                snapshots.map { snapshot in
                    [
                        "root": .string(Hex.encode(snapshot.root)), "anchor": .string(snapshot.anchor),
                        "digest": .string(Hex.encode(snapshot.digest)),
                    ]
                }),
        ]
        document["digest"] = .string(Hex.encode(SHA256.hash(document.canonicalBytes())))
        return document.bytes(pretty: true)
    }
}

/// A tree of SHA-256 digests over the parts of a file: leaves of one mebibyte under one root.
enum DigestTree {
    static let leaf = 1 << 20

    /// The digest over the number of bytes and the digests of the parts.
    static func root(of bytes: [UInt8]) -> [UInt8] {
        var nodes: [UInt8] = []
        nodes.reserveCapacity(8 + (bytes.count / leaf + 1) * 32)
        for shift in stride(from: 56, through: 0, by: -8) {
            nodes.append(UInt8(truncatingIfNeeded: bytes.count >> shift))
        }
        let whole = bytes.span
        var start = 0
        while start < bytes.count {
            let end = min(start + leaf, bytes.count)
            nodes += SHA256.hash(whole.extracting(start..<end))
            start = end
        }
        return SHA256.hash(nodes)
    }
}
