public import JSON
public import Texts

extension VerifiedFile.Result {
    /// The report as scripts read it: ``Report/json(_:)``, or that of a presentation or a refusal.
    public func json(_ texts: Texts) -> JSON {
        switch self {
        case .credential(let report): report.json(texts)
        case .presentation(let report): report.json(texts)
        case .refused(let refusal): refusal.json(texts)
        }
    }
}

extension VerifiedFile {
    /// The report with the member `file` in front.
    public func json(_ texts: Texts) -> JSON {
        guard case .object(let members) = result.json(texts) else { return .null }
        return .object([JSONMember("file", .string(name))] + members)
    }
}
