public import JSON

extension JSONLDProcessor {
    /// The document with the names and the shape that a context has for it.
    ///
    /// ```swift
    /// let compact = try processor.compact(document.root, context: context.root)
    /// print(compact.text(pretty: true))
    /// ```
    ///
    /// The result says what the document says, and reading it with ``expand(_:omitting:options:)`` gives the same expanded
    /// form, but for what the specification lets go: the index of a graph, the letter case of a language, the nesting of
    /// a named graph under a term for graphs, and free-floating values, which are dropped from the document itself. A
    /// reference that is relative still is completed when the result is read with a base.
    ///
    /// The limits of the options hold for the contexts of the document and `context` together, and ``JSONLDLimits/expandedBytes``
    /// once more for the names in the result.
    ///
    /// - Parameters:
    ///   - document: A JSON-LD document.
    ///   - context: A `@context` value, or an object with such a member. It stands in the result as it is given.
    ///   - options: How the document is read, and the base that IRIs are written relative to.
    ///   - compaction: What form the result has.
    /// - Throws: ``LinkedDataError``, with the place in the document. What is wrong with `context` has its place there, and
    ///   the fact `document` says so: it is `context`.
    ///
    /// Source: [compact()](https://www.w3.org/TR/json-ld11-api/#dom-jsonldprocessor-compact).
    public func compact(
        _ document: JSONValue, context: JSONValue, options: JSONLDOptions = .standard,
        compaction: CompactionOptions = .standard
    ) throws(LinkedDataError) -> JSON {
        try compact(document, context: context, reading: options, writing: options, compaction: compaction)
    }

    /// Compacts a document that is read in one way and written in another.
    ///
    /// - Parameters:
    ///   - options: How the document is read.
    ///   - writing: How the context is read, and the base that IRIs are written relative to.
    func compact(
        _ document: JSONValue, context: JSONValue, reading options: JSONLDOptions, writing: JSONLDOptions,
        compaction: CompactionOptions
    ) throws(LinkedDataError) -> JSON {
        try withWorkplace(document, isOrdered: compaction.isOrdered, options) {
            workplace, expanded throws(LinkedDataError) in
            let given = SourceValue(tree: SourceTree(of: context["@context"] ?? context), index: 0)
            let active = try workplace.activeContext(of: given, writing)
            let compactor = Compactor(
                tree: workplace.tree, store: workplace.store, memory: workplace.form.bytes, options: compaction,
                limits: options.limits)
            let compacted = try compactor.compact(expanded, in: active)
            guard given.saysSomething, case .object(let members) = compacted.json else { return compacted.json }
            return .object([JSONMember("@context", given.tree.json(0))] + members)
        }
    }

    /// The same with a context that is put together in code, or the IRI of one.
    ///
    /// ```swift
    /// let compact = try processor.compact(document.root, context: "https://example.org/badges/v1")
    /// ```
    ///
    /// - Throws: ``LinkedDataError`` as above; `jsonld.invalid_local_context` if `context` cannot be written as JSON,
    ///   `limit.depth` if it is nested deeper than a document may be.
    public func compact(
        _ document: JSONValue, context: JSON, options: JSONLDOptions = .standard,
        compaction: CompactionOptions = .standard
    ) throws(LinkedDataError) -> JSON {
        let written: JSONDocument
        do throws(JSONError) {
            let limits = JSONLimits(
                bytes: .max, depth: options.limits.depth, members: .max, string: .max, refusesInexactIntegers: false)
            written = try JSONDocument(parsing: context.bytes(), limits: limits)
        } catch {
            let code: LinkedDataError.Code = error.code == .depth ? .depth : .invalidLocalContext
            throw LinkedDataError(code, facts: ["document": "context"])
        }
        return try compact(document, context: written.root, options: options, compaction: compaction)
    }
}

extension Workplace {
    /// What words mean in a document that begins with a context.
    func activeContext(
        of context: SourceValue, _ options: JSONLDOptions
    ) throws(LinkedDataError) -> ActiveContext {
        let base = options.base.map { Array($0.utf8) }
        let start = store.start(
            mode: options.processingMode, base: base, contextBase: options.contextBase.map { Array($0.utf8) } ?? base)
        do throws(LinkedDataError) {
            return try store.applying(context, to: start.context, base: start.contextBase)
        } catch {
            throw error.adding("document", "context")
        }
    }
}

extension SourceValue {
    /// Whether a context is more than null, an empty object or an empty array.
    var saysSomething: Bool {
        switch kind {
        case .null: false
        case .object, .array: tree[index].count > 0
        case .string, .number, .true, .false: true
        }
    }
}
