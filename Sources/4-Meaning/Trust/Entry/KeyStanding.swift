public import Encodings

/// What the days in a registry say about the use of a key.
public enum KeyStanding: Sendable, Hashable {
    /// Used on a day on which the key counts.
    case inWindow
    /// Used before the key was listed.
    case notYet(from: CalendarDate)
    /// Used after its last day.
    case ended(on: CalendarDate)
    /// Used after it was revoked.
    case revoked(after: CalendarDate)
    /// It has ended, and nothing says when it was used.
    case undated(end: CalendarDate)

    /// The reason not to let it count; nil when it does.
    public var objection: TrustError? {
        switch self {
        case .inWindow: nil
        case .notYet(let day): TrustError(.keyWindow, facts: ["from": day.description])
        case .ended(let day): TrustError(.keyWindow, facts: ["to": day.description])
        case .revoked(let day): TrustError(.keyRevoked, facts: ["at": day.description])
        case .undated(let day): TrustError(.keyWindow, facts: ["to": day.description])
        }
    }
}
