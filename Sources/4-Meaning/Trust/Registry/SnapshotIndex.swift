internal import Encodings
internal import JSON
internal import Signing

/// What is kept of a large snapshot beside its file, so that a later start reads only the parts it is asked for: what the
/// registry says of itself, a digest of every part, where each entry stands, where things are found by their bytes, and what its names
/// and domains look like.
struct SnapshotIndex: Sendable {
    let head: RegistryDocument
    /// Sources that stand in entries, each once: what the registry covers is asked of all of them.
    let entrySources: [RegistrySource]
    /// Whether any entry tells of a key in other hands.
    let knowsCompromises: Bool
    let tables: RegistryIndex
    /// The number of bytes of the snapshot.
    let snapshotBytes: Int

    private let bytes: [UInt8]
    private let leaves: Int
    private let ranges: Int
    private let looksStart: Int
    /// How many entries there are.
    let entryCount: Int

    private static let mark = Array("testamur index 2\n".utf8)

    /// The index of a registry that was opened as a whole.
    ///
    /// - Parameter bytes: The document as it was opened.
    static func serialised(_ registry: TrustRegistry, bytes: [UInt8]) -> [UInt8] {
        let entries = registry.entries
        var sources: [RegistrySource] = []
        var seen: Set<RegistrySource> = []
        for source in entries.lazy.flatMap(\.sources) where seen.insert(source).inserted { sources.append(source) }
        var head = TrustRegistry.document(
            id: registry.id, number: registry.number, issued: registry.issued, validUntil: registry.validUntil,
            entries: [], sources: registry.sources)
        head["index"] = [
            "sources": .array(sources.map(\.json)),
            "compromises": .bool(entries.contains { !$0.compromises.isEmpty }),
        ]
        let headBytes = head.bytes()
        let leaves = DigestTree.leaves(of: bytes)
        var output = mark
        for value in [bytes.count, headBytes.count, leaves.count / SHA256.byteCount, entries.count] {
            output.append(uint32: value)
        }
        output += headBytes
        output += leaves
        for range in registry.entryRanges {
            output.append(uint32: range.lowerBound)
            output.append(uint32: range.upperBound)
        }
        return output + RegistryIndex.serialised(entries) + RegistryLooks(entries).serialised
    }

    /// Reads what ``serialised(_:bytes:)`` wrote; nil for anything else.
    init?(_ bytes: [UInt8], limits: RegistryLimits) {
        var place = Self.mark.count
        guard bytes.starts(with: Self.mark) else { return nil }
        func next() -> Int? {
            defer { place += 4 }
            return bytes.uint32(at: place)
        }
        guard let snapshotBytes = next(), let headCount = next(), let leafCount = next(), let entryCount = next(),
            leafCount == DigestTree.leafCount(snapshotBytes), entryCount <= limits.entries,
            place + headCount + leafCount * SHA256.byteCount + entryCount * 8 <= bytes.count,
            let head = Self.head(Array(bytes[place..<place + headCount]), limits)
        else { return nil }
        (self.head, entrySources, knowsCompromises) = head
        (self.snapshotBytes, self.entryCount, self.bytes) = (snapshotBytes, entryCount, bytes)
        leaves = place + headCount
        ranges = leaves + leafCount * SHA256.byteCount
        place = ranges + entryCount * 8
        guard let tables = RegistryIndex(bytes, at: &place), let looksCount = bytes.uint32(at: place),
            place + 4 + looksCount == bytes.count
        else { return nil }
        self.tables = tables
        looksStart = place
    }

    /// What the names and domains look like; read when somebody asks.
    var looks: RegistryLooks? { RegistryLooks(bytes[looksStart...]) }

    private static func head(
        _ bytes: [UInt8], _ limits: RegistryLimits
    ) -> (RegistryDocument, [RegistrySource], Bool)? {
        guard let root = try? JSONDocument(parsing: bytes, limits: limits.document).root, let own = root["index"],
            let tree = try? JSONDocument(parsing: root.canonicalBytes(omitting: "index")).root,
            let document = try? RegistryDocument(tree, limits: limits), document.problems.isEmpty,
            let knowsCompromises = own["compromises"]?.bool
        else { return nil }
        var reader = EntryReader(limits: limits)
        let sources = (own["sources"]?.oneOrMany ?? []).compactMap { reader.source($0) }
        return reader.problems.isEmpty ? (document, sources, knowsCompromises) : nil
    }

    /// Where an entry stands in the snapshot.
    func range(ofEntry number: Int) -> Range<Int>? {
        guard (0..<entryCount).contains(number), let start = bytes.uint32(at: ranges + 8 * number),
            let end = bytes.uint32(at: ranges + 8 * number + 4), start < end, end <= snapshotBytes
        else { return nil }
        return start..<end
    }

    /// What stands before the first entry and behind the last: everything that the registry says of itself, and its proof.
    var surroundings: [Range<Int>] {
        guard let first = range(ofEntry: 0), let last = range(ofEntry: entryCount - 1) else {
            return [0..<snapshotBytes]
        }
        return [0..<first.lowerBound, last.upperBound..<snapshotBytes]
    }

    /// A part of the snapshot, if its bytes are those that were checked before.
    func part(_ range: Range<Int>, of file: SnapshotFile) -> [UInt8]? {
        guard !range.isEmpty, range.upperBound <= snapshotBytes else { return range.isEmpty ? [] : nil }
        let first = range.lowerBound / DigestTree.leaf
        let last = (range.upperBound - 1) / DigestTree.leaf
        let start = first * DigestTree.leaf
        let read = file.read(start..<min((last + 1) * DigestTree.leaf, snapshotBytes))
        guard read.count == min((last + 1) * DigestTree.leaf, snapshotBytes) - start,
            DigestTree.leaves(of: read).elementsEqual(
                bytes[leaves + first * SHA256.byteCount..<leaves + (last + 1) * SHA256.byteCount])
        else { return nil }
        return range.count == read.count ? read : Array(read[range.lowerBound - start..<range.upperBound - start])
    }

    /// The root of the tree over all parts.
    var root: [UInt8] { DigestTree.root(count: snapshotBytes, leaves: bytes[leaves..<ranges]) }
}
