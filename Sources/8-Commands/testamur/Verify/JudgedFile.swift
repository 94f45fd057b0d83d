import JSON
import Texts
import Verification

/// A file and what became of it.
struct JudgedFile {
    enum Result {
        case credential(Report)
        case presentation(PresentationReport)
        case refused(RefusedInput)
    }

    let path: String
    let result: Result
    let setup: VerifierSetup

    init(path: String, bytes: [UInt8], setup: VerifierSetup) {
        self.path = path
        self.setup = setup
        result = Self.judge(bytes, setup.verifier, setup.audience)
    }

    static func judge(_ bytes: [UInt8], _ verifier: Verifier, _ audience: VerifierSetup.Audience) -> Result {
        do throws(RefusedInput) {
            switch try ReceivedDocument(parsing: bytes) {
            case .credential(let credential): return .credential(verifier.verify(credential))
            case .presentation(let presentation):
                return .presentation(verifier.verify(presentation, audience: audience))
            }
        } catch {
            return .refused(error)
        }
    }

    var verdict: Verdict { result.verdict }

    func json(_ texts: Texts) -> JSON {
        guard case .object(let members) = result.json(texts) else { return .null }
        return .object([JSONMember("file", .string(path))] + members)
    }
}

extension JudgedFile.Result {
    var verdict: Verdict {
        switch self {
        case .credential(let report): report.verdict
        case .presentation(let report): report.verdict
        case .refused(let refusal): refusal.verdict
        }
    }

    func json(_ texts: Texts) -> JSON {
        switch self {
        case .credential(let report): report.json(texts)
        case .presentation(let report): report.json(texts)
        case .refused(let refusal): refusal.json(texts)
        }
    }
}
