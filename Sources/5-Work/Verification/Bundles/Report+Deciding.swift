extension Report {
    /// The report with one more answer, by somebody who knows more than one credential: the verdict follows again.
    ///
    /// ```swift
    /// let finding = Finding(.failed(Reason(.holderMismatch)), [Evidence("other", .text("diploma.json"))])
    /// let told = report.deciding(.holderSamePerson, as: finding)
    /// ```
    ///
    /// For the checks that compare a credential with something beside it: `holder.identifier`, `holder.name`,
    /// `holder.same_person`, `status.replacement`. Every other check keeps its own answer, and so does one that the policy left
    /// out, or one that was skipped because the proof did not pass.
    public func deciding(_ check: CheckID, as finding: Finding) -> Report {
        guard Self.elsewhere.contains(check), let place = checks.firstIndex(where: { $0.check == check }),
            checks[place].outcome.reason?.code != .checkSkipped
        else { return self }
        var checks = checks
        // Whoever had nobody to compare with has not compared.
        let isOpen = if case .notApplicable = finding.outcome { !check.isSatisfiedByAbsence } else { false }
        let answer = isOpen && policy.names(check) ? Finding.unknown(.holderNotCompared, finding.evidence) : finding
        checks[place] = CheckResult(check, answer, decides: policy.counts(check))
        return Report(self, checks: checks)
    }

    /// The checks that need to know more than the credential.
    public static let elsewhere: Set<CheckID> = [
        .holderIdentifier, .holderName, .holderSamePerson, .statusReplacement,
    ]

    /// Whether the proof of the credential passed, so that what it says is its issuer's word.
    public var isIssuersWord: Bool {
        let deciding: [CheckID] = [.proofPresent, .proofSignature, .issuerKeyBinding]
        return deciding.allSatisfy { id in checks.contains { $0.check == id && $0.outcome.isPassed } }
    }
}
