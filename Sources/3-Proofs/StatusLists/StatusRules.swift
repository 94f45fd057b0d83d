/// What a verifier asks of status lists.
///
/// ```swift
/// let evaluator = StatusEvaluator(lists: shelf, rules: .education)
/// ```
public struct StatusRules: Sendable, Hashable {
    /// Entries a list must have at least.
    public var minimumCount: Int
    /// Seconds after which a list that states neither `validUntil` nor `ttl` is too old.
    public var maximumAge: Int64
    /// Seconds by which clocks may differ.
    public var clockSkew: Int64

    /// - Parameters:
    ///   - minimumCount: Entries a list must have at least.
    ///   - maximumAge: Seconds after which a list without an end is too old.
    ///   - clockSkew: Seconds by which clocks may differ.
    public init(
        minimumCount: Int = BitstringStatusList.minimumCount, maximumAge: Int64 = 7 * 86_400, clockSkew: Int64 = 300
    ) {
        self.minimumCount = minimumCount
        self.maximumAge = maximumAge
        self.clockSkew = clockSkew
    }

    /// As the specification has it: 131,072 entries; 7 days; 5 minutes.
    public static let standard = StatusRules()

    /// The same, but 100,000 entries are enough: lists of that length are in the field in education. Each use is reported
    /// as `status.short_list`.
    public static let education = StatusRules(minimumCount: 100_000)
}
