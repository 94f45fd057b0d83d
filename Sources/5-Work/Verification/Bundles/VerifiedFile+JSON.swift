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
    /// The report with the member `file` in front, and who was asked behind it.
    public func json(_ texts: Texts) -> JSON {
        guard case .object(let members) = unnamedJSON(texts) else { return .null }
        return .object(
            [JSONMember("file", .string(name))]
                + (sameAs.map { [JSONMember("sameAs", .string($0))] } ?? [])
                + (hasUncheckedLook && !reports.isEmpty ? [JSONMember("onlyInside", .bool(true))] : []) + members)
    }

    /// The report with who was asked behind it: for what has no name.
    public func unnamedJSON(_ texts: Texts) -> JSON {
        let report = result.json(texts)
        guard !asked.isEmpty, case .object(let members) = report else { return report }
        return .object(members + [JSONMember("asked", .array(asked.map(\.json)))])
    }
}
