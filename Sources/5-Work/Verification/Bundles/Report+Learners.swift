import JSON

extension Report {
    /// The report on a learner record, each credential in it told whether it is about the record's learner, and about the
    /// same person as the others (`holder.same_person`).
    ///
    /// A record is one person's: its proof says who put it together, and not that what is in it is hers.
    func comparingLearners() -> Report {
        let findings = SamePerson.findings(credentials.map(\.member), inRecordOf: member)
        // What stays open is not told: whoever signed the record says that they belong together.
        return Report(
            self,
            credentials: zip(credentials, findings).map { report, finding in
                if case .unknown = finding.outcome { report } else { report.deciding(.holderSamePerson, as: finding) }
            })
    }

    /// What is compared of its learner, under the title that people see.
    private var member: SamePerson.Member {
        let title = credential.value["name"]
        return SamePerson.Member(
            file: title?.string ?? title?["@value"]?.string ?? credential.value["id"]?.string ?? "",
            person: isProven ? StatedPerson(self) : nil, isProven: isProven)
    }
}
