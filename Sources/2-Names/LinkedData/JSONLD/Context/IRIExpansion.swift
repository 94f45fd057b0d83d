/// What a string names once it was looked up.
enum ExpandedIRI {
    /// How an IRI came about.
    enum Origin {
        /// The string is a term.
        case term(TermReference)
        /// The string is an IRI, a compact IRI or a blank node.
        case written
        /// The string stands in the vocabulary.
        case vocabulary
        /// The string was resolved against the document's base.
        case base
        /// There was nothing to resolve it against.
        case relative

        /// What is to be known of the IRI.
        func facts(of iri: Bytes) -> IRIFacts {
            if case .term(let term) = self { term.pointee.facts } else { IRIFacts(of: iri) }
        }
    }

    /// Nothing: a term defined as null, or a word kept for keywords to come.
    case null
    case keyword(Keyword)
    /// An IRI or a blank node, or what is still relative.
    case iri(Bytes, Origin)

}

/// What a string is taken for where it is no IRI yet.
enum IRIScope {
    /// A name: a term, or relative to the vocabulary.
    case vocabulary
    /// A reference, relative to the document.
    case document
    /// A name, or else a reference.
    case documentOrVocabulary

    var isVocabulary: Bool { self != .document }
    var isDocument: Bool { self != .vocabulary }
}

extension ActiveContext {
    /// The keyword that a name is or stands for.
    @inline(__always)
    func keyword(_ name: Bytes) -> Keyword? {
        name.first == UInt8(ascii: "@") ? Keyword(name) : terms.definition(of: name)?.pointee.keyword
    }

    /// The IRI Expansion algorithm.
    ///
    /// - Parameter memory: Where bytes that have to be put together are kept.
    ///
    /// Source: [JSON-LD 1.1 API, IRI Expansion](https://www.w3.org/TR/json-ld11-api/#iri-expansion).
    func expandIRI(_ value: Bytes, _ scope: IRIScope, memory: Arena<UInt8>) -> ExpandedIRI {
        if value.first == UInt8(ascii: "@") {
            if let keyword = Keyword(value) { return .keyword(keyword) }
            if Keyword.hasForm(value) { return .null }
        }
        if let term = terms.definition(of: value) {
            switch term.pointee.mapping {
            case .keyword(let keyword): return .keyword(keyword)
            case .iri(let iri): if scope.isVocabulary { return .iri(iri, .term(term)) }
            case .null: if scope.isVocabulary { return .null }
            }
        }
        if let colon = value.position(of: UInt8(ascii: ":")), colon > 0 {
            if IRIForm.isBlank(value) || value.suffix(from: colon + 1).starts(with: "//") {
                return .iri(value, .written)
            }
            if let prefix = terms.definition(of: value.prefix(upTo: colon)), prefix.pointee.isPrefix,
                case .iri(let iri) = prefix.pointee.mapping
            {
                return .iri(memory.joined(iri, value.suffix(from: colon + 1)), .written)
            }
            if IRIForm.hasScheme(value) { return .iri(value, .written) }
        }
        if scope.isVocabulary, let vocabulary { return .iri(memory.joined(vocabulary, value), .vocabulary) }
        if scope.isDocument, let base { return .iri(memory.copy(IRIReference.resolve(value, against: base)), .base) }
        return .iri(value, .relative)
    }
}

extension ContextStore {
    /// The same while a context is being worked through: terms that the string needs are defined first.
    func expandIRI(
        _ value: Bytes, _ local: LocalContext, in result: ActiveContext, depth: Int
    ) throws(LinkedDataError) -> ExpandedIRI {
        if Keyword(value) == nil, !Keyword.hasForm(value) {
            try define(value, of: local, in: result, depth: depth)
            if result.terms.definition(of: value) == nil, let colon = value.position(of: UInt8(ascii: ":")), colon > 0,
                !IRIForm.isBlank(value), !value.suffix(from: colon + 1).starts(with: "//")
            {
                try define(value.prefix(upTo: colon), of: local, in: result, depth: depth)
            }
        }
        return try expandIRI(value, .vocabulary, in: result)
    }

    /// What a string of a context names, accounted for.
    func expandIRI(
        _ value: Bytes, _ scope: IRIScope, in result: ActiveContext
    ) throws(LinkedDataError) -> ExpandedIRI {
        let expanded = result.expandIRI(value, scope, memory: bytes)
        if case .iri(let iri, let origin) = expanded {
            let base = if case .base = origin { result.base?.count ?? 0 } else { 0 }
            try spend(bytes: iri.count + base)
        }
        return expanded
    }

    /// Defines a term of the local context, if it is one and is not defined yet.
    func define(
        _ term: Bytes, of local: LocalContext, in result: ActiveContext, depth: Int
    ) throws(LinkedDataError) {
        guard let entry = local.entry(term), local.entries[entry].progress != .defined else { return }
        try createTermDefinition(entry, of: local, in: result, depth: depth + 1)
    }
}
