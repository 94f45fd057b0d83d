public import Encodings
internal import JSON
internal import Synchronization

/// A dated, numbered snapshot of who the issuers are, opened and checked.
///
/// ```swift
/// let registry = try TrustRegistry(opening: bytes, anchors: [anchor], now: clock.now())
/// let entry = registry.entry(controlling: issuerID.span, on: awardDate)
/// ```
///
/// Everything is read once, while opening; a look-up by bytes then costs a fraction of a microsecond and makes no string.
///
/// A class because a registry is large and shared by everything that verifies.
public final class TrustRegistry: Sendable {
    /// The registry's own name; the same in every snapshot of it.
    public let id: String
    /// The number of the snapshot; each new one has a greater number.
    public let number: Int
    /// When the snapshot was issued.
    public let issued: Instant
    /// Until when it may be used, if it says so.
    public let validUntil: Instant?
    /// Where the registry as a whole comes from.
    public let sources: [RegistrySource]
    /// The issuers.
    ///
    /// Of a snapshot that was opened before and is read in parts, asking for all of them reads all of it.
    public var entries: [RegistryEntry] { store.every }
    /// On whose word it counts.
    public let standing: RegistryStanding
    /// SHA-256 of the canonical document without its proof: what this number stands for.
    public let digest: [UInt8]

    let store: RegistryEntries
    let index: RegistryIndex
    /// Where each entry stands in the document; empty for one that is read in parts.
    let entryRanges: [Range<Int>]
    /// Whether any entry tells of a key in other hands.
    let knowsCompromises: Bool
    /// Sources that stand in entries, each once, where that is known without reading them.
    private let entrySources: [RegistrySource]?
    /// What is known of a snapshot that is read in parts.
    private let kept: SnapshotIndex?
    private let nameIndex = AtomicLazyReference<RegistryNameIndex>()
    private let lookIndex = AtomicLazyReference<RegistryLooks>()

    /// The root of the digest tree over its bytes, where that is known already.
    let knownRoot: [UInt8]?

    init(_ document: RegistryDocument, standing: RegistryStanding, digest: [UInt8], knownRoot: [UInt8]? = nil) {
        self.knownRoot = knownRoot
        id = document.id
        number = document.number
        issued = document.issued
        validUntil = document.validUntil
        sources = document.sources
        store = RegistryEntries(document.entries)
        entryRanges = document.entryRanges
        knowsCompromises = document.entries.contains { !$0.compromises.isEmpty }
        entrySources = nil
        kept = nil
        self.standing = standing
        self.digest = digest
        index = RegistryIndex(document.entries)
    }

    /// A snapshot that was opened before and is read in parts.
    init(
        _ kept: SnapshotIndex, in file: SnapshotFile, standing: RegistryStanding, digest: [UInt8], knownRoot: [UInt8],
        limits: RegistryLimits
    ) {
        self.knownRoot = knownRoot
        id = kept.head.id
        number = kept.head.number
        issued = kept.head.issued
        validUntil = kept.head.validUntil
        sources = kept.head.sources
        store = RegistryEntries(kept, in: file, limits: limits)
        entryRanges = []
        knowsCompromises = kept.knowsCompromises
        entrySources = kept.entrySources
        self.kept = kept
        self.standing = standing
        self.digest = digest
        index = kept.tables
    }

    /// Why it is not to be relied on any more: a part of it that was read later is not what its keeper signed.
    ///
    /// Only a snapshot that is read in parts can have one. Everything that was told from it before was signed.
    public var fault: TrustError? { store.fault }

    /// Seconds for which a snapshot without `validUntil` may be used: 90 days.
    public static let standardLifetime: Int64 = 90 * 86_400

    /// Seconds by which clocks may differ.
    public static let clockSkew: Int64 = 300

    /// Until when the snapshot may be used.
    public var usefulUntil: Instant { validUntil ?? issued.adding(seconds: Self.standardLifetime) }

    /// Why the snapshot may not be used at an instant: `registry.stale`, `registry.not_yet_valid`; nil when it may.
    public func objection(at now: Instant) -> TrustError? {
        if now.adding(seconds: Self.clockSkew) < issued {
            return TrustError(
                .notYetValid, at: .pointer("/issued"), facts: facts(["from": issued.description]))
        }
        let end = usefulUntil
        guard end.adding(seconds: Self.clockSkew) < now else { return nil }
        return TrustError(.stale, facts: facts(["since": end.description]))
    }

    /// Whether the snapshot can speak about a day: it was issued on that day or later.
    ///
    /// One day of tolerance, because the day is a calendar day of some place and the issue an instant.
    public func canSpeak(about day: CalendarDate) -> Bool {
        day <= issued.date().adding(days: 1)
    }

    /// Whether the registry holds all issuers of a country on a day.
    ///
    /// Decides what a missing issuer means: with complete coverage it is none, without it is unknown.
    ///
    /// - Parameter country: A code of the EU country list, such as `AUT`.
    public func coverage(of country: String, on day: CalendarDate) -> RegistryCoverage {
        guard fault == nil else { return .none }
        var coverage = RegistryCoverage.none
        for source in sources where source.speaks(of: country, on: day) {
            coverage = max(coverage, source.isComplete ? .complete : .partial)
        }
        guard coverage != .complete else { return coverage }
        for source in entrySources ?? entries.flatMap(\.sources) where source.speaks(of: country, on: day) {
            coverage = max(coverage, source.isComplete ? .complete : .partial)
        }
        return coverage
    }

    /// What its names and domains look like.
    var looks: RegistryLooks {
        lookIndex.load() ?? lookIndex.storeIfNil(kept?.looks ?? RegistryLooks(entries))
    }

    var names: RegistryNameIndex {
        nameIndex.load() ?? nameIndex.storeIfNil(RegistryNameIndex(entries))
    }
}

/// How much of a country's issuers a registry holds.
public enum RegistryCoverage: Int, Sendable, Comparable {
    /// No source of the registry covers the country on that day.
    case none
    /// A source covers it, but not everything of it is in the registry.
    case partial
    /// Everything that a source for the country has is in the registry.
    case complete

    public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}

extension RegistrySource {
    /// What was read before the day cannot say who was there on it; one day of tolerance, as for the registry itself.
    fileprivate func speaks(of country: String, on day: CalendarDate) -> Bool {
        period.contains(day) && retrieved.map { day <= $0.adding(days: 1) } ?? true
            && covers.contains { $0.hasSameBytes(as: country) }
    }
}
