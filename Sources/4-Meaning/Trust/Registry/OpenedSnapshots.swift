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
/// Of a large snapshot an index is kept as well, in a file of its own (``note(_:bytes:)``). With it a later start reads what the
/// registry says of itself and then only the parts that somebody asks for, each held against the tree
/// (``TrustRegistry/init(reopening:anchors:opened:index:remembered:now:limits:)``).
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
        /// SHA-256 of its index, and how many bytes the snapshot has; nil of one that has none.
        var index: Index?

        struct Index: Sendable, Hashable {
            let digest: [UInt8]
            let snapshotBytes: Int
        }

        /// What the file of its index is called.
        var indexName: String { Hex.encode(root) + ".index" }
    }

    /// A file to be kept beside this value.
    public struct IndexFile: Sendable {
        /// What it is called.
        public let name: String
        public let bytes: [UInt8]
    }

    /// Snapshots of so many bytes have an index; smaller ones are read in less time than it takes to look for one.
    public static let indexedFrom = 1 << 20

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
    /// - Returns: The index of a large one, to be kept in a file beside this value.
    @discardableResult
    public mutating func note(_ registry: TrustRegistry, bytes: [UInt8]) -> IndexFile? {
        guard case .anchored(let anchor) = registry.standing else { return nil }
        let root = registry.knownRoot ?? DigestTree.root(of: bytes)
        var snapshot = Snapshot(root: root, anchor: anchor.multikey, digest: registry.digest)
        var file: IndexFile?
        if bytes.count >= Self.indexedFrom {
            let index = SnapshotIndex.serialised(registry, bytes: bytes)
            snapshot.index = Snapshot.Index(digest: SHA256.hash(index), snapshotBytes: bytes.count)
            file = IndexFile(name: snapshot.indexName, bytes: index)
        }
        add(snapshot)
        return file
    }

    /// Takes in what was opened since, on top of what somebody else has kept meanwhile.
    ///
    /// - Parameters:
    ///   - later: What is known now.
    ///   - before: What was known at the start of it; what others have let go since is not brought back.
    public mutating func merge(_ later: OpenedSnapshots, since before: OpenedSnapshots) {
        for snapshot in later.snapshots where !before.snapshots.contains(snapshot) { add(snapshot) }
    }

    private mutating func add(_ snapshot: Snapshot) {
        guard !snapshots.contains(snapshot) else { return }
        snapshots.removeAll { $0.root == snapshot.root && $0.anchor.hasSameBytes(as: snapshot.anchor) }
        if snapshots.count == Self.capacity { snapshots.removeFirst() }
        snapshots.append(snapshot)
    }

    /// The names of the indexes that are of use; others of that form beside them may be thrown away.
    public var indexNames: [String] { snapshots.compactMap { $0.index == nil ? nil : $0.indexName } }

    /// Whether a file is called as an index is, or as one that was still being written (`.part-123-` before it).
    public static func isIndex(_ name: String) -> Bool {
        var name = Array(name.utf8)[...]
        let (part, end) = (Array(".part-".utf8), Array(".index".utf8))
        let (digits, letters) = (UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "f"))
        if name.starts(with: part) {
            name = name.dropFirst(part.count).drop { digits.contains($0) }
            guard name.popFirst() == UInt8(ascii: "-") else { return false }
        }
        guard name.count == 64 + end.count, name.suffix(end.count).elementsEqual(end) else { return false }
        return name.dropLast(end.count).allSatisfy { digits.contains($0) || letters.contains($0) }
    }

    /// Snapshots of this length with an index, signed by one of these anchors; the latest first.
    func indexed(bytes: Int, anchors: [PublicKey]) -> [(snapshot: Snapshot, anchor: PublicKey)] {
        snapshots.reversed().compactMap { known in
            guard known.index?.snapshotBytes == bytes,
                let anchor = anchors.first(where: { $0.multikey.hasSameBytes(as: known.anchor) })
            else { return nil }
            return (known, anchor)
        }
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
            var snapshot = Snapshot(root: root, anchor: anchor, digest: digest)
            if let index = value["index"] {
                guard let digest = index["digest"]?.string.flatMap({ try? Hex.decode($0) }), digest.count == 32,
                    let bytes = index["bytes"]?.integer
                else { throw TrustError(.stateMalformed, at: .pointer(index.pointer)) }
                snapshot.index = Snapshot.Index(digest: digest, snapshotBytes: bytes)
            }
            snapshots.append(snapshot)
        }
    }

    /// The value as a JSON text, with a digest over itself.
    public func serialised() -> [UInt8] {
        var document: JSON = [
            "type": "TestamurOpenedSnapshots", "version": 1,
            "snapshots": .array(
                snapshots.map { snapshot in
                    .object(omittingNil: [
                        ("root", .string(Hex.encode(snapshot.root))), ("anchor", .string(snapshot.anchor)),
                        ("digest", .string(Hex.encode(snapshot.digest))),
                        (
                            "index",
                            snapshot.index.map {
                                ["digest": .string(Hex.encode($0.digest)), "bytes": .integer($0.snapshotBytes)]
                            }
                        ),
                    ])
                }),
        ]
        document["digest"] = .string(Hex.encode(SHA256.hash(document.canonicalBytes())))
        return document.bytes(pretty: true)
    }
}
