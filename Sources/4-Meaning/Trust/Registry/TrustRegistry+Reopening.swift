public import Encodings
public import Signing

extension TrustRegistry {
    /// Opens a large snapshot that was opened before: what it says of itself is read and compared, everything else when somebody
    /// asks for it.
    ///
    /// ```swift
    /// let registry = try TrustRegistry(
    ///     reopening: file, anchors: [anchor], opened: opened, index: { try? read(folder + "/" + $0) }, now: clock.now())
    /// ```
    ///
    /// Nothing is believed that the digest tree of the first opening does not vouch for. A part that is found changed later makes
    /// ``fault``: the registry then knows nobody any more, and says so.
    ///
    /// - Parameters:
    ///   - file: The file.
    ///   - anchors: The keys whose word counts.
    ///   - opened: Snapshots opened before.
    ///   - index: Reads the file of an index by its name (``OpenedSnapshots/note(_:bytes:)``); nil if it is not there.
    ///   - remembered: Numbers seen before; an older snapshot than the last is refused.
    ///   - now: The instant of the judgement.
    ///   - limits: The most the document may bring.
    /// - Returns: Nil for a file that was not opened before, or whose index is gone or damaged: it is to be opened as a whole.
    /// - Throws: ``TrustError``: `registry.stale`, `registry.not_yet_valid`, `registry.rollback`.
    public convenience init?(
        reopening file: SnapshotFile, anchors: [PublicKey], opened: OpenedSnapshots,
        index: (_ name: String) -> [UInt8]?, remembered: RememberedNumbers? = nil, now: Instant,
        limits: RegistryLimits = .standard
    ) throws(TrustError) {
        var found: (known: OpenedSnapshots.Snapshot, anchor: PublicKey, index: SnapshotIndex)?
        for (known, anchor) in opened.indexed(bytes: file.count, anchors: anchors) {
            guard let bytes = index(known.indexName), SHA256.hash(bytes) == known.index?.digest,
                let kept = SnapshotIndex(bytes, limits: limits), kept.snapshotBytes == file.count,
                kept.root == known.root, kept.surroundings.allSatisfy({ kept.part($0, of: file) != nil })
            else { continue }
            found = (known, anchor, kept)
            break
        }
        guard let found else { return nil }
        self.init(
            found.index, in: file, standing: .anchored(found.anchor), digest: found.known.digest,
            knownRoot: found.known.root, limits: limits)
        if let objection = objection(at: now) { throw objection }
        if let remembered, let objection = remembered.objection(to: self, anchors: anchors) { throw objection }
    }
}
