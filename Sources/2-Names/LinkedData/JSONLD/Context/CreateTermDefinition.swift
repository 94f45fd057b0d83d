/// How one entry of a context becomes the definition of a term.
///
/// Source: [JSON-LD 1.1 API, Create Term Definition](https://www.w3.org/TR/json-ld11-api/#create-term-definition).
extension ContextStore {
    func createTermDefinition(
        _ place: Int, of local: LocalContext, in result: ActiveContext, depth: Int
    ) throws(LinkedDataError) {
        let entry = local.entries[place]
        switch entry.progress {
        case .defined: return
        case .underWay: throw LinkedDataError(.cyclicIRIMapping, facts: ["term": entry.name.string])
        case .undefined: break
        }
        guard depth < limits.depth else { throw LinkedDataError(.depth, facts: ["limit": String(limits.depth)]) }
        do throws(LinkedDataError) {
            guard entry.name.count > 0 else { throw LinkedDataError(.invalidTermDefinition) }
            local.mark(place, .underWay)
            guard try mayBeDefined(entry, in: result) else { return }
            try spend(ContextStore.stepCost)
            let previous = result.terms.definition(of: entry.name)
            result.terms.remove(entry.name)
            let builder = TermBuilder(entry, of: local, in: result, store: self, depth: depth)
            guard var definition = try builder.definition() else { return }
            if !local.surroundings.overridesProtected, let previous, previous.pointee.isProtected {
                guard try isSame(definition, previous.pointee) else { throw LinkedDataError(.protectedTerm) }
                definition = previous.pointee
            }
            result.terms.set(keep(definition))
            local.mark(place, .defined)
        } catch {
            throw error.adding("term", entry.name.string)
        }
    }

    /// Whether an entry defines a term at all: keywords cannot be, and words that look like one are passed over.
    private func mayBeDefined(_ entry: LocalContext.Entry, in result: ActiveContext) throws(LinkedDataError) -> Bool {
        guard let keyword = Keyword(entry.name) else { return !Keyword.hasForm(entry.name) }
        // Of @type it may be said that its values always stand in a list, and that this shall not be changed.
        guard keyword == .type, result.mode == .version11, entry.value.kind == .object,
            entry.value.tree[entry.value.index].count > 0
        else { throw LinkedDataError(.keywordRedefinition) }
        var allowed = 0
        if let container = entry.value.member("@container") {
            guard container.oneOrMany.count == 1, container.oneOrMany[0].isString("@set") else {
                throw LinkedDataError(.keywordRedefinition)
            }
            allowed += 1
        }
        if entry.value.member("@protected") != nil { allowed += 1 }
        guard allowed == entry.value.tree[entry.value.index].count else { throw LinkedDataError(.keywordRedefinition) }
        return true
    }

    /// Whether two definitions say the same, apart from being protected.
    private func isSame(_ left: TermDefinition, _ right: TermDefinition) throws(LinkedDataError) -> Bool {
        guard left.isPrefix == right.isPrefix, left.isReverse == right.isReverse, left.container == right.container,
            isSame(left.mapping, right.mapping), isSame(left.coercion, right.coercion),
            isSame(left.language, right.language, { $0.isSame(as: $1) }),
            isSame(left.direction, right.direction, { $0 == $1 }),
            isSame(left.index, right.index), isSame(left.nest, right.nest)
        else { return false }
        return try isSameContext(left.scopedContext, right.scopedContext)
    }

    private func isSame(_ left: TermDefinition.Mapping, _ right: TermDefinition.Mapping) -> Bool {
        switch (left, right) {
        case (.null, .null): true
        case (.keyword(let left), .keyword(let right)): left == right
        case (.iri(let left), .iri(let right)): left.isSame(as: right)
        default: false
        }
    }

    private func isSame(_ left: TermDefinition.Coercion, _ right: TermDefinition.Coercion) -> Bool {
        switch (left, right) {
        case (.unset, .unset), (.node, .node), (.vocabulary, .vocabulary), (.json, .json), (.untyped, .untyped): true
        case (.datatype(let left), .datatype(let right)): left.isSame(as: right)
        default: false
        }
    }

    private func isSame<Value: BitwiseCopyable>(
        _ left: TermDefinition.Setting<Value>, _ right: TermDefinition.Setting<Value>, _ equal: (Value, Value) -> Bool
    ) -> Bool {
        switch (left, right) {
        case (.unset, .unset), (.null, .null): true
        case (.given(let left), .given(let right)): equal(left, right)
        default: false
        }
    }

    private func isSame(_ left: Bytes?, _ right: Bytes?) -> Bool {
        guard let left, let right else { return left == nil && right == nil }
        return left.isSame(as: right)
    }

    private func isSameContext(_ left: Int32, _ right: Int32) throws(LinkedDataError) -> Bool {
        if left == right { return true }
        guard left >= 0, right >= 0 else { return false }
        let (left, right) = (scopedContexts[Int(left)].value, scopedContexts[Int(right)].value)
        // Usually it is the same context once more; else both have to be brought into one form, which costs far more
        // than looking through them.
        if left.kind == right.kind, left.text.isSame(as: right.text) { return true }
        try spend(left.text.count + right.text.count)
        return SourceTree.isSame(left, right)
    }
}
