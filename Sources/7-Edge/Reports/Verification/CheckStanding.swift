public import Verification

/// How a check stands in a report, most urgent first.
///
/// ```swift
/// for result in CheckStanding.sorted(report.checks) { print(CheckStanding(result), result.check.rawValue) }
/// ```
public enum CheckStanding: String, Sendable, Hashable, Comparable, CaseIterable {
    /// It decides, and it failed.
    case against
    /// It decides, and it could not be compared.
    case open
    /// It does not decide, and did not pass: worth a look.
    case finding
    case passed
    /// Not looked at, because the signature did not pass.
    case skipped
    case notApplicable

    /// Nothing to compare, and nothing that anybody could do about it: no finding.
    private static let idle: Set<ReasonCode> = [
        .levelSingle, .placeRegionUnread, .languageNotDeclared, .dateUnknown, .placeSingleSource, .workloadPartial,
    ]

    public init(_ result: CheckResult) {
        switch result.outcome {
        case .failed: self = result.decides ? .against : .finding
        case .unknown(let reason) where reason.code == .checkSkipped: self = .skipped
        case .unknown(let reason) where !result.decides && Self.idle.contains(reason.code): self = .notApplicable
        case .unknown: self = result.decides ? .open : .finding
        case .passed: self = .passed
        case .notApplicable: self = .notApplicable
        }
    }

    public static func < (left: Self, right: Self) -> Bool { left.position < right.position }

    private var position: Int { Self.allCases.firstIndex(of: self) ?? 0 }

    /// Failed before unknown before passed, what decides before what does not, then in the order of the list.
    public static func sorted(_ checks: [CheckResult]) -> [CheckResult] {
        checks.map { (CheckStanding($0), $0) }.sorted { ($0.0, $0.1.check) < ($1.0, $1.1.check) }.map(\.1)
    }
}
