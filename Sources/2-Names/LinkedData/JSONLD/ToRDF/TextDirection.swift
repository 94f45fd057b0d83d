/// A text with a direction that is written as a node; equal ones of one property are one node.
struct CompoundLiteral: Hashable {
    let subject: RDFDataset.Term?
    let predicate: RDFDataset.Term?
    let graph: RDFDataset.Term?
    let text: [UInt8]
    let language: [UInt8]
    let direction: Direction
}

/// Texts that say in which direction they run.
///
/// Source: [JSON-LD 1.1 API, rdfDirection](https://www.w3.org/TR/json-ld11-api/#dom-jsonldoptions-rdfdirection).
extension RDFWriter {
    mutating func directed(
        _ object: ExpandedObject, as form: JSONLDOptions.RDFDirection, of subject: RDFDataset.Term?,
        _ predicate: RDFDataset.Term?, in graph: RDFDataset.Term?
    ) -> RDFDataset.Term {
        let text = tree.text(object.value)
        let language = object.entries.contains(.language) ? object.language.map(\.asciiLowercased) : []
        let direction = Bytes(object.direction.text)
        switch form {
        case .i18nDatatype:
            let iri = Array("https://www.w3.org/ns/i18n#".utf8) + language + [UInt8(ascii: "_")] + direction
            let datatype = iri.withUnsafeBufferPointer { dataset.iri($0) }
            return dataset.literal(text, datatype: datatype)
        case .compoundLiteral:
            let literal = CompoundLiteral(
                subject: subject, predicate: predicate, graph: graph, text: Array(text), language: language,
                direction: object.direction)
            // In a list every item is a value of its own.
            if subject != nil, let known = compoundLiterals[literal] { return known }
            let node = dataset.newBlankNode()
            compoundLiterals[literal] = node
            dataset.insert(node, words.term(.value, in: &dataset), dataset.literal(text), in: graph)
            if object.entries.contains(.language) {
                let tag = language.withUnsafeBufferPointer { dataset.literal($0) }
                dataset.insert(node, words.term(.language, in: &dataset), tag, in: graph)
            }
            dataset.insert(node, words.term(.direction, in: &dataset), dataset.literal(direction), in: graph)
            return node
        }
    }
}
