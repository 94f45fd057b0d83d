/// Where status lists are looked up.
///
/// A source answers at once from what it holds: ``StatusListShelf`` holds files; something that fetches puts what it got
/// on a shelf first.
public protocol StatusListSource: Sendable {
    /// The list with this address, opened and judged, or nil when it is not at hand.
    ///
    /// - Parameter address: The address as the entry writes it, in UTF-8. Compared byte by byte.
    func list(at address: [UInt8]) -> OpenedStatusList?

    /// Why there is no list at this address, where more is known than that it is not at hand.
    func refusal(at address: [UInt8]) -> StatusOutcome?
}

extension StatusListSource {
    /// Nothing more is known.
    public func refusal(at address: [UInt8]) -> StatusOutcome? { nil }
}
