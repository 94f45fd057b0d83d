public import JSON

extension JSONLDProcessor {
    /// The document in flattened document form: every node once, with all that is said about it, in an array.
    ///
    /// ```swift
    /// let nodes = try processor.flatten(document.root)
    /// ```
    ///
    /// Nodes and properties stand in the order of their names; blank nodes are named anew, `_:b0`, `_:b1` and so on.
    ///
    /// - Parameter document: A JSON-LD document.
    /// - Throws: ``LinkedDataError``, with the place in the document.
    ///
    /// Source: [flatten()](https://www.w3.org/TR/json-ld11-api/#dom-jsonldprocessor-flatten).
    public func flatten(_ document: JSONValue, options: JSONLDOptions = .standard) throws(LinkedDataError) -> JSON {
        try withWorkplace(document, options) { workplace, expanded throws(LinkedDataError) in
            let generation = NodeMapGeneration(tree: workplace.tree, limits: options.limits)
            let map = generation.map
            try generation.generate(expanded, in: map.defaultGraph)
            var graphs: [[UInt8]: [JSON]] = [:]
            for (name, graph) in map.namedGraphs {
                _ = map.defaultGraph.node(name)
                graphs[name] = graph.json
            }
            let nodes = map.defaultGraph.nodes.values.sorted { $0.id.lexicographicallyPrecedes($1.id) }
            return .array(
                nodes.compactMap { node in
                    guard let graph = graphs[node.id] else { return node.saysNothing ? nil : node.json }
                    guard case .object(let members) = node.json else { return nil }
                    return .object(members + [JSONMember("@graph", .array(graph))])
                })
        }
    }

    /// The same with the names that a context has for it, and all nodes under `@graph`, even if there is but one.
    ///
    /// ```swift
    /// let nodes = try processor.flatten(document.root, context: context.root)["@graph"]
    /// ```
    ///
    /// - Throws: ``LinkedDataError`` as ``flatten(_:options:)`` and ``compact(_:context:options:compaction:)-(_,JSONValue,_,_)``;
    ///   what only compacting refuses has its place in the flattened document.
    ///
    /// Source: [flatten()](https://www.w3.org/TR/json-ld11-api/#dom-jsonldprocessor-flatten).
    public func flatten(
        _ document: JSONValue, context: JSONValue, options: JSONLDOptions = .standard,
        compaction: CompactionOptions = .standard
    ) throws(LinkedDataError) -> JSON {
        let flat = try flatten(document, options: options)
        // What may be lost or hidden was asked of the document; a flat one has `@graph` and `@list` anyway. What is relative
        // still stays so.
        var rereading = options
        rereading.expandContext = nil
        rereading.contextBase = options.contextBase ?? options.base
        rereading.base = nil
        rereading.safety = []
        let limits = JSONLimits(bytes: .max, depth: .max, members: .max, string: .max, refusesInexactIntegers: false)
        guard let written = try? JSONDocument(parsing: flat.bytes(), limits: limits) else {
            throw LinkedDataError(.depth, facts: ["limit": String(options.limits.depth)])
        }
        var compaction = compaction
        compaction.alwaysHasGraph = true
        return try compact(
            written.root, context: context, reading: rereading, writing: options, compaction: compaction)
    }
}
