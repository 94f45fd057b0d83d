extension RDFDataset {
    /// Adds a quad, unless it is there already.
    ///
    /// - Parameters:
    ///   - subject: An IRI or a blank node.
    ///   - predicate: An IRI.
    ///   - object: Any term.
    ///   - graph: An IRI or a blank node; nil for the default graph.
    ///
    /// Other terms in these places make a generalised dataset, which can be written but not canonicalised. All terms must
    /// be of this dataset.
    public mutating func insert(_ subject: Term, _ predicate: Term, _ object: Term, in graph: Term? = nil) {
        let graph = graph?.handle ?? 0
        if (subject.handle | graph) & Term.literalBit != 0 || !predicate.isIRI { isMalformed = true }
        let quad = Handles(
            subject: subject.handle, predicate: predicate.handle, object: object.handle, graph: graph)
        if quadTable.enter(quad, of: quads, hash) { quads.append(quad) }
    }
}
