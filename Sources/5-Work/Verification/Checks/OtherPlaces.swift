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

/// A check whose answer is the same for every award of one course by one issuer on one day.
struct AwardCheck: Check {
    let id: CheckID
    /// Where ``AwardStanding`` has its row.
    let place: Int

    init(_ id: CheckID) {
        self.id = id
        place = AwardStanding.place(of: id)
    }

    // A verifier takes the whole row from there.
    func evaluate(_ examination: Examination) -> Finding {
        let row = examination.awardStanding[place]
        return Finding(row.outcome, row.evidence)
    }
}
