public import Encodings
public import Signing

/// What was seen last: the number of each registry, the version of each status list, the clock.
///
/// ```swift
/// var remembered = try RememberedNumbers(parsing: file)
/// let registry = try TrustRegistry(opening: bytes, anchors: anchors, remembered: remembered, now: now)
/// remembered.note(registry)
/// remembered.note(clock: now)
/// file = remembered.serialised()
/// ```
///
/// An attacker who can hand in an old registry or list can make a revoked credential look good again. Whoever remembers
/// what he saw notices it. The value does no input or output: reading and keeping the file is the caller's.
public struct RememberedNumbers: Sendable, Hashable {
    /// A snapshot of a registry: its number, and what stood under it.
    public struct Snapshot: Sendable, Hashable {
        /// The number of the snapshot.
        public let number: Int
        /// SHA-256 of the document without its proof.
        public let digest: [UInt8]
    }

    /// Addresses and registries that are remembered at most; more are not taken in.
    public static let capacity = 100_000

    /// The last snapshot of each registry: by its id, and there by the anchor that signed it (as a Multikey), both in UTF-8.
    /// Under an empty anchor stands what was remembered when anchors were not.
    ///
    /// Whoever signs a registry chooses its id: the number of one anchor says nothing about another's.
    public private(set) var registries: [[UInt8]: [[UInt8]: Snapshot]] = [:]
    private var registryCount = 0
    /// The last version of each status list: by its address, and there by its issuer, both in UTF-8. Under an empty issuer
    /// stands what was remembered when issuers were not.
    public private(set) var statusLists: [[UInt8]: [[UInt8]: Int64]] = [:]
    private var statusListCount = 0
    /// The latest time that was seen.
    public private(set) var clock: Instant?

    /// Nothing is remembered yet.
    public init() {}

    /// Why a registry is not taken: it is older than one seen before, or differs from it under the same number.
    ///
    /// It is held against what its own anchor signed, and against what other anchors signed under its id as long as they are
    /// named as well: a keeper who changed keys begins no second count. What no anchor signed is held against everything.
    ///
    /// - Parameter anchors: The keys whose word counts in this run.
    public func objection(to registry: TrustRegistry, anchors: [PublicKey] = []) -> TrustError? {
        guard let seen = registries[Array(registry.id.utf8)] else { return nil }
        let own = registry.standing.anchor.map { Array($0.multikey.utf8) }
        let named = Set(anchors.map { Array($0.multikey.utf8) })
        let later = seen.filter { anchor, last in
            guard own == nil || anchor.isEmpty || anchor == own || named.contains(anchor) else { return false }
            return registry.number < last.number || (registry.number == last.number && registry.digest != last.digest)
        }
        guard let last = later.values.map(\.number).max() else { return nil }
        return registry.rollback(behind: last)
    }

    /// Whether a clock shows an earlier time than was seen before.
    ///
    /// - Parameter now: What the clock shows. Five minutes of difference are let pass.
    public func isRegressed(clock now: Instant) -> Bool {
        guard let clock else { return false }
        return now.adding(seconds: TrustRegistry.clockSkew) < clock
    }

    /// Remembers a registry that was opened. Earlier numbers never replace later ones.
    ///
    /// - Returns: False when nothing more can be remembered.
    @discardableResult
    public mutating func note(_ registry: TrustRegistry) -> Bool {
        // What nobody's anchor signed could carry any number, and lock the real registry out.
        guard let anchor = registry.standing.anchor else { return true }
        return note(
            registry: Array(registry.id.utf8), by: Array(anchor.multikey.utf8),
            Snapshot(number: registry.number, digest: registry.digest))
    }

    /// - Parameter anchor: Empty where it is not known.
    @discardableResult
    mutating func note(registry id: [UInt8], by anchor: [UInt8], _ snapshot: Snapshot) -> Bool {
        if let last = registries[id]?[anchor] {
            guard last.number < snapshot.number else { return true }
        } else if registryCount >= Self.capacity {
            return false
        } else {
            registryCount += 1
        }
        registries[id, default: [:]][anchor] = snapshot
        return true
    }

    /// Remembers the version of a status list that may speak for its issuer. Earlier versions never replace later ones.
    ///
    /// - Returns: False when nothing more can be remembered.
    @discardableResult
    public mutating func note(statusList address: [UInt8], of issuer: [UInt8], version: Int64) -> Bool {
        if let last = statusLists[address]?[issuer] {
            guard last < version else { return true }
        } else if statusListCount >= Self.capacity {
            return false
        } else {
            statusListCount += 1
        }
        statusLists[address, default: [:]][issuer] = version
        return true
    }

    /// As above, of many lists.
    public mutating func note(statusLists versions: [[UInt8]: [[UInt8]: Int64]]) {
        for (address, issuers) in versions {
            for (issuer, version) in issuers { note(statusList: address, of: issuer, version: version) }
        }
    }

    /// Remembers the time. An earlier time never replaces a later one.
    public mutating func note(clock now: Instant) {
        clock = max(clock ?? now, now)
    }

    /// Takes in what somebody else has seen meanwhile. Of everything the later one stays.
    ///
    /// ```swift
    /// var kept = try RememberedNumbers(parsing: file)    // as it is now, under a lock
    /// kept.merge(remembered)
    /// file = kept.serialised()
    /// ```
    public mutating func merge(_ other: RememberedNumbers) {
        for (id, snapshots) in other.registries {
            for (anchor, snapshot) in snapshots { note(registry: id, by: anchor, snapshot) }
        }
        note(statusLists: other.statusLists)
        if let clock = other.clock { note(clock: clock) }
    }
}
