internal import Encodings

/// What a registry's quality assurance says about one award.
public struct AccreditationStanding: Sendable, Hashable {
    /// Whether some decision covered the day.
    public enum Result: Sendable, Hashable {
        case covered
        /// Compared, and none covers it, or the one that does is negative.
        case notCovered(TrustError)
        /// It cannot be told.
        case open(TrustError)
    }

    /// How the award lies to the limits of the decision that covers it.
    public enum Scope: Sendable, Hashable {
        /// Inside every limit that is stated; or there is no limit.
        case inside
        case outside(TrustError)
        /// A limit is stated, and the award does not say where it lies.
        case open(TrustError)
        /// No decision covers the award.
        case none
    }

    /// Whether some decision covered the day.
    public let result: Result
    /// How the award lies to its limits.
    public let scope: Scope
    /// Whether a country to which the decision is limited is the one of the award; nil where it names none, or nothing
    /// covers the day.
    public let jurisdiction: Scope?
    /// The decision that was looked at last: the one that covers the day, or the one that comes nearest.
    public let decision: QualityAssurance?
    /// A decision about the programme whose days cover the award and that says how learners are assessed, whatever became of the
    /// accreditation; nil where none says so.
    public var assessing: QualityAssurance?
    /// Whether that programme was found by its title alone.
    public var isAssessingByTitle = false
    /// Whether the programme was found by its title alone.
    public let isMatchedByTitle: Bool

    /// Whether an obligatory, positive decision covered the award with its scope.
    public var isAccredited: Bool {
        guard case .covered = result, decision?.status == .obligatory, !isMatchedByTitle else { return false }
        switch (scope, jurisdiction) {
        case (.inside, nil), (.inside, .inside?): return true
        default: return false
        }
    }

    /// What somebody should know although the decision counts: that it has conditions.
    public var remark: TrustError? {
        guard case .covered = result, let decision, decision.decision == .positiveWithConditions else { return nil }
        return TrustError(.accreditationConditions, facts: decision.facts)
    }

    /// Why it is not ``isAccredited``; nil when it is.
    public var objection: TrustError? {
        switch result {
        case .notCovered(let error), .open(let error): return error
        case .covered: break
        }
        for scope in [scope, jurisdiction ?? .inside] {
            switch scope {
            case .outside(let error), .open(let error): return error
            case .inside, .none: continue
            }
        }
        if decision?.status == .voluntary { return TrustError(.accreditationVoluntary, facts: decision?.facts ?? [:]) }
        return isMatchedByTitle ? TrustError(.accreditationTitleOnly, facts: decision?.facts ?? [:]) : nil
    }
}

extension QualityAssurance {
    /// What sentences about it need.
    var facts: [String: String] {
        var facts = ["agency": agency]
        facts["from"] = period.from?.description
        facts["to"] = period.to?.description
        return facts
    }
}
