public import Encodings
public import Verification

/// A file and what became of it.
public struct JudgedDocument: Sendable {
    /// What a verifier made of the bytes.
    public enum Result: Sendable {
        case credential(Report)
        case presentation(PresentationReport)
        case refused(RefusedInput)
        /// The bytes themselves could not be had: there is no verdict.
        case unread(any CodedError)
    }

    /// What the file is called.
    public let name: String
    public let result: Result

    public init(name: String, result: Result) {
        self.name = name
        self.result = result
    }

    /// The verdict; nil for a file that could not be read.
    public var verdict: Verdict? {
        switch result {
        case .credential(let report): report.verdict
        case .presentation(let report): report.verdict
        case .refused(let refusal): refusal.verdict
        case .unread: nil
        }
    }

    /// What needs a look comes first: invalid, not read, unknown, valid with a finding that needs a decision, valid.
    var severity: Int {
        switch verdict {
        case .invalid: 0
        case nil: 1
        case .unknown: 2
        case .valid: findingToDecide == nil ? 4 : 3
        }
    }

    /// Why somebody should look at it although it is valid: another person's name, a place that does not fit.
    var findingToDecide: Reason? {
        for finding in reports.flatMap(\.significantFindings) {
            if case .failed(let reason) = finding.outcome { return reason }
        }
        return nil
    }

    private var reports: [Report] {
        switch result {
        case .credential(let report): [report]
        case .presentation(let report): report.credentials
        case .refused, .unread: []
        }
    }
}
