/// The report on a presentation: on the proof of whoever showed it, and on every credential in it.
public struct PresentationReport: Sendable {
    /// The worst of the presentation's own verdict and those of its credentials.
    public let verdict: Verdict
    public let primary: ReasonCode?
    public let presentation: UnverifiedPresentation
    /// Checks of the presentation itself.
    public let checks: [CheckResult]
    /// One report a credential, in their order.
    public let credentials: [Report]
    public let policy: Policy

    init(presentation: UnverifiedPresentation, checks: [CheckResult], credentials: [Report], policy: Policy) {
        self.presentation = presentation
        self.checks = checks
        self.credentials = credentials
        self.policy = policy
        let own = Report.verdict(of: checks)
        (verdict, primary) = Report.worst(of: [own] + credentials.map { ($0.verdict, $0.primary) })
    }

    /// The same report with other reports on the credentials in it.
    func replacing(credentials: [Report]) -> PresentationReport {
        PresentationReport(presentation: presentation, checks: checks, credentials: credentials, policy: policy)
    }
}
