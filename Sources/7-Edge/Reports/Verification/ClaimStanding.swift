import Trust
import Verification

/// How far what a credential says of itself may be believed.
enum ClaimStanding: String {
    /// The words of an issuer that is established, unchanged, and everything that decides passed.
    case proven
    /// Unchanged since somebody signed them; by whom, or whether they still hold, is another question.
    case signed
    /// Words in a file.
    case unproven

    init(_ report: Report) {
        guard let rung = report.established.rung else {
            self = .unproven
            return
        }
        self = report.ownVerdict == .valid && report.policy.only == nil && rung >= .legalPerson ? .proven : .signed
    }
}
