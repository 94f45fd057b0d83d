/// Where status lists are looked up.
///
/// A source answers at once from what it holds: ``StatusListShelf`` holds files; something that fetches puts what it got
/// on a shelf first.
public protocol StatusListSource: Sendable {
    /// The lists that name themselves by this address, opened and judged; none when none is at hand.
    ///
    /// One for each issuer: whoever signs a list chooses its address, and only those of a credential's issuer, or of whoever
    /// publishes for it, may speak about the credential.
    ///
    /// - Parameter address: The address as the entry writes it, in UTF-8. Compared byte by byte.
    func lists(at address: [UInt8]) -> [OpenedStatusList]

    /// Why there is no list at this address, where more is known than that it is not at hand.
    func refusal(at address: [UInt8]) -> StatusOutcome?
}

extension StatusListSource {
    /// Nothing more is known.
    public func refusal(at address: [UInt8]) -> StatusOutcome? { nil }

    /// The list at this address that is to be asked about a credential.
    ///
    /// - Parameters:
    ///   - address: The address as the entry writes it, in UTF-8.
    ///   - issuers: Whose lists may speak about the credential: its issuer, and whoever publishes for it.
    /// - Returns: Of the lists of these issuers one that may speak before one that may not, then the newest, with the objection
    ///   `status.rollback` where a later one of theirs was seen before; nil when there is none of theirs.
    public func list(at address: [UInt8], of issuers: [[UInt8]]) -> OpenedStatusList? {
        lists(at: address).best { issuers.contains($0) }
    }
}

extension [OpenedStatusList] {
    /// Of those whose issuer is one of some the one to ask; refused where a later one of theirs was seen before.
    func best(issuedBy isMeant: ([UInt8]) -> Bool) -> OpenedStatusList? {
        let best: OpenedStatusList? = reduce(nil) { best, list in
            guard isMeant(list.issuer) else { return best }
            return best.map { list.isPreferable(to: $0) } ?? true ? list : best
        }
        return best?.held(againstThoseOf: isMeant)
    }
}

extension OpenedStatusList {
    /// A list that may speak before one that may not, then the newer one.
    func isPreferable(to other: OpenedStatusList) -> Bool {
        guard (objection == nil) == (other.objection == nil) else { return objection == nil }
        return version ?? .min > other.version ?? .min
    }
}
