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
