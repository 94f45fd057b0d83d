public import Encodings

/// What somebody at the registrar's desk may do.
public enum OperatorRole: String, Sendable, Hashable, CaseIterable {
    /// Upload rosters and courses, and look at plans.
    case prepare
    /// Sign batches and corrections, and publish status lists.
    case sign
    /// Look for learners, revoke, suspend and reinstate.
    case revoke
}

/// Somebody at the registrar's desk.
public struct Operator: Sendable, Hashable {
    public let name: String
    public let roles: Set<OperatorRole>
    /// Identifies what her passphrase is compared with: another one after a new passphrase. Empty for somebody without an account.
    public internal(set) var secretDigest: [UInt8] = []

    public init(name: String, roles: Set<OperatorRole>) {
        self.name = name
        self.roles = roles
    }

    /// Most bytes of a name.
    public static let longestName = 64

    /// Whether a text can be a name: letters, digits, `.`, `-`, `_` and `@` of ASCII, so that no two look alike.
    public static func isName(_ text: String) -> Bool {
        (1...longestName).contains(text.utf8.count)
            && text.utf8.allSatisfy { byte in
                switch byte {
                case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "."), UInt8(ascii: "-"), UInt8(ascii: "_"),
                    UInt8(ascii: "@"):
                    true
                default: false
                }
            }
    }
}

/// Why an account was refused.
public struct OperatorError: CodedError, Equatable {
    public let reason: String
    public let place: Place?
    public let facts: [String: String]

    public init(_ reason: String, at place: Place? = nil, facts: [String: String] = [:]) {
        self.reason = reason
        self.place = place
        self.facts = facts
    }

    /// Not a file of accounts.
    public static let malformed = "operator.malformed"
    /// A name that cannot be one.
    public static let name = "operator.name"
    /// There is somebody of this name.
    public static let exists = "operator.exists"
    /// There is nobody of this name.
    public static let unknown = "operator.unknown"
    /// Name or passphrase are wrong; which of them is not told.
    public static let wrong = "operator.sign_in"
    /// An account that may do nothing.
    public static let noRole = "operator.no_role"
    public static let allCodes = [malformed, name, exists, unknown, wrong, noRole]

    /// Equal by code alone.
    public static func == (left: OperatorError, right: OperatorError) -> Bool { left.reason == right.reason }
}
