/// Something that is otherwise than when a receipt was made.
///
/// ```swift
/// for difference in receipt.differences(from: today) { print(texts("difference.\(difference.kind.rawValue)", difference.facts)) }
/// ```
public struct ReceiptDifference: Sendable, Hashable {
    /// What is otherwise; `difference.<kind>` is the sentence.
    public enum Kind: String, Sendable, Hashable, CaseIterable {
        /// A file that the receipt is not about.
        case otherBytes = "other_bytes"
        case verdict
        /// The outcome of a check.
        case check
        case policy
        case software
        case registryNewer = "registry_newer"
        /// An older snapshot than the one that the receipt names.
        case registryOlder = "registry_older"
        /// Other content under the same number.
        case registryChanged = "registry_changed"
        case registryAbsent = "registry_absent"
        case registryAdded = "registry_added"
        case listNewer = "list_newer"
        case listOlder = "list_older"
        case listChanged = "list_changed"
        case listAbsent = "list_absent"
        case listAdded = "list_added"
    }

    public let kind: Kind
    /// For the sentence: `check`, `then`, `now`, `registry`, `list`, `file`.
    public let facts: [String: String]
    /// Which entry of the receipt it is about.
    public let entry: Int?
    public let check: CheckID?
    /// Why the check does not pass now.
    public let reason: ReasonCode?

    init(
        _ kind: Kind, _ facts: [String: String] = [:], entry: Int? = nil, check: CheckID? = nil,
        reason: ReasonCode? = nil
    ) {
        self.kind = kind
        self.facts = facts
        self.entry = entry
        self.check = check
        self.reason = reason
    }
}
