import JSON
import LinkedData
import TestSupport
import Testing

@Suite struct FlatteningTests {
    @Test func everyNodeStandsOnceWithAllThatIsSaidOfIt() throws {
        let sample = try document(
            """
            [{"@id": "urn:b", "urn:p": [{"@id": "urn:a"}, {"urn:q": "x"}]},
             {"@id": "urn:a", "urn:p": {"@id": "urn:b", "@type": "urn:T", "urn:p": {"@list": ["y", {"@id": "urn:a"}]}}}]
            """)
        let flat = try JSONLDProcessor(contexts: ContextDocuments()).flatten(sample.root)
        let expected = try document(
            """
            [{"@id": "_:b0", "urn:q": [{"@value": "x"}]},
             {"@id": "urn:a", "urn:p": [{"@id": "urn:b"}]},
             {"@id": "urn:b", "@type": ["urn:T"],
              "urn:p": [{"@id": "urn:a"}, {"@id": "_:b0"}, {"@list": [{"@value": "y"}, {"@id": "urn:a"}]}]}]
            """)
        #expect(flat.canonicalBytes() == expected.root.canonicalBytes())
    }

    @Test func namedGraphsStandInTheNodeThatNamesThem() throws {
        let sample = try document(
            #"{"@id": "urn:g", "urn:p": "x", "@graph": [{"@id": "urn:a", "urn:q": "y"}, {"@id": "urn:b", "urn:q": []}]}"#
        )
        let flat = try JSONLDProcessor(contexts: ContextDocuments()).flatten(sample.root)
        let expected = try document(
            """
            [{"@id": "urn:g", "urn:p": [{"@value": "x"}],
              "@graph": [{"@id": "urn:a", "urn:q": [{"@value": "y"}]}, {"@id": "urn:b", "urn:q": []}]}]
            """)
        #expect(flat.canonicalBytes() == expected.root.canonicalBytes())
    }

    @Test func oneNodeWithTwoIndexesIsRefused() throws {
        let processor = JSONLDProcessor(contexts: ContextDocuments())
        let sample = #"{"@id": "urn:a", "@index": "1", "urn:p": {"@id": "urn:a", "@index": "2", "urn:q": "x"}}"#
        let bad = try document(sample)
        let good = try document(sample.replacing("\"2\"", with: "\"1\""))
        #expect(throws: LinkedDataError(.conflictingIndexes)) { try processor.flatten(bad.root) }
        #expect(throws: LinkedDataError(.conflictingIndexes)) { try processor.dataset(of: bad.root) }
        #expect(try processor.flatten(good.root).array?.count == 1)
        #expect(try processor.dataset(of: good.root).count == 2)
    }

    /// The published documents say the same before and after being expanded or flattened.
    @Test(.enabled(if: Conformance.has("json-ld-api")))
    func publishedDocumentsKeepTheirMeaning() throws {
        let processor = JSONLDProcessor(contexts: CorpusContexts())
        var compared = 0
        for entry in try JSONLDCorpus.entries("toRdf").run where entry.expect != nil {
            var options = entry.options
            // A dataset that cannot be canonicalised, and a document whose expanded form has an identifier of null,
            // which no document may have.
            if options.producesGeneralizedRDF || entry.id == "#te122" { continue }
            let input = try JSONLDCorpus.parse(JSONLDCorpus.folder + entry.input).root
            let expected = try RDFCanonicalization.canonicalNQuads(of: processor.dataset(of: input, options: options))
            let forms = [
                try processor.expand(input, options: options), try processor.flatten(input, options: options),
            ]
            // What stayed relative must not be resolved the second time.
            options.base = nil
            options.expandContext = nil
            for form in forms {
                let again = try JSONDocument(parsing: form.bytes(), limits: .canonicalization)
                let dataset = try processor.dataset(of: again.root, options: options)
                #expect(
                    try RDFCanonicalization.canonicalNQuads(of: dataset) == expected, "\(entry.title): \(form.text())")
            }
            compared += 1
        }
        #expect(compared > 300)
    }
}
