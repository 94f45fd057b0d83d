import Trust
public import Verification

/// How far what a credential says of itself may be believed.
public enum ClaimStanding: String, Sendable, Hashable, CaseIterable {
    /// The words of an issuer that is established, unchanged, and everything that decides passed.
    case proven
    /// Unchanged since somebody signed them; by whom, or whether they still hold, is another question.
    case signed
    /// Words in a file.
    case unproven

    public init(_ report: Report) {
        guard let rung = report.established.rung else {
            self = .unproven
            return
        }
        // A policy may leave open whose key it is; what is proven then is proven of nobody.
        let isItsKey = report[.issuerKeyBinding]?.isPassed ?? false
        let isWhole = report.ownVerdict == .valid && report.policy.only == nil
        self = isWhole && isItsKey && rung >= .legalPerson ? .proven : .signed
    }
}
