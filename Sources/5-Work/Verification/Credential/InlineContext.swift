import DataIntegrity
import JSON

extension JSONValue {
    /// The first `@context` in this value that defines words itself, instead of naming contexts that others published.
    ///
    /// Such a context can give a known word another meaning (attack D15), so that what was signed and what is read differ.
    var inlineContext: JSONValue? {
        switch kind {
        case .object:
            for (name, value) in members {
                if name.equals("@context") {
                    if let own = value.oneOrMany.first(where: { $0.kind != .string }) { return own }
                } else if let deeper = value.inlineContext {
                    return deeper
                }
            }
            return nil
        case .array:
            for element in elements {
                if let deeper = element.inlineContext { return deeper }
            }
            return nil
        default: return nil
        }
    }
}

extension [ProofResult] {
    /// The first context that defines words itself and stands behind those that a proof over JSON covers.
    ///
    /// Such a proof names the contexts it was made under, and others may be put behind them (`eddsa-jcs-2022`, verification):
    /// published ones say what their words mean, but one that is written into the document is nobody's word and could give any
    /// of them another meaning.
    func unsignedInlineContext(of document: JSONValue) -> JSONValue? {
        for result in self {
            guard let covered = result.proof?.coveredContextCount, let shown = document["@context"],
                shown.kind == .array, covered < shown.count
            else { continue }
            if let own = shown.elements.dropFirst(covered).first(where: { $0.kind != .string }) { return own }
        }
        return nil
    }
}
