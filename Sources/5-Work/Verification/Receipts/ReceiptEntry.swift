/// What a receipt says about one file.
///
/// Nothing in it names the learner: the digest tells the file again to whoever has it, and to nobody else.
public struct ReceiptEntry: Sendable, Hashable {
    /// The outcome of one check.
    public struct Line: Sendable, Hashable {
        public let check: CheckID
        /// `passed`, `failed`, `unknown`, `notApplicable`.
        public let outcome: String
        public let reason: ReasonCode?
        public let decides: Bool
    }

    /// SHA-256 of the file's bytes.
    public let digest: [UInt8]
    /// What the file was called; only where that was asked for.
    public let name: String?
    public let verdict: Verdict
    public let primary: ReasonCode?
    /// Its own checks, and behind them those of the credentials in it.
    public let checks: [[Line]]

    /// - Parameter withName: Whether the name is kept: file names often are people's.
    /// - Returns: Nil for a file whose digest was not asked for.
    public init?(_ file: VerifiedFile, withName: Bool = false) {
        guard let digest = file.digest else { return nil }
        self.digest = digest
        name = withName ? file.name : nil
        verdict = file.verdict
        primary = file.primary
        switch file.result {
        case .credential(let report): checks = Self.lines(report)
        case .presentation(let report):
            checks = [Self.lines(report.checks)] + report.credentials.flatMap(Self.lines)
        case .refused(let refusal):
            let outcome = refusal.isClaimed ? "failed" : "unknown"
            checks = [
                [Line(check: .formatRecognised, outcome: outcome, reason: refusal.reason.code, decides: true)]
            ]
        }
    }

    /// What a receipt says about files: one entry for those with the same bytes, whatever they are called.
    public static func entries(of files: some Sequence<VerifiedFile>, withNames: Bool = false) -> [ReceiptEntry] {
        var known: Set<[UInt8]> = []
        return files.compactMap { ReceiptEntry($0, withName: withNames) }.filter { known.insert($0.digest).inserted }
    }

    init(digest: [UInt8], name: String?, verdict: Verdict, primary: ReasonCode?, checks: [[Line]]) {
        self.digest = digest
        self.name = name
        self.verdict = verdict
        self.primary = primary
        self.checks = checks
    }

    private static func lines(_ report: Report) -> [[Line]] {
        [lines(report.checks)] + report.credentials.flatMap(lines)
    }

    private static func lines(_ checks: [CheckResult]) -> [Line] {
        checks.map {
            Line(check: $0.check, outcome: $0.outcome.name, reason: $0.outcome.reason?.code, decides: $0.decides)
        }
    }
}
