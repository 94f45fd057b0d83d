/// A check that needs more than one credential: ``FileRun`` answers it, or whoever knows the person (``Report/deciding(_:as:)``).
struct ComparedElsewhereCheck: Check {
    let id: CheckID

    init(_ id: CheckID) { self.id = id }

    func evaluate(_ examination: Examination) -> Finding {
        // Where the policy asks, that nobody compared is not enough.
        examination.policy.counts(id) ? .unknown(.holderNotCompared) : .notApplicable
    }
}
