public import Encodings

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

    /// The last snapshot of each registry, by its id in UTF-8.
    public private(set) var registries: [[UInt8]: Snapshot] = [:]
    /// The last version of each status list: by its address, and there by its issuer, both in UTF-8. Under an empty issuer
    /// stands what was remembered when issuers were not.
    public private(set) var statusLists: [[UInt8]: [[UInt8]: Int64]] = [:]
    private var statusListCount = 0
    /// The latest time that was seen.
    public private(set) var clock: Instant?

    /// Nothing is remembered yet.
    public init() {}

    /// Why a registry is not taken: it is older than one seen before, or differs from it under the same number.
    public func objection(to registry: TrustRegistry) -> TrustError? {
        guard let last = registries[Array(registry.id.utf8)] else { return nil }
        let isSame = registry.number == last.number && registry.digest == last.digest
        guard registry.number <= last.number, !isSame else { return nil }
        return TrustError(
            .rollback, at: .pointer("/number"),
            facts: ["registry": registry.id, "number": String(registry.number), "seen": String(last.number)])
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
        guard registry.standing.isAnchored else { return true }
        let id = Array(registry.id.utf8)
        if let last = registries[id] {
            guard last.number < registry.number else { return true }
        } else if registries.count >= Self.capacity {
            return false
        }
        registries[id] = Snapshot(number: registry.number, digest: registry.digest)
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

    mutating func restore(registry id: [UInt8], _ snapshot: Snapshot) {
        registries[id] = snapshot
    }
}
