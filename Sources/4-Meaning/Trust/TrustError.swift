public import Encodings

/// Why a trust registry was refused, why a key or an entry does not count, or why the ladder ends where it ends.
///
/// ```swift
/// #expect(throws: TrustError(.unsigned)) {
///     try TrustRegistry(opening: bytes, anchors: [anchor], now: now)
/// }
/// ```
///
/// Two errors are equal when their codes are: a test can build the error it expects without knowing place and facts.
public struct TrustError: CodedError, Hashable {
    /// A stable reason code, `area.what`. An open set: a new code breaks no caller.
    public struct Code: RawRepresentable, Hashable, Sendable {
        public let rawValue: String

        public init(rawValue: String) {
            self.rawValue = rawValue
        }
    }

    /// The reason.
    public let code: Code
    /// Where in the input, if there is one place.
    public let place: Place?
    /// What the sentence for people needs, by name.
    public let facts: [String: String]

    /// - Parameters:
    ///   - code: The reason.
    ///   - place: Where in the input.
    ///   - facts: What the sentence for people needs.
    public init(_ code: Code, at place: Place? = nil, facts: [String: String] = [:]) {
        self.code = code
        self.place = place
        self.facts = facts
    }

    /// The reason as text.
    public var reason: String { code.rawValue }

    public static func == (left: Self, right: Self) -> Bool {
        left.code == right.code
    }

    public func hash(into hasher: inout Hasher) {
        hasher.combine(code)
    }
}

extension TrustError.Code {
    // The registry as a whole.

    /// Not a registry document, or one with an entry that breaks the rules; the facts name the first problem's code.
    public static let malformed = Self(rawValue: "registry.malformed")
    /// Larger than the limits allow.
    public static let tooLarge = Self(rawValue: "registry.too_large")
    /// A version of the format that is not read here.
    public static let version = Self(rawValue: "registry.version")
    /// The registry carries no proof.
    public static let unsigned = Self(rawValue: "registry.unsigned")
    /// The proof does not hold.
    public static let signature = Self(rawValue: "registry.signature")
    /// The proof holds, but its key is none of the anchors.
    public static let anchor = Self(rawValue: "registry.anchor")
    /// The snapshot has run out, or is older than 90 days without saying how long it lasts.
    public static let stale = Self(rawValue: "registry.stale")
    /// The snapshot is dated later than now.
    public static let notYetValid = Self(rawValue: "registry.not_yet_valid")
    /// The snapshot is older than one that was seen before, or differs from it under the same number.
    public static let rollback = Self(rawValue: "registry.rollback")
    /// Two anchors signed different registries under one id: neither counts.
    public static let disputed = Self(rawValue: "registry.disputed")
    /// A remark: nothing is remembered of earlier snapshots, so an old one could not be noticed.
    public static let rollbackUnchecked = Self(rawValue: "registry.rollback_unchecked")

    // What is wrong with an entry.

    /// A member that must be there is not.
    public static let missing = Self(rawValue: "registry.missing")
    /// A member that the format does not have: it may limit what another one grants, so it is not passed over.
    public static let unknownMember = Self(rawValue: "registry.unknown_member")
    /// A value of the wrong JSON type.
    public static let type = Self(rawValue: "registry.type")
    /// A value that is none of those allowed, or is not written as it must be.
    public static let value = Self(rawValue: "registry.value")
    /// A text with a character that nobody sees, such as one that turns the reading direction.
    public static let unseen = Self(rawValue: "registry.unseen")
    /// Not a day of the form 2026-05-08.
    public static let date = Self(rawValue: "registry.date")
    /// A period that ends before it begins.
    public static let period = Self(rawValue: "registry.period")
    /// A key that cannot be read, or that is not the one its identifier names.
    public static let key = Self(rawValue: "registry.key")
    /// A reference to something that is not in the entry or registry.
    public static let reference = Self(rawValue: "registry.reference")
    /// The same identifier or key for two at the same time.
    public static let duplicate = Self(rawValue: "registry.duplicate")
    /// An official number that two entries have at one time. A finding: the registry can be used.
    public static let numberShared = Self(rawValue: "registry.number_shared")
    /// A name that two entries have at one time, or that looks like the other's, where neither says what connects them. A finding.
    public static let nameShared = Self(rawValue: "registry.name_shared")
    /// A relation or mandate that names no entry of the registry. A finding: it counts for nothing.
    public static let relationUnknown = Self(rawValue: "registry.relation_unknown")
    /// Successions that lead back to where they began, or on for more steps than are followed. A finding.
    public static let succession = Self(rawValue: "registry.succession")

    // A listed key that does not count.

