/// Reads the entry of a context and works out the definition of its term.
///
/// The steps are those of the Create Term Definition algorithm, in its order.
struct TermBuilder {
    let term: Bytes
    /// Nil for a term that is defined as null or as a string.
    let entry: SourceValue?
    /// The `@id`, also of a term that is defined by nothing else.
    let id: SourceValue?
    let local: LocalContext
    let result: ActiveContext
    let store: ContextStore
    let depth: Int
    private let value: SourceValue

    init(_ entry: LocalContext.Entry, of local: LocalContext, in result: ActiveContext, store: ContextStore, depth: Int)
    {
        term = entry.name
        value = entry.value
        self.entry = value.kind == .object ? value : nil
        id = value.kind == .object ? value.member("@id") : value
        self.local = local
        self.result = result
        self.store = store
        self.depth = depth
    }

    /// The definition; nil if the term is to be passed over, because it uses a word kept for keywords to come.
    func definition() throws(LinkedDataError) -> TermDefinition? {
        switch value.kind {
        case .object, .null, .string: break
        default: throw LinkedDataError(.invalidTermDefinition)
        }
        var definition = TermDefinition(name: try store.kept(term), isProtected: local.protectsTerms)
        if let protected = entry?.member("@protected") {
            guard result.mode == .version11 else { throw LinkedDataError(.invalidTermDefinition) }
            guard let isProtected = protected.bool else { throw LinkedDataError(.invalidProtectedValue) }
            definition.isProtected = isProtected
        }
        try setCoercion(&definition)
        let isMapped =
            if let reverse = entry?.member("@reverse") {
                try mapReverse(&definition, to: reverse)
            } else if let id, !(id.kind == .string && id.text.isSame(as: term)) {
                try map(&definition, to: id)
            } else {
                try mapByName(&definition)
            }
        guard isMapped else { return nil }
        guard let entry else { return definition }
        try setContainer(&definition, entry)
        try setIndex(&definition, entry)
        try setScopedContext(&definition, entry)
        try setLanguageAndDirection(&definition, entry)
        try setNest(&definition, entry)
        try setPrefix(&definition, entry)
        try refuseOtherEntries(entry)
        return definition
    }

    func expand(_ text: Bytes) throws(LinkedDataError) -> ExpandedIRI {
        try store.expandIRI(text, local, in: result, depth: depth)
    }

    private func setCoercion(_ definition: inout TermDefinition) throws(LinkedDataError) {
        guard let type = entry?.member("@type") else { return }
        guard type.kind == .string else { throw LinkedDataError(.invalidTypeMapping) }
        switch try expand(type.text) {
        case .keyword(.id): definition.coercion = .node
        case .keyword(.vocab): definition.coercion = .vocabulary
        case .keyword(.json) where result.mode == .version11: definition.coercion = .json
        case .keyword(.nothing) where result.mode == .version11: definition.coercion = .untyped
        case .iri(let iri, _) where IRIForm.hasScheme(iri): definition.coerce(to: try store.kept(iri))
        default: throw LinkedDataError(.invalidTypeMapping, facts: ["iri": type.text.string])
        }
    }

    private func mapReverse(
        _ definition: inout TermDefinition, to reverse: SourceValue
    ) throws(LinkedDataError) -> Bool {
        guard id == nil, entry?.member("@nest") == nil else { throw LinkedDataError(.invalidReverseProperty) }
        guard reverse.kind == .string else { throw LinkedDataError(.invalidIRIMapping) }
        if Keyword.hasForm(reverse.text) { return false }
        guard case .iri(let iri, _) = try expand(reverse.text), IRIForm.hasScheme(iri) || IRIForm.isBlank(iri) else {
            throw LinkedDataError(.invalidIRIMapping, facts: ["iri": reverse.text.string])
        }
        definition.map(to: .iri(try store.kept(iri)))
        definition.isReverse = true
        return true
    }

    private func map(_ definition: inout TermDefinition, to id: SourceValue) throws(LinkedDataError) -> Bool {
        if id.kind == .null { return true }
        guard id.kind == .string else { throw LinkedDataError(.invalidIRIMapping) }
        if Keyword(id.text) == nil, Keyword.hasForm(id.text) { return false }
        switch try expand(id.text) {
        case .keyword(.context):
            throw LinkedDataError(.invalidKeywordAlias)
        case .keyword(let keyword):
            definition.map(to: .keyword(keyword))
        case .iri(let iri, _) where IRIForm.hasScheme(iri) || IRIForm.isBlank(iri):
            definition.map(to: .iri(try store.kept(iri)))
        default:
            throw LinkedDataError(.invalidIRIMapping, facts: ["iri": id.text.string])
        }
        let inner = term.position(of: UInt8(ascii: ":"))
        let hasSlash = term.position(of: UInt8(ascii: "/")) != nil
        if hasSlash || isInside(colonOf: term) {
            try checkMeaning(of: definition)
        } else if inner == nil, entry == nil, let iri = definition.iri, let last = iri.last {
            definition.isPrefix = IRIForm.isGeneralDelimiter(last) || IRIForm.isBlank(iri)
        }
        return true
    }

    /// Whether a colon stands anywhere but at the beginning and the end.
    private func isInside(colonOf text: Bytes) -> Bool {
        guard text.count > 2 else { return false }
        return Bytes(rebasing: text[1..<text.count - 1]).position(of: UInt8(ascii: ":")) != nil
    }

    /// A term that looks like an IRI must mean that very IRI.
    private func checkMeaning(of definition: TermDefinition) throws(LinkedDataError) {
        if let entry = local.entry(term) { local.mark(entry, .defined) }
        switch (try expand(term), definition.mapping) {
        case (.iri(let iri, _), .iri(let mapped)) where iri.isSame(as: mapped): break
        case (.keyword(let keyword), .keyword(let mapped)) where keyword == mapped: break
        default: throw LinkedDataError(.invalidIRIMapping, facts: ["iri": term.string])
        }
    }

    /// The meaning of a term without `@id`: by its prefix, as an IRI, or in the vocabulary.
    private func mapByName(_ definition: inout TermDefinition) throws(LinkedDataError) -> Bool {
        if let colon = term.position(of: UInt8(ascii: ":")), colon > 0 {
            let prefix = term.prefix(upTo: colon)
            try store.define(prefix, of: local, in: result, depth: depth)
            if let iri = result.terms.definition(of: prefix)?.pointee.iri {
                definition.map(to: .iri(try store.joined(iri, term.suffix(from: colon + 1))))
            } else {
                definition.map(to: .iri(definition.name))
            }
        } else if term.position(of: UInt8(ascii: "/")) != nil {
            guard case .iri(let iri, _) = try store.expandIRI(term, .vocabulary, in: result),
                IRIForm.hasScheme(iri)
            else { throw LinkedDataError(.invalidIRIMapping, facts: ["iri": term.string]) }
            definition.map(to: .iri(try store.kept(iri)))
        } else if term.equals("@type") {
            definition.map(to: .keyword(.type))
        } else if let vocabulary = result.vocabulary {
            definition.map(to: .iri(try store.joined(vocabulary, term)))
        } else {
            throw LinkedDataError(.invalidIRIMapping)
        }
        return true
    }
}
