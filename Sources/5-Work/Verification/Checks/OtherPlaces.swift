/// A check of a format that is still to come: it has its row in every report.
struct ComingCheck: Check {
    let id: CheckID

    init(_ id: CheckID) { self.id = id }

    func findingForAll(under policy: Policy) -> Finding? { .notApplicable }

    func evaluate(_ examination: Examination) -> Finding { .notApplicable }
}

/// A check that needs to know more than one credential, or what somebody else wrote: whoever knows that decides it, with
/// ``Report/deciding(_:as:)``.
struct ElsewhereCheck: Check {
    let id: CheckID

    init(_ id: CheckID) { self.id = id }

    func findingForAll(under policy: Policy) -> Finding? { .notApplicable }

    func evaluate(_ examination: Examination) -> Finding { .notApplicable }
}

/// A check whose answer is the same for every award of one course by one issuer on one day: a verifier finds it once
/// (``AwardStanding``).
struct AwardCheck: Check {
    let id: CheckID
    private let answer: AwardStanding.Answer

    init(_ id: CheckID) {
        self.id = id
        answer = AwardStanding.answer(to: id)
    }

    func evaluate(_ examination: Examination) -> Finding { finding(AwardExamination(examination)) }

    func finding(_ award: AwardExamination) -> Finding { answer(award) }
}
