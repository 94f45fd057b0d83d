import StatusLists
import Trust

/// What all verdicts of one verifier rest on, and what it remembers from one credential to the next.
///
/// A class: reports, examinations and the verifier share it, and handing its parts around one by one would cost more than
/// many a check.
final class VerifierSetup: Sendable {
    let environment: VerificationEnvironment
    let policy: Policy
    /// The registries at hand, those included that the policy leaves out.
    let everyRegistry: TrustRegistries
    /// Why a registry is not at hand in any snapshot.
    let missingRegistry: TrustError?
    let memory = BatchMemory()
    /// What is asked of status lists.
    let statusRules: StatusRules
    let statusEvaluator: StatusEvaluator
    /// Whether a credential is only as good as whoever shows it.
    let asksForPresenter: Bool
    /// The checks that the policy has run, in the order of a report.
    let agenda: [AgendaItem]

    init(environment: VerificationEnvironment, policy: Policy) {
        var environment = environment
        let all = environment.registries
        everyRegistry = all
        // What an old snapshot knew its successor knows as well.
        missingRegistry = all.missing(among: environment.registryProblems)
        environment.registries = environment.registries.only(policy.registries)
        self.environment = environment
        self.policy = policy
        let rules = StatusRules(
            minimumCount: policy.minimumStatusListLength, maximumAge: policy.statusListMaximumAge,
            clockSkew: policy.clockSkew)
        statusRules = rules
        statusEvaluator = StatusEvaluator(lists: environment.statusLists, rules: rules)
        asksForPresenter = policy.counts(.holderBinding)
        agenda = AllChecks.list.filter { policy.runs($0.id) }.map { AgendaItem($0, under: policy) }
    }
}

/// A check that the policy has run.
///
/// A class as well: to iterate over checks themselves would copy each of them for every credential.
final class AgendaItem: Sendable {
    let check: any Check
    let id: CheckID
    /// Whether its outcome decides the verdict.
    let decides: Bool
    /// The row of a check that says the same of every credential.
    private let fixed: CheckResult?
    /// Set for a check that says the same of every award of a course.
    private let awardCheck: AwardCheck?
    /// Whether the policy names it.
    private let isNamed: Bool

    init(_ check: any Check, under policy: Policy) {
        let decides = policy.counts(check.id)
        self.check = check
        id = check.id
        self.decides = decides
        fixed = check.findingForAll(under: policy).map {
            CheckResult(check.id, $0.answering(check.id, under: policy), decides: decides)
        }
        awardCheck = check as? AwardCheck
        isNamed = policy.names(check.id)
    }

    func result(_ examination: Examination) -> CheckResult {
        guard examination.allows(id) else { return CheckResult(id, .unknown(.checkSkipped), decides: decides) }
        return fixed ?? result(check.evaluate(examination), examination)
    }

    /// The row that every award of the course gets whose proofs hold; nil where each is looked at.
    func result(ofEvery award: AwardExamination) -> CheckResult? {
        fixed ?? awardCheck.map { result($0.finding(award), award.examination) }
    }

    private func result(_ finding: Finding, _ examination: Examination) -> CheckResult {
        CheckResult(
            id, isNamed ? finding.answering(id, under: examination.policy, examination) : finding, decides: decides)
    }
}
