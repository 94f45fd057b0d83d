extension Expander {
    /// Makes a string, number or truth value what the property's term says it is.
    ///
    /// Source: [JSON-LD 1.1 API, Value Expansion](https://www.w3.org/TR/json-ld11-api/#value-expansion).
    func expandValue(
        _ element: Int32, in active: ActiveContext, property: ActiveProperty
    ) throws(LinkedDataError) -> ExpandedReference {
        let result = form.newObject(from: element)
        let term = property.definition(in: active)
        let isString = tree.kind(element) == .string
        switch term?.pointee.coercion ?? .unset {
        case .node where isString:
            try setID(of: result, to: element, .document, in: active)
            return result
        case .vocabulary where isString:
            try setID(of: result, to: element, .documentOrVocabulary, in: active)
            return result
        case .datatype(let iri):
            result.pointee.entries = [.value, .type]
            try count(iri.count, at: element)
            result.pointee.types.append(form.newType(iri, term?.pointee.datatypeFacts ?? [], from: element))
        case .json:
            setJSONLiteral(result)
        case .unset, .untyped, .node, .vocabulary:
            result.pointee.entries = .value
            if isString { try setLanguageAndDirection(of: result, term, in: active) }
        }
        result.pointee.value = element
        return result
    }

    func setID(
        of result: ExpandedReference, to value: Int32, _ scope: IRIScope, in active: ActiveContext
    ) throws(LinkedDataError) {
        result.pointee.entries.insert(.id)
        let text = tree.text(value)
        switch try expandIRI(text, scope, in: active, at: value) {
        case .null:
            try refuse(.reservedTerm, at: value, facts: ["term": text.string])
            result.pointee.id = nil
        case .keyword(let keyword):
            try refuse(.relativeIRI, at: value, facts: ["iri": text.string])
            result.pointee.id = Bytes(keyword.text)
        case .iri(let iri, let origin):
            let facts = origin.facts(of: iri)
            try checkReference(iri, facts, origin, at: value)
            result.pointee.id = iri
            result.pointee.idFacts = facts
        }
    }

    func setJSONLiteral(_ result: ExpandedReference) {
        result.pointee.entries = [.value, .type]
        result.pointee.isJSONLiteral = true
        result.pointee.types.append(form.newType(Bytes(Keyword.json.text), [], from: result.pointee.source))
    }

    private func setLanguageAndDirection(
        of result: ExpandedReference, _ term: TermReference?, in active: ActiveContext
    ) throws(LinkedDataError) {
        let language: Bytes? =
            switch term?.pointee.language ?? .unset {
            case .unset: active.language
            case .null: nil
            case .given(let language): language
            }
        if let language {
            try count(language.count, at: result.pointee.source)
            try checkLanguage(language, at: result.pointee.source)
            result.pointee.entries.insert(.language)
            result.pointee.language = language
        }
        if let direction = direction(of: term, in: active) {
            result.pointee.entries.insert(.direction)
            result.pointee.direction = direction
        }
    }

    /// The direction that the values of a term have.
    func direction(of term: TermReference?, in active: ActiveContext) -> Direction? {
        switch term?.pointee.direction ?? .unset {
        case .unset: active.direction
        case .null: nil
        case .given(let direction): direction
        }
    }
}
