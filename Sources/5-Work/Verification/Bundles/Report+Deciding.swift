extension Report {
    /// The report with another outcome of one check, and the verdict that follows from it.
    ///
    /// ```swift
    /// let complete = report.deciding(.holderSamePerson, as: finding)
    /// ```
    ///
    /// For checks that one credential alone cannot answer: whoever knows the other credentials, or the applicant, does. A
    /// check that the policy leaves out stays out.
    public func deciding(_ check: CheckID, as finding: Finding) -> Report {
        guard policy.runs(check) else { return self }
        let result = CheckResult(check, finding, decides: policy.counts(check))
        var results = checks.filter { $0.check != check }
        results.insert(result, at: results.firstIndex { check < $0.check } ?? results.endIndex)
        return Report(self, checks: results)
    }
}
