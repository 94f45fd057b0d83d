import JSON

/// The values of properties as the objects of quads.
extension RDFWriter {
    /// Writes what a value brings with it and gives the term that stands for it; nil if RDF has none.
    ///
    /// Source: [JSON-LD 1.1 API, Object to RDF Conversion](https://www.w3.org/TR/json-ld11-api/#object-to-rdf-conversion).
    @inline(__always)
    mutating func writeObject(
        _ value: ExpandedReference, of subject: RDFDataset.Term?, _ predicate: RDFDataset.Term?,
        in graph: RDFDataset.Term?
    ) throws(LinkedDataError) -> RDFDataset.Term? {
        if value.pointee.isValueObject { return try literal(value, of: subject, predicate, in: graph) }
        if value.pointee.isListObject { return try writeList(value, in: graph) }
        return try writeNode(value, in: graph)
    }

    /// Source: [List to RDF Conversion](https://www.w3.org/TR/json-ld11-api/#list-to-rdf-conversion).
    private mutating func writeList(
        _ list: ExpandedReference, in graph: RDFDataset.Term?
    ) throws(LinkedDataError) -> RDFDataset.Term? {
        if list.pointee.entries.contains(.index) { try refuse(.droppedValue, at: list.pointee.source) }
        let (first, rest) = (words.term(.first, in: &dataset), words.term(.rest, in: &dataset))
        var head: RDFDataset.Term?
        var previous: RDFDataset.Term?
        for item in list.pointee.list {
            let cell = dataset.newBlankNode()
            if let previous { dataset.insert(previous, rest, cell, in: graph) } else { head = cell }
            if let object = try writeObject(item, of: nil, nil, in: graph) {
                dataset.insert(cell, first, object, in: graph)
            }
            previous = cell
        }
        let end = words.term(.nil, in: &dataset)
        guard let previous else { return end }
        dataset.insert(previous, rest, end, in: graph)
        return head
    }

    private mutating func literal(
        _ value: ExpandedReference, of subject: RDFDataset.Term?, _ predicate: RDFDataset.Term?,
        in graph: RDFDataset.Term?
    ) throws(LinkedDataError) -> RDFDataset.Term? {
        let object = value.pointee
        if object.entries.contains(.index) { try refuse(.droppedValue, at: object.source) }
        if object.isJSONLiteral { return jsonLiteral(object) }
        let datatype = object.types.first
        if let datatype, !datatype.pointee.facts.contains(.isWellFormed) {
            try refuse(.malformedIRI, at: object.source)
            return nil
        }
        switch tree.kind(object.value) {
        case .string: break
        case .number: return try number(object, datatype)
        default: return typed(tree.text(object.value), datatype, else: .boolean)
        }
        let text = tree.text(object.value)
        if let type = term(datatype) { return dataset.literal(text, datatype: type) }
        if object.entries.contains(.language), !LanguageTag.isWellFormed(object.language) { return nil }
        if object.entries.contains(.direction) {
            if let rdfDirection { return directed(object, as: rdfDirection, of: subject, predicate, in: graph) }
            try refuse(.droppedValue, at: object.source)
        }
        if object.entries.contains(.language) { return literal(text, language: object.language) }
        return dataset.literal(text)
    }

    /// A text with its language in small letters: RDF's value space has no others, and the processors that most documents of
    /// the field are signed with write them so (docs/decisions/0011-linked-data.md).
    private mutating func literal(_ text: Bytes, language: Bytes) -> RDFDataset.Term {
        guard language.contains(where: { $0 != $0.asciiLowercased }) else {
            return dataset.literal(text, language: language)
        }
        return language.map(\.asciiLowercased).withUnsafeBufferPointer { dataset.literal(text, language: $0) }
    }

    private typealias Datatype = UnsafeMutablePointer<ExpandedType>

    private mutating func typed(_ text: Bytes, _ datatype: Datatype?, else usual: RDFWords.Word) -> RDFDataset.Term {
        let type = term(datatype) ?? words.term(usual, in: &dataset)
        return dataset.literal(text, datatype: type)
    }

    private mutating func term(_ datatype: Datatype?) -> RDFDataset.Term? {
        guard let datatype, let iri = datatype.pointee.iri else { return nil }
        return self.iri(iri, datatype.pointee.facts)
    }

    private mutating func jsonLiteral(_ object: ExpandedObject) -> RDFDataset.Term {
        let datatype = words.term(.json, in: &dataset)
        return tree.json(object.value).canonicalBytes().withUnsafeBufferPointer {
            dataset.literal($0, datatype: datatype)
        }
    }

    private mutating func number(
        _ object: ExpandedObject, _ datatype: Datatype?
    ) throws(LinkedDataError) -> RDFDataset.Term? {
        let text = tree.text(object.value)
        let isDouble = datatype?.pointee.iri?.equals(RDFWords.Word.double.iri) ?? false
        if !isDouble, RDFNumber.isCanonicalInteger(text) { return typed(text, datatype, else: .integer) }
        guard let value = Double(text.string) else { return nil }
        if !isDouble, let integer = RDFNumber.integer(value) {
            if RDFNumber.hasOtherDigits(text, than: integer) { try refuse(.inexactNumber, at: object.source) }
            return integer.withUnsafeBufferPointer { typed($0, datatype, else: .integer) }
        }
        let written = RDFNumber.double(value)
        if Double(String(decoding: written, as: UTF8.self)) != value { try refuse(.inexactNumber, at: object.source) }
        return written.withUnsafeBufferPointer { typed($0, datatype, else: .double) }
    }
}
