public import Texts

extension IssuancePlan {
    /// What the credential of the first learner would say, element by element, by the names that designs of certificates
    /// use (``CertificateFacts/names``), and the words around it.
    ///
    /// ```swift
    /// let texts = plan.sampleTexts(Texts())
    /// print(texts["label.workload"] ?? "", texts["workload"] ?? "")       // Workload 4 ECTS · 100 hours
    /// ```
    ///
    /// What it does not say is not there. Outcomes and the like are a line each.
    public func sampleTexts(_ texts: Texts) -> [String: String] {
        CertificateFacts.labels(texts).merging(CertificateFacts.facts(of: sample, texts: texts)) { $1 }
    }
}
