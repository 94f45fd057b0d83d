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

    @Test func aContextGivesTheFlatFormNamesAndShape() throws {
        let processor = JSONLDProcessor(contexts: ContextDocuments())
        let sample = try document(
            #"{"@context": {"p": "urn:p", "n": "urn:n"}, "@id": "urn:1", "p": {"@id": "urn:2", "n": "A"}}"#)
        let context = try document(#"{"p": {"@id": "urn:p", "@type": "@id"}, "n": "urn:n"}"#)
        let expected =
            #"{"@context":{"n":"urn:n","p":{"@id":"urn:p","@type":"@id"}},"@graph":"#
            + #"[{"@id":"urn:1","p":"urn:2"},{"@id":"urn:2","n":"A"}]}"#
        var options = JSONLDOptions.signedDocument
        let flat = try processor.flatten(sample.root, context: context.root, options: options)
        #expect(String(decoding: flat.canonicalBytes(), as: UTF8.self) == expected)
        let one = try document(#"{"@id": "urn:1", "urn:n": ["A", "A"]}"#)
        #expect(
            try processor.flatten(one.root, context: context.root)["@graph"] == [["@id": "urn:1", "n": "A"]])
        #expect(
            try processor.flatten(
                one.root, context: context.root, compaction: CompactionOptions(compactsArrays: false))["@graph"]
                == [["@id": "urn:1", "n": ["A"]]])
        // References are written relative to the base; one that stayed relative stays so.
        let based = JSONLDOptions(base: "https://example.org/a/")
        let relative = try document(
            #"[{"@id": "1", "urn:n": "A"}, {"@context": {"@base": null}, "@id": "2", "urn:n": "B"}]"#)
        #expect(
            try processor.flatten(relative.root, context: context.root, options: based)["@graph"]
                == [["@id": "2", "n": "B"], ["@id": "1", "n": "A"]])
        let lossy = try document(#"{"@id": "urn:1", "lost": "A"}"#)
        #expect(throws: LinkedDataError(.undefinedTerm)) {
            try processor.flatten(lossy.root, context: context.root, options: options)
        }
        options.safety = []
        #expect(throws: Never.self) { try processor.flatten(lossy.root, context: context.root, options: options) }
        let bad = try document(#"{"n": 5}"#)
        #expect(throws: LinkedDataError(.invalidTermDefinition)) {
            try processor.flatten(sample.root, context: bad.root)
        }
    }

    @Test func graphsListsAndBlankNodesAreFlattenedToo() throws {
        let processor = JSONLDProcessor(contexts: ContextDocuments())
        for (sample, expected) in [
            ("[]", "[]"),
            (#"{"@id": "urn:1"}"#, "[]"),
            // What is included, or points backwards, stands beside the node.
            (
                #"{"@id": "urn:1", "@included": [{"@id": "urn:2", "urn:n": "A"}]}"#,
                #"[{"@id": "urn:2", "urn:n": [{"@value": "A"}]}]"#
            ),
            (
                #"{"@id": "urn:1", "@reverse": {"urn:of": {"@id": "urn:2"}}}"#,
                #"[{"@id": "urn:2", "urn:of": [{"@id": "urn:1"}]}]"#
            ),
            // Equal values are one value, but in lists each is its own; an empty array is kept.
            (
                #"{"@id": "urn:1", "urn:n": ["A", "A"], "urn:l": {"@list": ["A", "A"]}, "urn:e": []}"#,
                #"[{"@id": "urn:1", "urn:n": [{"@value": "A"}], "urn:e": [], "#
                    + #""urn:l": [{"@list": [{"@value": "A"}, {"@value": "A"}]}]}]"#
            ),
            // Blank nodes are named anew, types and properties that are blank nodes as well.
            (
                #"{"@id": "_:x", "@type": "_:t", "urn:p": {"@id": "_:x"}}"#,
                #"[{"@id": "_:b1", "@type": ["_:b0"], "urn:p": [{"@id": "_:b1"}]}]"#
            ),
            // A graph inside a graph stands at the top, and is named where it was.
            (
                #"{"@id": "urn:g", "@graph": {"@id": "urn:h", "@graph": {"@id": "urn:1", "urn:n": "A"}}}"#,
                #"[{"@id": "urn:g", "@graph": []}, {"@id": "urn:h", "#
                    + #""@graph": [{"@id": "urn:1", "urn:n": [{"@value": "A"}]}]}]"#
            ),
        ] {
            let flat = try processor.flatten(document(sample).root)
            #expect(
                try flat.inOneOrder.canonicalBytes() == document(expected).root.tree.inOneOrder.canonicalBytes(),
                "\(sample): \(flat.text())")
        }
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
