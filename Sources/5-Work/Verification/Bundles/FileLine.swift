import Trust

/// What a table shows of a file: small enough to be kept for every one of ten thousand.
///
/// ```swift
/// for line in lines.sorted() { print(line.verdict, line.file, line.learner ?? "", line.reason?.rawValue ?? "") }
/// ```
///
/// What a credential says of itself is in it only if its proof passed. Lines are sorted by what needs a look, then by name.
//
// A class: a table of ten thousand is grouped, sorted and counted, and a copy of every text in it would be paid for each time.
public final class FileLine: Sendable, Comparable {
    public let file: String
    public let verdict: Verdict
    public let attention: Attention
    /// Why it is not valid, or the finding that needs a decision.
    public let reason: Reason?
    /// What the credential says of itself, proven to be its own words; nil for anything but one sound credential.
    public let claimed: ClaimedFacts?
    /// The issuer's name according to the registry.
    public let issuer: String?
    /// The rung of the trust ladder.
    public let rung: Int?
    /// The codes of all findings that need a decision.
    public let findings: [ReasonCode]
    /// Whether people see a page or a picture of it that nobody compared with the credential.
    public let hasUncheckedLook: Bool
    /// How many credentials it holds.
    public let credentials: Int
    /// The file of the same application with the same award, if one came before it.
    public let sameAs: String?
    /// The application that it belongs to, and the row of the applicant, where learners were compared with a list.
    public let application: String
    public let applicant: Int?
    /// SHA-256 of the bytes, if it was asked for.
    public let digest: [UInt8]?

    public init(_ file: VerifiedFile) {
        self.file = file.name
        verdict = file.verdict
        digest = file.digest
        sameAs = file.sameAs
        application = file.application
        let reports = file.reports
        applicant = reports.lazy.compactMap(\.applicantRow).first
        credentials = reports.count
        hasUncheckedLook = file.hasUncheckedLook && !reports.isEmpty
        let significant = reports.flatMap(\.significantFindings)
        attention = file.attention(significant)
        findings = significant.compactMap { $0.outcome.reason?.code }
        let first = reports.count == 1 ? reports.first : nil
        let isProven = first?.isProven ?? false
        claimed = isProven ? first?.claimed : nil
        issuer = isProven ? first?.established.legalName : nil
        rung = isProven ? first?.established.rung?.rawValue : nil
        let failed = significant.first { if case .failed = $0.outcome { true } else { false } }
        let found = file.decidingReason ?? (failed ?? significant.first)?.outcome.reason
        // With its place as a text: a value of the document would keep the whole document.
        reason = found.map { Reason($0.code, pointer: $0.pointer, facts: $0.facts) }
    }

    public static func < (left: FileLine, right: FileLine) -> Bool {
        left.attention == right.attention
            ? left.file.utf8.lexicographicallyPrecedes(right.file.utf8) : left.attention < right.attention
    }

    public static func == (left: FileLine, right: FileLine) -> Bool {
        left.attention == right.attention && left.file.utf8.elementsEqual(right.file.utf8)
    }
}

extension VerifiedFile {
    /// The primary reason with its place and facts.
    var decidingReason: Reason? {
        guard let primary else { return nil }
        if case .refused(let refusal) = result { return refusal.reason }
        var checks: [CheckResult] = reports.flatMap(\.allChecks)
        if case .presentation(let report) = result { checks = report.checks + checks }
        return checks.first { $0.decides && $0.outcome.reason?.code == primary }?.outcome.reason
    }
}

extension Report {
    /// Its own checks and those of the credentials in it.
    var allChecks: [CheckResult] { checks + credentials.flatMap(\.allChecks) }

    /// Whether the words of the credential are those that somebody signed.
    var isProven: Bool { self[.proofPresent]?.isPassed == true && self[.proofSignature]?.isPassed == true }
}
