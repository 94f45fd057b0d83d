/// Removes the contexts of one document: every name becomes an IRI, every value says its type.
///
/// The functions are the steps of the specification's Expansion Algorithm; they write an ``ExpandedForm``.
///
/// Source: [JSON-LD 1.1 API, Expansion](https://www.w3.org/TR/json-ld11-api/#expansion-algorithm).
struct Expander {
    let tree: SourceTree
    let store: ContextStore
    let form: ExpandedForm
    let safety: JSONLDSafety
    let mode: JSONLDOptions.ProcessingMode
    let isOrdered: Bool
    let depthLimit: Int
    /// What relative references to contexts are resolved against.
    let contextBase: Bytes?
    /// A member of the topmost object that is read as if it were not there.
    let omitted: StaticString?

    /// Expands the whole document.
    func expand(in active: ActiveContext) throws(LinkedDataError) -> ExpandedList {
        let result = try expand(0, in: active, property: .none, depth: 0)
        // A map of nothing but @graph is only brackets around its nodes.
        if !result.isArray, let only = result.first, only.pointee.hasOnly(.graph) { return only.pointee.graph }
        return result.asArray
    }

    /// Expands one value.
    ///
    /// - Parameter fromMap: Whether it stands in an index, id or type map: then contexts that are not propagated still
    ///   hold.
    func expand(
        _ element: Int32, in active: ActiveContext, property: ActiveProperty, fromMap: Bool = false, depth: Int
    ) throws(LinkedDataError) -> ExpandedList {
        switch tree.kind(element) {
        case .null: return .null
        case .array: return try expandArray(element, in: active, property: property, fromMap: fromMap, depth: depth)
        case .object: return try expandObject(element, in: active, property: property, fromMap: fromMap, depth: depth)
        case .string, .number, .true, .false: break
        }
        if property.leavesValuesFloating {
            try refuse(.droppedValue, at: element)
            return .null
        }
        guard let term = property.definition(in: active), term.pointee.scopedContext >= 0 else {
            return ExpandedList(try expandValue(element, in: active, property: property))
        }
        let inside = try entering(term, in: active, at: element)
        return ExpandedList(try expandValue(element, in: inside, property: property))
    }

    private func expandArray(
        _ element: Int32, in active: ActiveContext, property: ActiveProperty, fromMap: Bool, depth: Int
    ) throws(LinkedDataError) -> ExpandedList {
        try checkDepth(depth, at: element)
        let nestsLists = property.definition(in: active)?.pointee.container.contains(.list) ?? false
        var result = ExpandedList.emptyArray
        var item = element + 1
        for _ in 0..<tree[element].count {
            if !nestsLists { try checkItem(item) }
            let expanded = try expand(item, in: active, property: property, fromMap: fromMap, depth: depth + 1)
            if nestsLists, expanded.isArray {
                result.append(form.list(expanded, from: item))
            } else {
                result.append(expanded)
            }
            item = tree[item].next
        }
        return result
    }

    func checkDepth(_ depth: Int, at element: Int32) throws(LinkedDataError) {
        guard depth < depthLimit else { throw error(.depth, at: element, facts: ["limit": String(depthLimit)]) }
    }

    /// Accounts for bytes that stand at one place of the document and are used at another.
    @inline(__always)
    func count(_ bytes: Int, at element: Int32) throws(LinkedDataError) {
        guard form.take(bytes) else { throw error(.size, at: element, facts: ["limit": String(form.limit)]) }
    }

    /// What a string names, accounted for where it is used.
    func expandIRI(
        _ text: Bytes, _ scope: IRIScope, in active: ActiveContext, at element: Int32
    ) throws(LinkedDataError) -> ExpandedIRI {
        let expanded = active.expandIRI(text, scope, memory: form.bytes)
        if case .iri(let iri, let origin) = expanded {
            // Of a long base little may be left; it was looked through all the same.
            let base = if case .base = origin { active.base?.count ?? 0 } else { 0 }
            try count(iri.count + base, at: element)
        }
        return expanded
    }

    /// The context inside a property's value.
    func entering(
        _ term: TermReference, in active: ActiveContext, at element: Int32
    ) throws(LinkedDataError) -> ActiveContext {
        do throws(LinkedDataError) {
            return try store.entering(property: term, in: active)
        } catch {
            throw error.placed(at: SourceValue(tree: tree, index: element))
        }
    }

    func error(
        _ code: LinkedDataError.Code, at element: Int32, facts: [String: String] = [:]
    ) -> LinkedDataError {
        LinkedDataError(code, at: tree.place(of: element), facts: facts)
    }
}
