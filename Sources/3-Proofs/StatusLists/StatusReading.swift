/// The outcome of one status entry, with the list that was asked and the remarks to make.
public struct StatusReading: Sendable {
    /// What came of it.
    public let outcome: StatusOutcome
    /// The list that was asked; nil when none is at hand.
    public let list: OpenedStatusList?
    /// Remarks that do not decide: `status.short_list`.
    public let findings: [StatusListError]
}
