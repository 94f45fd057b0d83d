/// Expanding a map: its contexts first, then member by member, then what it has become.
extension Expander {
    func expandObject(
        _ element: Int32, in outer: ActiveContext, property: ActiveProperty, fromMap: Bool, depth: Int
    ) throws(LinkedDataError) -> ExpandedList {
        try checkDepth(depth, at: element)
        var active = outer
        let term = property.definition(in: active)
        // A context that is not propagated ends where another node begins.
        if let previous = active.previous, !fromMap, !keepsContext(element, in: active) { active = previous }
        if let term, term.pointee.scopedContext >= 0 { active = try entering(term, in: active, at: element) }
        if let context = tree.member("@context", of: element) {
            active = try store.applying(SourceValue(tree: tree, index: context), to: active, base: contextBase)
        }
        let typeScoped = active
        let (firstType, otherTypes) = typeNames(of: element, in: active)
        if let firstType { active = try enteringTypes(firstType + 1, of: typeScoped, in: active) }
        for name in otherTypes { active = try enteringTypes(name + 1, of: typeScoped, in: active) }

        let result = form.newObject(from: element)
        let object = ObjectInProgress(
            result: result, property: property, typeScoped: typeScoped, firstType: firstType, depth: depth)
        try expandMembers(of: element, into: object, in: active)
        return try finish(result, property: property)
    }

    /// Whether a map belongs to what is around it: a value object, or nothing but a reference.
    private func keepsContext(_ element: Int32, in active: ActiveContext) -> Bool {
        let count = tree[element].count
        var name = element + 1
        if count == 1, active.isNameOfID(tree.text(name)) { return true }
        for _ in 0..<count {
            if active.isNameOfValue(tree.text(name)) { return true }
            name = tree[name + 1].next
        }
        return false
    }

    /// The members whose names stand for `@type`, in the order of these names; as a rule there is one.
    private func typeNames(of element: Int32, in active: ActiveContext) -> (first: Int32?, others: [Int32]) {
        var first: Int32?
        var found: [Int32] = []
        var name = element + 1
        for _ in 0..<tree[element].count {
            let text = tree.text(name)
            if active.isNameOfType(text) {
                if let first, found.isEmpty { found.append(first) }
                if first == nil { first = name } else { found.append(name) }
            }
            name = tree[name + 1].next
        }
        if found.isEmpty { return (first, []) }
        found.sort { tree.text($0).precedes(tree.text($1)) }
        return (found[0], Array(found.dropFirst()))
    }

    /// The context after those that the types of a node bring with them, in the order of their names.
    private func enteringTypes(
        _ value: Int32, of typeScoped: ActiveContext, in active: ActiveContext
    ) throws(LinkedDataError) -> ActiveContext {
        if tree.kind(value) != .array { return try enteringType(value, of: typeScoped, in: active) }
        var first: Int32?
        var all: [Int32] = []
        var item = value + 1
        for _ in 0..<tree[value].count {
            if let term = typeTerm(item, in: typeScoped), term.pointee.scopedContext >= 0 {
                if let first, all.isEmpty { all.append(first) }
                if first == nil { first = item } else { all.append(item) }
            }
            item = tree[item].next
        }
        guard let first else { return active }
        if all.isEmpty { return try enteringType(first, of: typeScoped, in: active) }
        all.sort { tree.text($0).precedes(tree.text($1)) }
        var active = active
        for type in all { active = try enteringType(type, of: typeScoped, in: active) }
        return active
    }

    private func enteringType(
        _ value: Int32, of typeScoped: ActiveContext, in active: ActiveContext
    ) throws(LinkedDataError) -> ActiveContext {
        guard let term = typeTerm(value, in: typeScoped), term.pointee.scopedContext >= 0 else { return active }
        do throws(LinkedDataError) {
            return try store.entering(type: term, in: active)
        } catch {
            throw error.placed(at: SourceValue(tree: tree, index: value))
        }
    }

    private func typeTerm(_ value: Int32, in active: ActiveContext) -> TermReference? {
        tree.kind(value) == .string ? active.terms.definition(of: tree.text(value)) : nil
    }

    /// Checks what a map has become, and gives it the form it has in the expanded document.
    private func finish(
        _ result: ExpandedReference, property: ActiveProperty
    ) throws(LinkedDataError) -> ExpandedList {
        let entries = result.pointee.entries
        var expanded = ExpandedList(result)
        if entries.contains(.value) {
            guard try isValue(result) else { return .null }
            try checkValueObject(result.pointee)
        } else if entries.contains(.type) {
            result.pointee.hasTypeArray = true
            // Only a value can be JSON; a node is nothing of that type.
            if result.pointee.isJSONLiteral { try refuse(.reservedTerm, at: result.pointee.source) }
        } else if !entries.isDisjoint(with: [.list, .set]) {
            guard result.pointee.properties.first == nil,
                entries == .list || entries == .set || entries == [.list, .index] || entries == [.set, .index]
            else { throw error(.invalidSetOrListObject, at: result.pointee.source) }
            if entries.contains(.set) {
                expanded = result.pointee.list
                // An index of a set has no place in the expanded form.
                if entries.contains(.index) { try refuse(.droppedValue, at: result.pointee.source) }
            }
        }
        if result.pointee.hasOnly(.language) {
            try refuse(.droppedValue, at: result.pointee.source)
            return .null
        }
        guard property.leavesValuesFloating, !entries.contains(.set) else { return expanded }
        let says = result.pointee
        if says.hasOnly([]) || says.hasOnly(.id) || !entries.isDisjoint(with: [.value, .list]) {
            try refuse(.droppedValue, at: result.pointee.source)
            return .null
        }
        return expanded
    }

    /// Checks a value object; false if its value is null.
    private func isValue(_ result: ExpandedReference) throws(LinkedDataError) -> Bool {
        let object = result.pointee
        guard object.entries.isSubset(of: [.value, .type, .language, .direction, .index]),
            object.properties.first == nil,
            !object.entries.contains(.type) || object.entries.isDisjoint(with: [.language, .direction])
        else { throw error(.invalidValueObject, at: object.source) }
        if object.isJSONLiteral, !object.hasTypeArray { return true }
        if tree.kind(object.value) == .null {
            try refuse(.droppedValue, at: object.source)
            return false
        }
        if object.entries.contains(.language), tree.kind(object.value) != .string {
            throw error(.invalidLanguageTaggedValue, at: object.source)
        }
        if object.entries.contains(.type) {
            guard !object.hasTypeArray, let type = object.types.first, type.pointee.facts.contains(.isWellFormed) else {
                throw error(.invalidTypedValue, at: object.source)
            }
        }
        return true
    }
}
