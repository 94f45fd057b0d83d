/// A check that needs more than one credential: ``FileRun`` answers it, or whoever knows the person (``Report/deciding(_:as:)``).
struct ComparedElsewhereCheck: Check {
    let id: CheckID

    init(_ id: CheckID) { self.id = id }

    func findingForAll(under policy: Policy) -> Finding? { finding(under: policy) }

    func evaluate(_ examination: Examination) -> Finding { finding(under: examination.policy) }

    private func finding(under policy: Policy) -> Finding {
        // Where the policy asks, that nobody compared is not enough.
        policy.counts(id) ? .unknown(.holderNotCompared) : .notApplicable
    }
}
