import JSON

/// What is at hand of a file that a credential refers to.
public enum ResourceAtHand: Sendable {
    /// The bytes themselves.
    case bytes([UInt8])
    /// Digests of the bytes, from a source that is as good as they are: the tables of the bundled contexts.
    case digests([ResourceDigest])
}

/// Whether a file is the one that the credential means.
public enum ResourceStanding: Sendable, Hashable {
    /// Every digest that can be compared is the same.
    case equal
    /// A digest differs: `resource.digest`.
    case different(stated: ResourceDigest, found: ResourceDigest)
    /// Neither bytes nor a comparable digest are at hand: `resource.unavailable`.
    case notAtHand
    /// Only digests of functions that are not computed here: `resource.unsupported`.
    case unsupported
    /// Nothing can be compared: `resource.malformed`.
    case malformed

    /// The reason code; nil for what is equal.
    public var code: AchievementError.Code? {
        switch self {
        case .equal: nil
        case .different: .resourceDigest
        case .notAtHand: .resourceUnavailable
        case .unsupported: .resourceUnsupported
        case .malformed: .resourceMalformed
        }
    }
}

extension ResourceAtHand {
    /// The digest of the file; nil if it is not at hand.
    fileprivate func digest(_ algorithm: ResourceDigest.Algorithm) -> ResourceDigest? {
        switch self {
        case .bytes(let bytes): ResourceDigest(algorithm, of: bytes)
        case .digests(let known): known.first { $0.algorithm == algorithm }
        }
    }

    /// Whether one of its digests is this one.
    fileprivate func holds(_ digest: [UInt8]) -> Bool {
        ResourceDigest.Algorithm.allCases.contains { self.digest($0)?.bytes == digest }
    }
}

extension ResourceReference {
    /// Compares what the credential states with what is at hand.
    ///
    /// All digests of functions that are computed here are compared, and one that differs decides. A file that is written
    /// into its own `data:` address is always at hand. An address that stands in the list a second time is malformed there.
    ///
    /// - Parameter hand: The bytes of the file, or digests of them; nil if nothing is known of it.
    public func standing(with hand: ResourceAtHand?) -> ResourceStanding {
        let standing = comparison(with: hand)
        guard isRepeated else { return standing }
        // That it is another file says more.
        if case .different = standing { return standing }
        return .malformed
    }

    private func comparison(with hand: ResourceAtHand?) -> ResourceStanding {
        if isMalformed { return .malformed }
        let hand = hand ?? embedded
        // Only being equal makes up for what such a digest does not say.
        guard bareDigests.allSatisfy({ hand?.holds($0) ?? false }) else { return .malformed }
        guard let hand else {
            return digests.isEmpty ? .unsupported : .notAtHand
        }
        var isCompared = !bareDigests.isEmpty
        var canBeComputed = false
        for stated in digests {
            let found = hand.digest(stated.algorithm)
            if stated.algorithm != .sha512 { canBeComputed = true }
            guard let found else { continue }
            guard found == stated else { return .different(stated: stated, found: found) }
            isCompared = true
        }
        if isCompared { return .equal }
        return canBeComputed ? .notAtHand : .unsupported
    }

    /// The content of a `data:` address.
    private var embedded: ResourceAtHand? {
        guard let bytes = id?.utf8, let address = DataURL(bytes), let content = address.content else { return nil }
        return .bytes(content)
    }
}
