extension Compactor {
    /// A value or reference without an object around it; nil if the property would not make of that what it was.
    ///
    /// The specification asks whether the type or language is the property's. Here it is asked in addition that a value
    /// without either is given neither.
    ///
    /// - Parameters:
    ///   - outer: What the property's name means around the value.
    ///   - carriesIndex: Whether the index is a key in the property's map.
    ///   - active: The context inside the property's value.
    ///
    /// Source: [JSON-LD 1.1 API, Value Compaction](https://www.w3.org/TR/json-ld11-api/#value-compaction).
    func compactValue(
        _ object: ExpandedObject, of property: Bytes?, _ outer: TermReference?, carriesIndex: Bool,
        in active: ActiveContext
    ) throws(LinkedDataError) -> CompactedValue? {
        if object.entries.contains(.index), !carriesIndex { return nil }
        let term = property.flatMap { active.terms.definition(of: $0) }
        // Under a term for JSON everything is JSON, before the term's own context is looked at.
        if object.isJSONLiteral, outer?.pointee.isJSON ?? false { return literal(object) }
        if object.isValueObject {
            return isImplied(object, by: term, in: active) ? literal(object) : nil
        }
        guard let id = object.id else { return nil }
        switch term?.pointee.coercion ?? .unset {
        case .node: return .text(try compactIRI(id, isName: false, in: active))
        case .vocabulary: return .text(try compactIRI(id, in: active))
        case .unset, .json, .untyped, .datatype: return nil
        }
    }

    /// Whether the property makes of the bare value what the object says it is.
    private func isImplied(_ object: ExpandedObject, by term: TermReference?, in active: ActiveContext) -> Bool {
        let coercion = term?.pointee.coercion ?? .unset
        let isString = tree.kind(object.value) == .string
        if object.entries.contains(.type) {
            switch coercion {
            case .json: return object.isJSONLiteral && isScalar(object.value)
            case .datatype(let type): return object.types.first?.pointee.iri?.isSame(as: type) ?? false
            case .unset, .node, .vocabulary, .untyped: return false
            }
        }
        switch coercion {
        case .json, .datatype, .untyped: return false
        case .node, .vocabulary: return !isString
        case .unset: break
        }
        guard isString else { return true }
        return object.givenDirection == active.direction(of: term)
            && isSameLanguage(object.givenLanguage, active.language(of: term))
    }

    private func isScalar(_ value: Int32) -> Bool {
        switch tree.kind(value) {
        case .string, .number, .true, .false: true
        case .object, .array, .null: false
        }
    }

    private func isSameLanguage(_ left: Bytes?, _ right: Bytes?) -> Bool {
        guard let left, let right else { return left == nil && right == nil }
        return left.isSameIgnoringCase(as: right)
    }

    /// The `@value` itself.
    func literal(_ object: ExpandedObject) -> CompactedValue {
        if tree.kind(object.value) == .string { return .text(tree.text(object.value)) }
        return .json(tree.json(object.value))
    }

    /// A value with all that is to be said about it.
    func describeValue(
        _ object: ExpandedObject, carriesIndex: Bool, in outer: ActiveContext
    ) throws(LinkedDataError) -> CompactedMap {
        let result = CompactedMap()
        var active = outer
        if object.entries.contains(.type), let type = object.types.first?.pointee.iri {
            let name = try compactIRI(type, in: outer)
            active = try entering(types: [name], in: outer)
            result[try typeKeyword(in: active, readIn: outer)] = .text(name)
        }
        if let language = object.givenLanguage {
            result[try name(of: .language, in: active)] = .text(try counted(language))
        }
        if let direction = object.givenDirection {
            result[try name(of: .direction, in: active)] = .text(Bytes(direction.text))
        }
        if object.entries.contains(.index), !carriesIndex {
            result[try name(of: .index, in: active)] = .text(try counted(object.index))
        }
        result[try name(of: .value, in: active)] = literal(object)
        return result
    }

    /// The context inside a node or value with types of these names.
    func entering(types names: [Bytes], in outer: ActiveContext) throws(LinkedDataError) -> ActiveContext {
        var active = outer
        for name in names.sorted(by: { $0.precedes($1) }) {
            guard let term = outer.terms.definition(of: name), term.pointee.scopedContext >= 0 else { continue }
            active = try store.entering(type: term, in: active)
        }
        return active
    }
}
