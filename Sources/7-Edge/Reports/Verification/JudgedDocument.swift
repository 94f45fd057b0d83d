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
    /// Whether people see a page or a picture of it that nobody compared with what was judged.
    public var hasUncheckedLook = false

    /// What names the application that it belongs to: a folder, an archive.
    public var application = ""
    /// The file of the same application with the same award, if one came before it.
    public var sameAs: String?

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

    /// What needs a look comes first: invalid, not read, unknown, valid with a finding that needs a decision, what no
    /// credential is in, valid, the same once more.
    var severity: Int { Self.kinds.firstIndex { $0.utf8.elementsEqual(kind.utf8) } ?? 0 }

    /// As what it is counted, the most pressing first.
    static let kinds = ["invalid", "unread", "unknown", "decision", "document", "valid", "same"]

    /// One of ``kinds``.
    var kind: String {
        guard sameAs == nil else { return "same" }
        switch verdict {
        case .invalid: return "invalid"
        case nil: return "unread"
        case .unknown: return isDocument ? "document" : "unknown"
        case .valid: return findingToDecide == nil ? "valid" : "decision"
        }
    }

    private var isDocument: Bool {
        guard case .refused(let refusal) = result else { return false }
        return VerifiedFile(name: name, result: .refused(refusal)).isDocument
    }

    /// A file that another room judged.
    ///
    /// - Parameter file: With what became of it.
    public init(_ file: VerifiedFile) {
        switch file.result {
        case .credential(let report): self.init(name: file.name, result: .credential(report))
        case .presentation(let report): self.init(name: file.name, result: .presentation(report))
        case .refused(let refusal): self.init(name: file.name, result: .refused(refusal))
        }
        hasUncheckedLook = file.hasUncheckedLook
        application = file.application
        sameAs = file.sameAs
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
