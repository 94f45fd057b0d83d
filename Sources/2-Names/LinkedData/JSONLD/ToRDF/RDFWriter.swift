/// Writes an expanded document as quads.
///
/// The specification collects the nodes of the document in a node map first. A dataset is a set, so the quads can as
/// well be written while walking: what the map would have merged is the same quads. Two things that only the map sees
/// are looked after here: one node with two indexes, and equal texts with a direction, which share one blank node.
///
/// Source: [JSON-LD 1.1 API, Deserialize JSON-LD to RDF](https://www.w3.org/TR/json-ld11-api/#deserialize-json-ld-to-rdf-algorithm).
struct RDFWriter {
    let tree: SourceTree
    let form: ExpandedForm
    let safety: JSONLDSafety
    let rdfDirection: JSONLDOptions.RDFDirection?
    let producesGeneralizedRDF: Bool
    var dataset = RDFDataset()
    var words = RDFWords()
    private var iris = IRITerms()
    private var blankNodes: [[UInt8]: RDFDataset.Term] = [:]
    private var indexes: [IndexedNode: [UInt8]] = [:]
    var compoundLiterals: [CompoundLiteral: RDFDataset.Term] = [:]

    private struct IndexedNode: Hashable {
        let node: RDFDataset.Term
        let graph: RDFDataset.Term?
    }

    init(tree: SourceTree, form: ExpandedForm, options: JSONLDOptions) {
        self.tree = tree
        self.form = form
        safety = options.safety
        rdfDirection = options.rdfDirection
        producesGeneralizedRDF = options.producesGeneralizedRDF
    }

    /// Writes the nodes of a graph.
    mutating func writeNodes(_ nodes: ExpandedList, in graph: RDFDataset.Term?) throws(LinkedDataError) {
        for node in nodes {
            if node.pointee.isNodeObject {
                _ = try writeNode(node, in: graph)
            } else {
                try refuse(.droppedValue, at: node.pointee.source)
            }
        }
    }

    /// Writes what a node object says.
    ///
    /// - Returns: The node, or nil if its identifier is none that RDF has: then nothing is said of it.
    mutating func writeNode(
        _ node: ExpandedReference, in graph: RDFDataset.Term?
    ) throws(LinkedDataError) -> RDFDataset.Term? {
        let subject = subject(of: node)
        if let subject {
            for type in node.pointee.types {
                guard let iri = type.pointee.iri, let object = term(iri, type.pointee.facts) else { continue }
                let predicate = words.term(.type, in: &dataset)
                dataset.insert(subject, predicate, object, in: graph)
            }
            if node.pointee.entries.contains(.index) { try checkIndex(of: node, subject, in: graph) }
        }
        for property in node.pointee.reverse { try writeReverse(property, of: subject, in: graph) }
        if node.pointee.entries.contains(.graph), let subject { try writeNodes(node.pointee.graph, in: subject) }
        if node.pointee.entries.contains(.included) { try writeNodes(node.pointee.included, in: graph) }
        for property in node.pointee.properties {
            let predicate = predicate(property)
            for value in property.pointee.values {
                guard let object = try writeObject(value, of: subject, predicate, in: graph) else { continue }
                if let subject, let predicate { dataset.insert(subject, predicate, object, in: graph) }
            }
        }
        return subject
    }

    private mutating func writeReverse(
        _ property: UnsafeMutablePointer<ExpandedProperty>, of object: RDFDataset.Term?, in graph: RDFDataset.Term?
    ) throws(LinkedDataError) {
        let predicate = predicate(property)
        for value in property.pointee.values {
            let subject = try writeNode(value, in: graph)
            if let subject, let predicate, let object { dataset.insert(subject, predicate, object, in: graph) }
        }
    }

    private mutating func subject(of node: ExpandedReference) -> RDFDataset.Term? {
        guard node.pointee.entries.contains(.id) else { return dataset.newBlankNode() }
        guard let id = node.pointee.id else { return nil }
        return term(id, node.pointee.idFacts)
    }

    private mutating func predicate(_ property: UnsafeMutablePointer<ExpandedProperty>) -> RDFDataset.Term? {
        if property.pointee.facts.contains(.isWellFormed) { return iri(property.pointee.iri, property.pointee.facts) }
        guard property.pointee.facts.contains(.isBlank), producesGeneralizedRDF else { return nil }
        return blankNode(property.pointee.iri)
    }

    /// The IRI or blank node, or nil if it is neither.
    private mutating func term(_ iri: Bytes, _ facts: IRIFacts) -> RDFDataset.Term? {
        if facts.contains(.isWellFormed) { return self.iri(iri, facts) }
        return facts.contains(.isBlank) ? blankNode(iri) : nil
    }

    /// A well-formed IRI.
    @inline(__always)
    mutating func iri(_ iri: Bytes, _ facts: IRIFacts) -> RDFDataset.Term {
        iris.term(iri, isPlain: facts.contains(.isPlain), in: &dataset)
    }

    /// The node that a document gives this label; how it is labelled in the dataset says nothing.
    private mutating func blankNode(_ label: Bytes) -> RDFDataset.Term {
        let label = Array(label)
        if let known = blankNodes[label] { return known }
        let node = dataset.newBlankNode()
        blankNodes[label] = node
        return node
    }

    private mutating func checkIndex(
        of node: ExpandedReference, _ subject: RDFDataset.Term, in graph: RDFDataset.Term?
    ) throws(LinkedDataError) {
        try refuse(.droppedValue, at: node.pointee.source)
        let index = Array(node.pointee.index)
        let known = indexes.updateValue(index, forKey: IndexedNode(node: subject, graph: graph))
        if let known, known != index {
            throw LinkedDataError(.conflictingIndexes, at: tree.place(of: node.pointee.source))
        }
    }

    /// Refuses what would be dropped, if nothing may be.
    @inline(__always)
    func refuse(_ code: LinkedDataError.Code, at source: Int32) throws(LinkedDataError) {
        if safety.contains(.dataLoss) { throw LinkedDataError(code, at: tree.place(of: source)) }
    }
}
