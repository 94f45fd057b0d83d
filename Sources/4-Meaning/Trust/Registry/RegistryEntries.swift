internal import Encodings
internal import JSON
internal import Synchronization

/// The entries of a registry: all of them at hand, or read one by one out of a snapshot that was checked before.
final class RegistryEntries: Sendable {
    /// What entries are read out of.
    private struct Kept: Sendable {
        let index: SnapshotIndex
        let file: SnapshotFile
        let limits: RegistryLimits
        let read: [LazyEntry]
    }

    private let whole: [RegistryEntry]?
    private let kept: Kept?
    private let all = AtomicLazyReference<Box>()
    private let isFaulty = Atomic(false)

    init(_ entries: [RegistryEntry]) {
        whole = entries
        kept = nil
    }

    init(_ index: SnapshotIndex, in file: SnapshotFile, limits: RegistryLimits) {
        whole = nil
        kept = Kept(index: index, file: file, limits: limits, read: (0..<index.entryCount).map { _ in LazyEntry() })
    }

    /// Why no more is read: the file is not the one that was checked before. What was read until then was.
    var fault: TrustError? { isFaulty.load(ordering: .acquiring) ? TrustError(.signature) : nil }

    /// An entry; nil when its bytes are not those that were checked before.
    subscript(_ number: Int32) -> RegistryEntry? {
        if let whole { return whole[Int(number)] }
        guard let kept, kept.read.indices.contains(Int(number)) else { return nil }
        let entry = kept.read[Int(number)]
        if let known = entry.value.load() { return known }
        guard let read = read(Int(number), kept) else {
            isFaulty.store(true, ordering: .releasing)
            return nil
        }
        return entry.value.storeIfNil(read)
    }

    /// Every entry; of a snapshot that is not the one that was checked before, none.
    var every: [RegistryEntry] {
        if let whole { return whole }
        if let all = all.load() { return all.entries }
        guard let kept else { return [] }
        let snapshot = kept.index.part(0..<kept.index.snapshotBytes, of: kept.file) ?? []
        let entries = (0..<kept.index.entryCount).compactMap { number -> RegistryEntry? in
            let entry = kept.read[number]
            if let known = entry.value.load() { return known }
            guard let range = kept.index.range(ofEntry: number), range.upperBound <= snapshot.count else { return nil }
            return Self.entry(Array(snapshot[range]), kept).map { entry.value.storeIfNil($0) }
        }
        guard !snapshot.isEmpty, entries.count == kept.index.entryCount else {
            isFaulty.store(true, ordering: .releasing)
            return []
        }
        return all.storeIfNil(Box(entries)).entries
    }

    private func read(_ number: Int, _ kept: Kept) -> RegistryEntry? {
        guard let range = kept.index.range(ofEntry: number) else { return nil }
        return kept.index.part(range, of: kept.file).flatMap { Self.entry($0, kept) }
    }

    private static func entry(_ bytes: [UInt8], _ kept: Kept) -> RegistryEntry? {
        guard let value = try? JSONDocument(parsing: bytes, limits: kept.limits.document).root else { return nil }
        var reader = EntryReader(limits: kept.limits)
        reader.isKnown = true
        reader.issuedOn = kept.index.head.issued.date()
        let entry = reader.entry(value)
        return reader.problems.isEmpty ? entry : nil
    }

    /// An entry once it is read.
    private final class LazyEntry: Sendable {
        let value = AtomicLazyReference<RegistryEntry>()
    }

    private final class Box: Sendable {
        let entries: [RegistryEntry]

        init(_ entries: [RegistryEntry]) { self.entries = entries }
    }
}
