/// One line of a report.
public struct CheckResult: Sendable {
    // Kept whole, as the check gave it: to take it apart costs a reference count for each of its parts, fifty times a report.
    private let finding: Finding
    public let check: CheckID
    public var outcome: Outcome { finding.outcome }
    /// What was compared, whatever the outcome.
    public var evidence: [Evidence] { finding.evidence }
    /// What somebody should know although it passed: a note, which decides nothing; nil for most.
    public var note: Reason? { finding.note }
    /// Whether this outcome decides the verdict under the policy.
    public let decides: Bool

    /// The weight under the policy: what it asks for counts like ``Weight/decides``.
    public let weight: Weight

    init(_ check: CheckID, _ finding: Finding, decides: Bool) {
        self.check = check
        self.finding = finding
        // A deviation that leaves no doubt about what is meant decides nothing, whoever asks.
        self.decides = decides && finding.ceiling == .decides
        weight = self.decides ? .decides : max(check.weight, finding.ceiling)
    }
}

extension CheckResult {
    /// Whether it does not decide and did not pass: worth a look.
    var isFinding: Bool {
        switch outcome {
        case .passed, .notApplicable: false
        case .failed(let reason), .unknown(let reason): !decides && reason.code != .checkSkipped
        }
    }
}

/// What a check found: its outcome and what it looked at.
public struct Finding: Sendable {
    public let outcome: Outcome
    public let evidence: [Evidence]
    /// What somebody should know although it passed.
    public let note: Reason?
    /// The most that this outcome may weigh, where that is less than what the check weighs.
    public let ceiling: Weight

    public init(
        _ outcome: Outcome, _ evidence: [Evidence] = [], atMost ceiling: Weight = .decides, note: Reason? = nil
    ) {
        self.outcome = outcome
        self.evidence = evidence
        self.ceiling = ceiling
        self.note = outcome.isPassed ? note : nil
    }

    static let passed = Finding(.passed)
    static let notApplicable = Finding(.notApplicable)

    static func failed(
        _ code: ReasonCode, facts: [String: String] = [:], _ evidence: [Evidence] = []
    ) -> Finding {
        Finding(.failed(Reason(code, facts: facts)), evidence)
    }

    static func unknown(_ code: ReasonCode, facts: [String: String] = [:], _ evidence: [Evidence] = []) -> Finding {
        Finding(.unknown(Reason(code, facts: facts)), evidence)
    }
}