    /// Used before the first or after the last day for which the registry lists it.
    public static let keyWindow = Self(rawValue: "key.window")
    /// Revoked before it was used.
    public static let keyRevoked = Self(rawValue: "key.revoked")
    /// In other hands since a known day, and nothing proves that the signature is older.
    public static let keyCompromised = Self(rawValue: "key.compromised")

    // Why the ladder ends.

    /// No usable registry is at hand.
    public static let noRegistry = Self(rawValue: "ladder.no_registry")
    /// The key belongs to nobody in particular: a did:key or did:jwk that no registry lists.
    public static let noDomain = Self(rawValue: "ladder.no_domain")
    /// No registry at hand lists the key, nor anything else of whoever controls it.
    public static let notListed = Self(rawValue: "ladder.not_listed")
    /// A registry lists the issuer, but not this key.
    public static let keyNotListed = Self(rawValue: "ladder.key_not_listed")
    /// A remark: an entry has the same name, and other keys. A name alone proves nothing.
    public static let nameOnly = Self(rawValue: "ladder.name_only")
    /// The credential states no legal identifier of the awarding body.
    public static let identifierMissing = Self(rawValue: "ladder.identifier_missing")
    /// The stated identifiers are not those of the signer on that day.
    public static let identifierDiffers = Self(rawValue: "ladder.identifier_differs")
    /// The awarding body is in a registry, but has given the signer no mandate that covers that day.
    public static let mandateMissing = Self(rawValue: "ladder.mandate_missing")
    /// It had given the signer a mandate that covers that day, but none is known that covers the day of signing.
    public static let mandateEnded = Self(rawValue: "ladder.mandate_ended")
    /// The credential states no award date.
    public static let awardDateMissing = Self(rawValue: "ladder.award_date_missing")
    /// The registry was issued before the award and cannot speak about it.
    public static let snapshotOlder = Self(rawValue: "ladder.snapshot_older")
    /// Whether an accreditation covered the award is not examined.
    public static let accreditationNotExamined = Self(rawValue: "ladder.accreditation_not_examined")

    /// There is no higher rung.
    public static let top = Self(rawValue: "ladder.top")

    // What quality assurance says of an award.

    /// The registry knows no decision about the awarding body or its programme.
    public static let accreditationNone = Self(rawValue: "accreditation.none")
    /// The day of the award lies before, between or after the decisions.
    public static let accreditationGap = Self(rawValue: "accreditation.gap")
    /// The award was made on the written last day, which agencies read both ways.
    public static let accreditationLastDay = Self(rawValue: "accreditation.last_day")
    /// The decision that covers the day is negative.
    public static let accreditationNegative = Self(rawValue: "accreditation.negative")
    /// The report that covers the day carries no decision.
    public static let accreditationUndecided = Self(rawValue: "accreditation.undecided")
    /// The report that covers the day is marked with a high flag.
    public static let accreditationFlagged = Self(rawValue: "accreditation.flagged")
    /// A remark: the decision that covers the day is positive with conditions or restrictions.
    public static let accreditationConditions = Self(rawValue: "accreditation.conditions")
    /// The review that covers the day was a voluntary one.
    public static let accreditationVoluntary = Self(rawValue: "accreditation.voluntary")
    /// The programme was found by its title alone.
    public static let accreditationTitleOnly = Self(rawValue: "accreditation.title_only")
    /// The award lies outside a limit of the decision.
    public static let accreditationScope = Self(rawValue: "accreditation.scope")
    /// The decision has a limit, and the award does not say where it lies.
    public static let accreditationScopeUnknown = Self(rawValue: "accreditation.scope_unknown")

    // What is remembered.

    /// The file of remembered numbers cannot be read.
    public static let stateMalformed = Self(rawValue: "state.malformed")
}

extension TrustError {
    /// Every code this room gives.
    public static let allCodes: [Code] =
        [
            .malformed, .tooLarge, .version, .unsigned, .signature, .anchor, .stale, .notYetValid, .rollback,
            .disputed, .rollbackUnchecked,
            .missing, .unknownMember, .type, .value, .date, .period, .key, .reference, .duplicate, .numberShared,
            .nameShared, .relationUnknown, .succession,
            .keyWindow, .keyRevoked, .keyCompromised,
            .noRegistry, .noDomain, .notListed, .keyNotListed, .nameOnly, .identifierMissing, .identifierDiffers,
            .mandateMissing, .mandateEnded, .awardDateMissing, .snapshotOlder, .accreditationNotExamined,
            .top, .accreditationNone, .accreditationGap, .accreditationLastDay, .accreditationNegative,
            .accreditationUndecided, .accreditationFlagged, .accreditationConditions,
            .accreditationVoluntary, .accreditationTitleOnly,
            .accreditationScope, .accreditationScopeUnknown,
            .stateMalformed,
        ] + Code.ofImports
}
