public import Encodings

/// Whether a status list is of use at an instant.
public enum StatusFreshness: Sendable, Hashable {
    /// Of use until then.
    case fresh(until: Instant)
    /// Too old since then.
    case stale(since: Instant)
    /// Of use only from then on.
    case notYet(from: Instant)
    /// The list says nothing from which its age could be told.
    case undated

    /// The reason for not letting the list speak; nil when it is fresh.
    public var objection: StatusListError? {
        switch self {
        case .fresh: nil
        case .stale(let end): StatusListError(.stale, facts: ["since": end.description])
        case .notYet(let start): StatusListError(.notYetValid, facts: ["from": start.description])
        case .undated: StatusListError(.stale, facts: ["since": ""])
        }
    }
}
