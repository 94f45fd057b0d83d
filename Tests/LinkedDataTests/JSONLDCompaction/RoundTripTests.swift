import JSON
import LinkedData
import TestSupport
import Testing

/// Reading what was compacted gives the expanded form that it was made from.
@Suite struct CompactionRoundTripTests {
    let processor = JSONLDProcessor(contexts: CorpusContexts())

    /// Published tests whose result is read otherwise, as they ask for, and why.
    static let exceptions: [String: String] = [
        "compact#t0079": "the index of a graph is let go",
        "compact#t0080": "a named graph stands under a term for graphs without names",
        "compact#t0083": "a named graph stands under a term for graphs with an index",
        "compact#t0088": "the index of a graph is let go",
        "compact#t0109": "the nodes of a graph stand in an included block",
        "compact#t0110": "the nodes of a graph stand in an included block",
        "compact#tla01": "a language is written with other letter case",
        "expand#t0060": "an IRI has stayed relative, and there is a base",
        "toRdf#te060": "an IRI has stayed relative, and there is a base",
        "toRdf#tli14": "an IRI has stayed relative, and there is a base",
        "expand#t0122": "the expanded form has an identifier of null",
        "toRdf#te122": "the expanded form has an identifier of null",
    ]

    @Test(.enabled(if: Conformance.has("json-ld-api")))
    func publishedCompactionsAreReadAsWhatTheyWereMadeFrom() throws {
        for entry in try CompactionCorpus.entries().run where entry.expect != nil {
            if Self.exceptions["compact" + entry.id] != nil { continue }
            let input = try JSONLDCorpus.parse(JSONLDCorpus.folder + entry.input).root
            let context = try JSONLDCorpus.parse(JSONLDCorpus.folder + entry.context).root
            try check(input, context, entry.options, entry.title)
        }
    }

    /// Documents for expansion, with their own context and with none.
    @Test(.enabled(if: Conformance.has("json-ld-api")), arguments: ["expand", "toRdf"])
    func publishedDocumentsAreReadAsWhatTheyWere(_ suite: String) throws {
        let nothing = try document("{}").root
        for entry in try JSONLDCorpus.entries(suite).run where entry.expect != nil {
            if Self.exceptions[suite + entry.id] != nil { continue }
            let input = try JSONLDCorpus.parse(JSONLDCorpus.folder + entry.input).root
            try check(input, nothing, entry.options, entry.title)
            if input["@context"] != nil { try check(input, input, entry.options, entry.title) }
        }
    }

    private func check(_ input: JSONValue, _ context: JSONValue, _ options: JSONLDOptions, _ title: String) throws {
        let expanded = try processor.expand(input, options: options).inOneOrder.canonicalBytes()
        let forms = [
            CompactionOptions.standard, CompactionOptions(compactsArrays: false),
            CompactionOptions(compactsToRelative: false, isOrdered: true),
        ]
        var again = options
        again.expandContext = nil
        for form in forms {
            let compact = try processor.compact(input, context: context, options: options, compaction: form)
            let parsed = try JSONDocument(parsing: compact.bytes(), limits: .canonicalization)
            let reread = try processor.expand(parsed.root, options: again)
            #expect(reread.inOneOrder.canonicalBytes() == expanded, "\(title): \(compact.text())")
        }
    }
}
