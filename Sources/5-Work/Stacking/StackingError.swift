public import Encodings

/// Why a rule file or a set of awards cannot be worked with.
///
/// ```swift
/// #expect(throws: StackingError(.rulesUnknownKey)) { try StackingRules(parsing: bytes) }
/// ```
///
/// A place in a rule file is a JSON pointer with the line as the fact `line`. Two errors are equal when their codes are.
public struct StackingError: CodedError, Equatable {
    /// The reason. An open set: a new code breaks no caller.
    public struct Code: RawRepresentable, Hashable, Sendable {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }
    }

    public let code: Code
    public let place: Place?
    public let facts: [String: String]

    public init(_ code: Code, at place: Place? = nil, facts: [String: String] = [:]) {
        self.code = code
        self.place = place
        self.facts = facts
    }

    public var reason: String { code.rawValue }

    /// The line of the rule file, from 1, if there is one line.
    public var line: Int? { facts["line"].flatMap { Int($0) } }

    public static func == (left: Self, right: Self) -> Bool { left.code == right.code }
}

extension StackingError.Code {
    /// More bytes, values, levels or slots than are read.
    public static let rulesTooLarge = Self(rawValue: "rules.too_large")
    /// Not UTF-8.
    public static let rulesEncoding = Self(rawValue: "rules.encoding")
    /// Not YAML.
    public static let rulesSyntax = Self(rawValue: "rules.syntax")
    /// An entry stands twice.
    public static let rulesDuplicateKey = Self(rawValue: "rules.duplicate_key")
    /// Anchors, aliases and tags: a file must say what it means where it says it.
    public static let rulesAnchor = Self(rawValue: "rules.anchor")
    /// Another format, or a version that is not known here.
    public static let rulesVersion = Self(rawValue: "rules.version")
    /// An entry that no rule has.
    public static let rulesUnknownKey = Self(rawValue: "rules.unknown_key")
    /// A text where a list is meant, and the like.
    public static let rulesType = Self(rawValue: "rules.type")
    /// A value that is none of those there are.
    public static let rulesValue = Self(rawValue: "rules.value")
    /// One of the four entries that every rule file has.
    public static let rulesMissing = Self(rawValue: "rules.missing")
    /// Two slots of the same name.
    public static let rulesDuplicateSlot = Self(rawValue: "rules.duplicate_slot")
    /// A slot that no slot is called.
    public static let rulesUnknownSlot = Self(rawValue: "rules.unknown_slot")
    /// Two entries that cannot both hold, or one that needs another.
    public static let rulesContradiction = Self(rawValue: "rules.contradiction")
    /// A signed rule file that is not built as one.
    public static let rulesMalformed = Self(rawValue: "rules.malformed")
    /// The signature does not hold.
    public static let rulesSignature = Self(rawValue: "rules.signature")
    /// Signed later than now.
    public static let rulesNotYetValid = Self(rawValue: "rules.not_yet_valid")
    /// The key belongs to another body than the rules name.
    public static let rulesOtherBody = Self(rawValue: "rules.other_body")
    /// The key was not in force when the rules were signed, or is in other hands.
    public static let rulesSignerKey = Self(rawValue: "rules.signer_key")
    /// The registries at hand cannot say whose key it is: one is damaged, or was issued before the rules were signed.
    public static let rulesRegistry = Self(rawValue: "rules.registry")
    /// Nobody signed, and a signature was asked for.
    public static let rulesUnsigned = Self(rawValue: "rules.unsigned")
    /// Nobody knows the key, and a known one was asked for.
    public static let rulesUnknownSigner = Self(rawValue: "rules.unknown_signer")
    /// Not built as a decision record.
    public static let decisionMalformed = Self(rawValue: "decision.malformed")
    /// The signature of a decision record, or of the receipt in it, does not hold.
    public static let decisionSignature = Self(rawValue: "decision.signature")
    /// Another key signed a decision record than the one that was asked for.
    public static let decisionKey = Self(rawValue: "decision.key")
    /// An award of a decision record whose file is not among those that its receipt has.
    public static let decisionUnchecked = Self(rawValue: "decision.unchecked")
    /// An award or a criterion to be changed that the dossier does not have, or has several of.
    public static let decisionUnknown = Self(rawValue: "decision.unknown")
    /// A change without a reason, with one that is too long, or a second change of the same criterion.
    public static let decisionReason = Self(rawValue: "decision.reason")
    /// The awards belong to several people.
    public static let stackSeveralLearners = Self(rawValue: "stack.several_learners")
    /// None of the awards belongs to the learner who was named.
    public static let stackUnknownLearner = Self(rawValue: "stack.unknown_learner")
    /// More awards than are taken.
    public static let stackTooManyAwards = Self(rawValue: "stack.too_many_awards")
}

extension StackingError {
    /// Every code this room throws.
    public static let allCodes: [Code] = [
        .rulesTooLarge, .rulesEncoding, .rulesSyntax, .rulesDuplicateKey, .rulesAnchor, .rulesVersion,
        .rulesUnknownKey, .rulesType, .rulesValue, .rulesMissing, .rulesDuplicateSlot, .rulesUnknownSlot,
        .rulesContradiction, .rulesMalformed, .rulesSignature, .rulesNotYetValid, .rulesOtherBody, .rulesSignerKey,
        .rulesRegistry, .rulesUnsigned, .rulesUnknownSigner, .decisionMalformed, .decisionSignature, .decisionKey,
        .decisionUnchecked, .decisionUnknown, .decisionReason, .stackSeveralLearners, .stackUnknownLearner,
        .stackTooManyAwards,
    ]
}
