extension Compactor {
    /// The shortest name that the context has for an IRI or keyword: a term, a compact IRI, a relative reference, or
    /// what it is.
    ///
    /// What the specification returns is returned only if the context reads it as the same IRI.
    ///
    /// - Parameters:
    ///   - value: What the name is to say something of, if it is the name of a property.
    ///   - isName: Whether it is read as a name; otherwise as a reference.
    ///   - sense: Which way it points, if it is the name of a property.
    ///   - excluded: Terms that cannot be used.
    ///
    /// Source: [JSON-LD 1.1 API, IRI Compaction](https://www.w3.org/TR/json-ld11-api/#iri-compaction).
    func compactIRI(
        _ iri: Bytes, for value: NamedValue = .none, isName: Bool = true, _ sense: PropertySense = .forward,
        excluding excluded: [TermReference] = [], in active: ActiveContext
    ) throws(LinkedDataError) -> Bytes {
        let inverse = try inverse(of: active)
        if isName {
            if inverse.hasTerms(for: iri),
                let term = try selectTerm(for: iri, value, sense, excluding: excluded, in: active)
            {
                return try counted(term.pointee.name)
            }
            if let suffix = vocabularySuffix(of: iri, in: active) { return try counted(suffix) }
        }
        let mayBeTerm = if case .none = value { true } else { false }
        if let compact = try prefixed(iri, mayBeTerm: mayBeTerm, by: inverse.prefixes, in: active) {
            return try counted(compact)
        }
        if isConfusing(iri, in: active) { throw LinkedDataError(.iriConfusedWithPrefix, facts: ["iri": iri.string]) }
        if !isName, let reference = try relativeReference(to: iri, in: active) { return reference }
        return try counted(iri)
    }

    /// The name of a keyword: an alias, or the keyword itself.
    func name(of keyword: Keyword, in active: ActiveContext) throws(LinkedDataError) -> Bytes {
        try compactIRI(Bytes(keyword.text), in: active)
    }

    /// The IRI without the vocabulary it begins with, unless that would mean something else.
    private func vocabularySuffix(of iri: Bytes, in active: ActiveContext) -> Bytes? {
        guard let vocabulary = active.vocabulary, iri.count > vocabulary.count, iri.starts(with: vocabulary) else {
            return nil
        }
        let suffix = iri.suffix(from: vocabulary.count)
        guard active.terms.definition(of: suffix) == nil, reads(suffix, .vocabulary, as: iri, in: active) else {
            return nil
        }
        return suffix
    }

    /// Whether an IRI would be taken for a compact one.
    private func isConfusing(_ iri: Bytes, in active: ActiveContext) -> Bool {
        guard IRIForm.hasScheme(iri), let colon = iri.position(of: UInt8(ascii: ":")),
            !iri.suffix(from: colon + 1).starts(with: "//")
        else { return false }
        return active.terms.definition(of: iri.prefix(upTo: colon))?.pointee.isPrefix ?? false
    }

    private func relativeReference(to iri: Bytes, in active: ActiveContext) throws(LinkedDataError) -> Bytes? {
        if !IRIForm.hasScheme(iri) {
            // What has stayed relative must not look like a keyword now.
            return Keyword.hasForm(iri) ? memory.joined(Bytes("./"), iri) : nil
        }
        guard options.compactsToRelative, let base = active.base,
            let reference = RelativeIRI.reference(to: iri, from: try counted(base))
        else { return nil }
        let kept = try counted(memory.copy(reference))
        if reads(kept, .document, as: iri, in: active) { return kept }
        // An alias of a keyword is taken for the keyword even among references.
        let step = memory.joined(Bytes("./"), kept)
        return reads(step, .document, as: iri, in: active) ? step : nil
    }

    /// Whether a name or reference is read as an IRI.
    func reads(_ name: Bytes, _ scope: IRIScope, as iri: Bytes, in active: ActiveContext) -> Bool {
        guard case .iri(let read, _) = active.expandIRI(name, scope, memory: memory) else { return false }
        return read.isSame(as: iri)
    }
}
