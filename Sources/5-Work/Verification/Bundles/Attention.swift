/// How much somebody should look at a file, the most pressing first.
///
/// ```swift
/// let lines = files.map { FileLine($0) }.sorted { $0.attention < $1.attention }
/// ```
public enum Attention: Int, Sendable, Hashable, CaseIterable, Comparable {
    case invalid
    /// Could not be checked.
    case unknown
    /// Valid, and a finding that needs somebody's decision disagrees: another person's name, a place that does not fit.
    case decision
    /// Nothing in it that a credential could be: a letter, a photograph.
    case document
    /// Valid, and something that would need a decision could not be compared.
    case open
    /// Nothing to look at.
    case none

    public static func < (left: Attention, right: Attention) -> Bool { left.rawValue < right.rawValue }
}

extension VerifiedFile {
    /// How much somebody should look at it.
    public var attention: Attention {
        // Asked for only where it counts: of most files nothing else is looked at.
        attention(reports.flatMap(\.significantFindings))
    }

    /// The same, of a file whose findings that need a decision are known already.
    func attention(_ findings: @autoclosure () -> [CheckResult]) -> Attention {
        switch verdict {
        case .invalid: return .invalid
        case .unknown: return isDocument ? .document : .unknown
        case .valid: break
        }
        var attention = Attention.none
        for finding in findings() {
            if case .failed = finding.outcome { return .decision }
            attention = .open
        }
        return attention
    }
}

extension VerifiedFile {
    /// Whether nothing in it is a credential of any kind that is recognised.
    public var isDocument: Bool {
        guard case .refused(let refusal) = result, !refusal.isClaimed else { return false }
        if let kind = refusal.reason.facts["kind"].flatMap(FileKind.init), kind.mayBeAnAward { return false }
        return [.formatNoCredential, .formatUnrecognised, .bakedAbsent].contains(refusal.reason.code)
    }
}

extension Report {
    /// The row of the applicant that its learner was found to be.
    public var applicantRow: Int? {
        // By its place: to look at the rows themselves copies each.
        guard let place = checks.indices.first(where: { checks[$0].check == .holderName }),
            checks[place].outcome.isPassed,
            case .number(let row) = checks[place].evidence.first(where: { $0.name == "applicant" })?.value
        else { return nil }
        return row
    }

    /// Findings of weight S, and those of weight B that the policy ignores: whoever relies on the credential has to decide about
    /// them. What would have decided comes first, then whose it is, how it is written last.
    public var significantFindings: [CheckResult] {
        // Most have none: looked for without a copy of any.
        let places = checks.indices.filter { checks[$0].weight != .note && checks[$0].isFinding }
        guard !places.isEmpty || !credentials.isEmpty else { return [] }
        let own = places.map { checks[$0] }
        // What most policies would call invalid must not stand behind how something is written.
        let ignored = own.filter { $0.weight == .decides }
        let others = own.filter { $0.weight != .decides }
        return ignored + (0...2).flatMap { rank in others.filter { $0.check.findingRank == rank } }
            + credentials.flatMap(\.significantFindings)
    }
}

extension CheckID {
    /// How much a finding tells somebody who looks at one of them alone.
    fileprivate var findingRank: Int {
        switch self {
        case .holderSamePerson, .holderName, .holderIdentifier: 0
        case .formatSchema, .formatConsistency, .formatResources: 2
        default: 1
        }
    }
}
