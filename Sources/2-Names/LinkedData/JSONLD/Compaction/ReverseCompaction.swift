/// Properties that point from their values to the node.
extension Compactor {
    /// Adds the reverse properties of a node: under terms that are reverse themselves, or else in `@reverse`.
    ///
    /// The specification compacts them all as a map of their own, where a context that is not propagated has ended, and
    /// takes out those with a reverse term. That term is read in the node's own context, so it is chosen there.
    func addReverse(
        _ object: ExpandedObject, to result: CompactedMap, in active: ActiveContext
    ) throws(LinkedDataError) {
        let inner = active.previous ?? active
        let map = CompactedMap()
        for (iri, values) in properties(of: object.reverse) {
            var others: [ExpandedReference] = []
            for value in values {
                let name = try compactIRI(iri, for: .object(value), .backward, in: active)
                if isReverse(name, in: active) {
                    try add([value], of: iri, .backward, to: result, in: active)
                } else {
                    others.append(value)
                }
            }
            if !others.isEmpty || values.isEmpty { try add(others, of: iri, .insideReverse, to: map, in: inner) }
        }
        if map.count > 0 { result[try name(of: .reverse, in: active)] = .map(map) }
    }

    private func isReverse(_ name: Bytes, in active: ActiveContext) -> Bool {
        active.terms.definition(of: name)?.pointee.isReverse ?? false
    }
}
