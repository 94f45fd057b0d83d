public import JSON

extension JSONLDProcessor {
    /// What the document says, as RDF.
    ///
    /// ```swift
    /// let dataset = try processor.dataset(of: document.root, omitting: "proof", options: .signedDocument)
    /// print(String(decoding: dataset.nQuads(), as: UTF8.self))
    /// ```
    ///
    /// Language tags are written in small letters, which mean the same (`en-GB` becomes `en-gb`). What JSON-LD has no meaning
    /// for is left out, unless the options refuse it; sign and verify with
    /// ``JSONLDOptions/signedDocument`` only.
    ///
    /// - Parameters:
    ///   - document: A JSON-LD document, or the part of one that is a document in itself.
    ///   - omitted: A member of the topmost object that is read as if it were not there, such as a signature that
    ///     is being checked.
    /// - Throws: ``LinkedDataError``, with the place in the document.
    ///
    /// Source: [toRdf()](https://www.w3.org/TR/json-ld11-api/#dom-jsonldprocessor-tordf).
    public func dataset(
        of document: JSONValue, omitting omitted: StaticString? = nil, options: JSONLDOptions = .standard
    ) throws(LinkedDataError) -> RDFDataset {
        try withWorkplace(document, omitting: omitted, isOrdered: false, options) {
            workplace, expanded throws(LinkedDataError) in
            var writer = RDFWriter(tree: workplace.tree, form: workplace.form, options: options)
            try writer.writeNodes(expanded, in: nil)
            // Only with limits far above the standard ones.
            if writer.dataset.isOverfull {
                throw LinkedDataError(.size, facts: ["limit": String(RDFDataset.mostTermBytes)])
            }
            return writer.dataset
        }
    }
}
