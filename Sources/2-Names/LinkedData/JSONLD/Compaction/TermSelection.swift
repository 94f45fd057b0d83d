/// What a name is looked for to say of a value.
enum NamedValue {
    /// Nothing: the name stands for itself, as a type does.
    case none
    /// A property without a value.
    case emptyArray
    case object(ExpandedReference)

    var object: ExpandedObject? { if case .object(let object) = self { object.pointee } else { nil } }
}

/// Which way a property points, and where it is read.
enum PropertySense {
    /// From the node to its values.
    case forward
    /// From the values to the node, under a term that is reverse itself if there is one.
    case backward
    /// The same inside `@reverse`, where a reverse term would point forward again.
    case insideReverse
}

/// Which terms suit a value, the best first.
///
/// Source: [JSON-LD 1.1 API, IRI Compaction](https://www.w3.org/TR/json-ld11-api/#iri-compaction), step 4.
struct TermSelection {
    /// By what a term is looked up once its container suits.
    enum Table { case type, language, any }

    var containers: [ContainerMapping] = []
    var table = Table.language
    var preferred: [Bytes] = []

    /// Adds a container, and the same that keeps its values in arrays.
    mutating func append(_ container: ContainerMapping) {
        containers += [container, container.union(.set)]
    }
}

extension Compactor {
    /// The best term for an IRI or keyword and a value.
    ///
    /// - Parameter excluded: Terms that cannot take the value.
    ///
    /// Source: [JSON-LD 1.1 API, Term Selection](https://www.w3.org/TR/json-ld11-api/#term-selection).
    func selectTerm(
        for meaning: Bytes, _ value: NamedValue, _ sense: PropertySense, excluding excluded: [TermReference],
        in active: ActiveContext
    ) throws(LinkedDataError) -> TermReference? {
        let selection = try selection(for: value, sense, in: active)
        let inverse = try inverse(of: active)
        var lossy: TermReference?
        for container in selection.containers {
            guard let terms = inverse.terms(for: meaning, container) else { continue }
            for key in selection.preferred {
                guard let term = terms.term(selection.table, key), !excluded.contains(term),
                    canHold(term, value, sense, in: active)
                else { continue }
                if keepsGraph(term, value) { return term }
                lossy = lossy ?? term
            }
        }
        return lossy
    }
}

extension InverseContext.Terms {
    func term(_ table: TermSelection.Table, _ key: Bytes) -> TermReference? {
        switch table {
        case .type: byType[BytesKey(key)]
        case .language: byLanguage[BytesKey(key)]
        case .any: key.isSame(as: TypeKey.none) ? any : nil
        }
    }
}
