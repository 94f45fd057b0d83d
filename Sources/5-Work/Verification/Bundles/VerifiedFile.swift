/// A file that somebody handed over, and what became of it.
///
/// ```swift
/// let file = verifier.verify(file: "diploma.json", bytes)
/// print(file.name, file.verdict, file.primary?.rawValue ?? "")      // diploma.json invalid status.revoked
/// ```
///
/// Tables, pages, JSON and receipts are made of these and of nothing else. What lies in a container is named
/// `outer.zip!inner.json`.
public struct VerifiedFile: Sendable {
    /// What a file turned out to be.
    // Indirect: a report is large, and files are handed from one to the next many times.
    public indirect enum Result: Sendable {
        case credential(Report)
        case presentation(PresentationReport)
        /// Nothing that can be judged.
        case refused(RefusedInput)
    }

    /// The file as it was named, or its place in a container.
    public let name: String
    public internal(set) var result: Result
    /// Its place among the files that a ``FileRun`` gives, from 0; 0 where there is no run. Names may come twice, numbers do not.
    public internal(set) var number = 0
    /// The file of the same application that holds the same award, and came to the same verdict; nil if none came before it.
    public internal(set) var sameAs: String?
    /// What names the application that the file belongs to, where a ``FileRun`` found several: a folder or an archive.
    public internal(set) var application = ""
    /// Whether it was inside of a document that people see something else of, however deep.
    var isAttached = false
    /// SHA-256 of the bytes; nil unless it was asked for.
    public let digest: [UInt8]?
    /// The addresses that were asked for it.
    public let asked: [AskedAddress]

    /// A file with what became of it.
    public init(name: String, result: Result, digest: [UInt8]? = nil, asked: [AskedAddress] = []) {
        self.name = name
        self.result = result
        self.digest = digest
        self.asked = asked
    }

    /// The verdict over everything in the file.
    public var verdict: Verdict {
        switch result {
        case .credential(let report): report.verdict
        case .presentation(let report): report.verdict
        case .refused(let refusal): refusal.verdict
        }
    }

    /// Why it is not valid; nil if it is.
    public var primary: ReasonCode? {
        switch result {
        case .credential(let report): report.primary
        case .presentation(let report): report.primary
        case .refused(let refusal): refusal.reason.code
        }
    }

    /// The reports on the credentials in it: one, those of a presentation, or none.
    public var reports: [Report] {
        switch result {
        case .credential(let report): [report]
        case .presentation(let report): report.credentials
        case .refused: []
        }
    }

    /// Whether people see a page or a picture of it that nobody compared with what was judged.
    public var hasUncheckedLook: Bool { isAttached || reports.contains { $0.credential.image != nil } }

    /// Whether a reader recognised something in it that it judges.
    var isClaimed: Bool { if case .refused(let refusal) = result { refusal.isClaimed } else { true } }
}
