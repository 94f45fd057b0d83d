/// What is worked out once and then found again: contexts within documents and contexts of terms.
extension ContextStore {
    /// The context after a `@context` value of a document.
    ///
    /// Every item of an array is remembered by itself: documents that begin with the same contexts share the work.
    ///
    /// - Parameter base: What relative references to contexts are resolved against; bytes of this store.
    func applying(_ value: SourceValue, to active: ActiveContext, base: Bytes?) throws(LinkedDataError) -> ActiveContext
    {
        guard value.kind == .array else {
            return try applying(value, to: active, base: base, isArrayItem: false)
        }
        var result = active
        var item = value.index + 1
        for _ in 0..<value.tree[value.index].count {
            let context = SourceValue(tree: value.tree, index: item)
            result = try applying(context, to: result, base: base, isArrayItem: true)
            item = value.tree[item].next
        }
        return result
    }

    private func applying(
        _ value: SourceValue, to active: ActiveContext, base: Bytes?, isArrayItem: Bool
    ) throws(LinkedDataError) -> ActiveContext {
        let written = value.text
        let isString = value.kind == .string
        let hash = written.contentHash ^ (isString ? 1 : 0)
        if let known = active.embedded[hash], known.isString == isString, known.isArrayItem == isArrayItem,
            known.value.isSame(as: written), isSame(known.base, base)
        {
            return known.result
        }
        do throws(LinkedDataError) {
            // A string has nothing that would have to outlive the document.
            let context = isString ? value : try detached(written)
            let result = try process(
                context, in: active, Surroundings(base: base, isArrayItem: isArrayItem), depth: 0)
            keep(result)
            active.embedded[hash] = ActiveContext.Embedded(
                value: bytes.copy(written), isString: isString, base: base, isArrayItem: isArrayItem, result: result)
            return result
        } catch {
            throw error.placed(at: value)
        }
    }

    private func isSame(_ left: Bytes?, _ right: Bytes?) -> Bool {
        guard let left, let right else { return left == nil && right == nil }
        return left.isSame(as: right)
    }

    /// The context inside the value of a property whose term has a context of its own.
    func entering(property term: TermReference, in active: ActiveContext) throws(LinkedDataError) -> ActiveContext {
        try entering(term, as: .property, in: active)
    }

    /// The context inside a node with a type whose term has a context of its own.
    func entering(type term: TermReference, in active: ActiveContext) throws(LinkedDataError) -> ActiveContext {
        try entering(term, as: .type, in: active)
    }

    /// The context inside the value that a type map has for a term.
    func entering(indexType term: TermReference, in active: ActiveContext) throws(LinkedDataError) -> ActiveContext {
        try entering(term, as: .index, in: active)
    }

    private func entering(
        _ term: TermReference, as scope: ActiveContext.Scope, in active: ActiveContext
    ) throws(LinkedDataError) -> ActiveContext {
        if let known = active.scopedContext(of: term, as: scope) { return known }
        let scoped = scopedContexts[Int(term.pointee.scopedContext)]
        let surroundings = Surroundings(
            base: scoped.base, overridesProtected: scope == .property, propagates: scope != .type)
        let result = try process(scoped.value, in: active, surroundings, depth: 0)
        keep(result)
        active.remember(result, of: term, as: scope)
        return result
    }
}
