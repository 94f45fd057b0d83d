/// Compacting the values of a property, each under the name that suits it best.
extension Compactor {
    /// Adds the values of a property to a node.
    ///
    /// - Parameter sense: Which way the property points, and whether `result` is the value of `@reverse`.
    func add(
        _ values: [ExpandedReference], of iri: Bytes, _ sense: PropertySense = .forward, to result: CompactedMap,
        in active: ActiveContext
    ) throws(LinkedDataError) {
        if values.isEmpty {
            let name = try compactIRI(iri, for: .emptyArray, sense, in: active)
            // That there is nothing is not said where it would say something else.
            guard isUsable(name, for: iri, .emptyArray, sense, in: active) else { return }
            let term = active.terms.definition(of: name)
            try nested(term, in: result, sense, active).add(.array([]), to: name, asArray: true)
        }
        for value in values {
            do throws(LinkedDataError) {
                try add(value, of: iri, sense, to: result, in: active)
            } catch {
                throw error.placed(at: SourceValue(tree: tree, index: value.pointee.source))
            }
        }
    }

    private func add(
        _ value: ExpandedReference, of iri: Bytes, _ sense: PropertySense, to result: CompactedMap,
        in active: ActiveContext
    ) throws(LinkedDataError) {
        var name = try compactIRI(iri, for: .object(value), sense, in: active)
        var term = active.terms.definition(of: name)
        var target = try nested(term, in: result, sense, active)
        var excluded: [TermReference] = []
        // By the specification a second list would take the place of the first.
        while let taken = term, taken.pointee.takesOneValue, target[name] != nil {
            guard !excluded.contains(taken) else {
                throw LinkedDataError(.compactionToListOfLists, facts: ["term": name.string])
            }
            excluded.append(taken)
            name = try compactIRI(
                iri, for: .object(value), sense, excluding: excluded, in: active)
            term = active.terms.definition(of: name)
            target = try nested(term, in: result, sense, active)
        }
        guard isUsable(name, for: iri, .object(value), sense, in: active) else {
            throw LinkedDataError(.iriConfusedWithTerm, facts: ["iri": iri.string])
        }
        try add(value, to: target, PropertyName(name: name, term: term, isGraph: iri.equals("@graph")), in: active)
    }

    /// The name that a property has got for a value.
    struct PropertyName {
        let name: Bytes
        let term: TermReference?
        /// Whether it stands for `@graph`, whose values are always in an array.
        let isGraph: Bool

        var container: ContainerMapping { term?.pointee.container ?? [] }
    }

    private func add(
        _ value: ExpandedReference, to target: CompactedMap, _ property: PropertyName, in active: ActiveContext
    ) throws(LinkedDataError) {
        let object = value.pointee
        let container = property.container
        let asArray = !options.compactsArrays || container.contains(.set) || property.isGraph
        if property.term?.pointee.takesOneValue ?? false, object.isListObject || object.isJSONLiteral {
            target[property.name] = try compact(value, of: property.name, in: active)
            return
        }
        if container.contains(.graph) {
            if object.isGraphObject, try addGraph(object, to: target, property, asArray: asArray, in: active) { return }
        } else if !container.isDisjoint(with: [.language, .index, .id, .type]) {
            return try addToMap(value, in: target.map(at: property.name), property, asArray: asArray, in: active)
        }
        let compacted = try compact(value, of: property.name, in: active)
        target.add(compacted, to: property.name, asArray: asArray)
    }

    /// Where the values of a term stand: in the node, or in what is nested in it.
    private func nested(
        _ term: TermReference?, in result: CompactedMap, _ sense: PropertySense, _ active: ActiveContext
    ) throws(LinkedDataError) -> CompactedMap {
        guard sense == .forward, let nest = term?.pointee.nest else { return result }
        guard active.keyword(nest) == .nest else {
            throw LinkedDataError(.invalidNestValue, facts: ["term": nest.string])
        }
        return result.map(at: nest)
    }
}

extension TermDefinition {
    /// Whether several values would be read as one: as the items of one list, or as one JSON literal.
    var takesOneValue: Bool { container.contains(.list) || isJSON }

    /// Whether the value is a JSON literal, whatever it is.
    var isJSON: Bool { if case .json = coercion { true } else { false } }
}
