public import Encodings

/// A status list credential that was read, checked and inflated, ready to be asked.
///
/// ```swift
/// let list = try OpenedStatusList(opening: bytes, resolver: resolver, now: clock.now())
/// if let objection = list.objection { print(objection.reason) }      // status.proof
/// ```
///
/// All work that depends on the document alone is done once, while opening; asking for an entry then costs a few
/// comparisons. A list with a bad proof can be opened as well: ``objection`` then says why it may not speak, so that a
/// report can name the reason and not merely miss the list.
///
/// A class because one list is shared by all credentials that point to it, and must not be copied for each.
public final class OpenedStatusList: Sendable {
    /// The address by which the list names itself, in UTF-8.
    public let id: [UInt8]
    /// The issuer the list speaks for, in UTF-8.
    public let issuer: [UInt8]
    /// What the list is about; more than one purpose is allowed.
    public let purposes: [StatusPurpose]
    /// From when the list is valid: by custom, when it was made.
    public let validFrom: Instant?
    /// Until when the list is valid.
    public let validUntil: Instant?
    /// Milliseconds for which the list may be kept before it must be fetched again.
    public let timeToLive: Int64?
    /// From when the age of the list counts: when it was fetched if that is known, otherwise when it was made.
    public let dated: Instant?
    /// When the first of the keys ends that signed the list: from then on it has to be signed anew.
    public let keyEnd: Instant?
    /// A number that grows from one publication of the list to the next: the second in which it was made.
    ///
    /// Remembered from one run to the next, it shows when somebody hands in an older list.
    public let version: Int64?
    /// Why the list may not speak, whatever the time and whoever asks; nil when there is no reason.
    public let objection: StatusListError?
    /// SHA-256 of the document as it was handed in: what exactly was asked.
    public let digest: [UInt8]
    /// The list, or why it could not be inflated.
    let content: Result<BitstringStatusList, StatusListError>
    /// Later versions that were seen of lists of others at this address.
    let newerOfOthers: [VersionOfAnother]

    init(
        _ document: StatusListDocument, digest: [UInt8], objection: StatusListError?, keyEnd: Instant?,
        retrieved: Instant?, limits: InflationLimits
    ) {
        id = document.id
        self.digest = digest
        issuer = document.issuer
        purposes = document.purposes
        validFrom = document.validFrom
        validUntil = document.validUntil
        timeToLive = document.timeToLive
        let made = document.validFrom ?? document.proofCreated
        dated = retrieved ?? made
        version = made?.seconds
        self.keyEnd = keyEnd
        self.objection = objection
        newerOfOthers = []
        if let objection {
            // What may not speak is not worth inflating.
            content = .failure(objection)
        } else {
            content = document.list(limits: limits)
        }
    }

    /// The same list, with what else is known of it: a reason not to let it speak, or what was seen at its address.
    private init(_ other: OpenedStatusList, objection: StatusListError?, newerOfOthers: [VersionOfAnother] = []) {
        id = other.id
        digest = other.digest
        issuer = other.issuer
        purposes = other.purposes
        validFrom = other.validFrom
        validUntil = other.validUntil
        timeToLive = other.timeToLive
        dated = other.dated
        version = other.version
        keyEnd = other.keyEnd
        self.objection = objection
        self.newerOfOthers = newerOfOthers
        content = objection.map { .failure($0) } ?? other.content
    }

    /// The same list, with the later versions of others that were seen at its address.
    func behind(_ newerOfOthers: [VersionOfAnother]) -> OpenedStatusList {
        OpenedStatusList(self, objection: objection, newerOfOthers: newerOfOthers)
    }

    /// The same list, refused as one that is older than a list that was seen before.
    func rolledBack(behind last: Int64) -> OpenedStatusList {
        // When it was made, not when somebody fetched it: that may well be later than what was seen.
        let facts = [
            "list": String(decoding: id, as: UTF8.self),
            "made": version.map { Instant(seconds: $0).description } ?? "",
            "seen": Instant(seconds: last).description,
        ]
        return OpenedStatusList(self, objection: StatusListError(.rollback, facts: facts))
    }

    /// How many entries of `size` the list has; nil when it could not be inflated or may not speak.
    public func count(size: StatusSize = .one) -> Int? {
        guard case .success(let list) = content else { return nil }
        return list.count(size: size)
    }

    /// Whether the list is of use at an instant.
    ///
    /// The earlier of `validUntil` and the end of `ttl` counts; a list that states neither is of use for
    /// ``StatusRules/maximumAge``. A list that says nothing about its own age is of no use, and none outlasts its key.
    public func freshness(at now: Instant, rules: StatusRules = .standard) -> StatusFreshness {
        if let validFrom, now.adding(seconds: rules.clockSkew) < validFrom { return .notYet(from: validFrom) }
        guard let stated = usefulUntil(rules) else { return .undated }
        let end = keyEnd.map { min($0, stated) } ?? stated
        return end.adding(seconds: rules.clockSkew) < now ? .stale(since: end) : .fresh(until: end)
    }

    private func usefulUntil(_ rules: StatusRules) -> Instant? {
        let renewal = timeToLive.flatMap { milliseconds in
            dated.map { $0.adding(seconds: milliseconds / 1_000) }
        }
        switch (validUntil, renewal) {
        case (let end?, let renewal?): return min(end, renewal)
        case (let end?, nil): return end
        case (nil, let renewal?): return renewal
        case (nil, nil): return timeToLive == nil ? dated.map { $0.adding(seconds: rules.maximumAge) } : nil
        }
    }
}
