/// What verification found about an award, handed in: this room judges no proof.
public enum AwardStanding: Sendable, Hashable {
    /// Genuine, in force, not revoked, by an issuer that the verifier's policy accepts.
    case valid
    /// Could not be found out. Never counted as valid.
    case unknown(reason: String)
    /// Forged, revoked, expired.
    case invalid(reason: String)
    /// A newer copy takes its place.
    case replaced(by: String)

    /// Which of several copies is worth keeping: the lower, the better.
    var order: Int {
        switch self {
        case .valid: 0
        case .unknown: 1
        case .replaced: 2
        case .invalid: 3
        }
    }

    /// Whether verification has refused it.
    var isInvalid: Bool { if case .invalid = self { true } else { false } }

    /// The spelling in JSON.
    public var name: String {
        switch self {
        case .valid: "valid"
        case .unknown: "unknown"
        case .invalid: "invalid"
        case .replaced: "replaced"
        }
    }

    /// The code that verification gave, or the id of the newer copy.
    public var reason: String? {
        switch self {
        case .valid: nil
        case .unknown(let reason), .invalid(let reason), .replaced(let reason): reason
        }
    }
}

/// An answer to a question that a rule asks.
public enum Answer: String, Sendable, Hashable {
    case yes
    case no
    /// Nobody says. Never the same as ``no``.
    case unstated
}

/// One check of a verification report, as far as a dossier quotes it.
public struct AwardCheck: Sendable, Hashable {
    /// The id of the check: `proof.signature`.
    public let id: String
    /// `passed`, `failed`, `unknown`, `notApplicable`.
    public let outcome: String
    public let reason: String?

    public init(_ id: String, outcome: String, reason: String? = nil) {
        self.id = id
        self.outcome = outcome
        self.reason = reason
    }
}
