public import Encodings

/// Which checks decide, and how strict they are. A policy is a file:
///
/// ```json
/// { "policy": "employer", "version": 1, "decides": ["issuer.registered"], "minimumRung": 2 }
/// ```
///
/// Written in Swift it is ``Policy/init(_:version:description:rules:)``.
///
/// The checks of weight B decide in every policy; `decides` adds to them. `ignores` takes one away and exists for
/// interoperability tests only: the two proof checks cannot be ignored.
public struct Policy: Sendable, Hashable {
    public let name: String
    public let version: Int
    /// Checks that decide beside those of weight B.
    public var decides: Set<CheckID>
    /// Checks that do not decide although their weight is B.
    public var ignores: Set<CheckID>
    /// What the policy is for, in a sentence.
    public var description = ""
    /// The registries that count, by their ids; empty for all that are at hand.
    public var registries: [String] = []
    /// Seconds after which a snapshot of a registry is too old, whatever it says itself; nil for its own word.
    public var registryMaximumAge: Int64?
    /// What an award must have; nil if nothing is asked of it.
    public var requirements: Requirements?
    /// If set, only these checks run, and the two proof checks: the verdict is a partial one.
    public var only: Set<CheckID>?
    /// The rung of the trust ladder that `issuer.registered` needs, 2 to 5.
    public var minimumRung: Int
    /// Entries a status list must have at least.
    public var minimumStatusListLength: Int
    /// Seconds after which a status list without own end is too old.
    public var statusListMaximumAge: Int64
    /// Issuers whose status lists may speak for any credential.
    public var statusListIssuers: [String]
    /// Other addresses of status lists: the one that credentials name, and the one the list itself does.
    public var statusListAliases: [[UInt8]: [UInt8]]
    /// Whether a document may define words itself, in a context written into it.
    public var allowsInlineContexts: Bool
    /// Whether a presentation that was signed may be without any credential.
    public var allowsEmptyPresentations = false
    /// Seconds by which clocks may differ.
    public var clockSkew: Int64
    /// SHA-256 of the file it was read from; nil for one that ships, or that a program made without a file.
    ///
    /// Two policies that say the same are equal wherever they were read.
    public var fileDigest: [UInt8]? { source.digest }
    var source = PolicySource()

    public init(
        name: String, version: Int = 1, decides: Set<CheckID> = [], ignores: Set<CheckID> = [], minimumRung: Int = 2,
        minimumStatusListLength: Int = 131_072, statusListMaximumAge: Int64 = 7 * 86_400,
        statusListIssuers: [String] = [], statusListAliases: [[UInt8]: [UInt8]] = [:],
        allowsInlineContexts: Bool = false, clockSkew: Int64 = 300
    ) {
        self.name = name
        self.version = version
        self.decides = decides
        self.ignores = ignores.subtracting([.proofPresent, .proofSignature, .formatRecognised])
        self.minimumRung = minimumRung
        self.minimumStatusListLength = minimumStatusListLength
        self.statusListMaximumAge = statusListMaximumAge
        self.statusListIssuers = statusListIssuers
        self.statusListAliases = statusListAliases
        self.allowsInlineContexts = allowsInlineContexts
        self.clockSkew = clockSkew
    }

    /// Whether the outcome of a check decides the verdict.
    public func counts(_ check: CheckID) -> Bool {
        if let only {
            return (only.contains(check) && !ignores.contains(check)) || check == .proofPresent
                || check == .proofSignature
        }
        return (check.weight == .decides && !ignores.contains(check)) || decides.contains(check)
    }

    /// Whether somebody wrote that this check be made: then it is not enough that there was nothing to look at.
    func names(_ check: CheckID) -> Bool { decides.contains(check) || only?.contains(check) == true }

    /// Whether a check runs at all.
    public func runs(_ check: CheckID) -> Bool {
        guard let only else { return true }
        return only.contains(check) || check == .proofPresent || check == .proofSignature
    }
}

/// Why a policy file was refused.
public struct PolicyError: CodedError, Equatable {
    public let reason: String
    public let place: Place?
    public let facts: [String: String]

    /// Not JSON, an unknown member, or a value out of its range.
    public static let malformed = "policy.malformed"
    /// A check that does not exist.
    public static let unknownCheck = "policy.unknown_check"
    /// A member that only `issuer.registered` asks for, in a policy in which that check does not decide.
    public static let needsRegistered = "policy.needs_registered"
    /// The name of a policy that ships, over something else.
    public static let nameTaken = "policy.name_taken"
    public static let allCodes = [malformed, unknownCheck, needsRegistered, nameTaken]

    init(_ reason: String, at place: Place?, facts: [String: String] = [:]) {
        self.reason = reason
        self.place = place
        self.facts = facts
    }

    public static func == (left: PolicyError, right: PolicyError) -> Bool { left.reason == right.reason }
}
