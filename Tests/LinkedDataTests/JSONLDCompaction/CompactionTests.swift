import Encodings
import JSON
import LinkedData
import Testing

/// What a context makes of a document, and what is refused because reading the result would give something else.
@Suite struct CompactionTests {
    let processor = JSONLDProcessor(contexts: ContextDocuments())

    private func compact(
        _ text: String, _ context: String, options: JSONLDOptions = .standard, _ form: CompactionOptions = .standard
    ) throws -> JSON {
        try processor.compact(
            document(text).root, context: document(context).root, options: options, compaction: form)
    }

    /// The result without its context, in canonical form.
    private func members(
        _ text: String, _ context: String, options: JSONLDOptions = .standard, _ form: CompactionOptions = .standard
    ) throws -> String {
        var compact = try compact(text, context, options: options, form)
        compact["@context"] = nil
        return String(decoding: compact.canonicalBytes(), as: UTF8.self)
    }

    struct Case: Sendable {
        let what: String
        let context: String
        let document: String
        let result: String
    }

    static let cases: [Case] = [
        Case(
            what: "terms and types", context: #"{"name": "urn:n", "Course": "urn:C"}"#,
            document: #"{"@id": "urn:1", "@type": "urn:C", "urn:n": "A"}"#,
            result: #"{"@id":"urn:1","@type":"Course","name":"A"}"#),
        Case(
            what: "aliases of keywords", context: #"{"id": "@id", "type": "@type"}"#,
            document: #"{"@id": "urn:1", "@type": "urn:C"}"#, result: #"{"id":"urn:1","type":"urn:C"}"#),
        Case(
            what: "the shorter of two terms", context: #"{"longer": "urn:n", "name": "urn:n"}"#,
            document: #"{"urn:n": "A"}"#, result: #"{"name":"A"}"#),
        Case(
            what: "the term of the value's type",
            context: #"{"plain": "urn:n", "day": {"@id": "urn:n", "@type": "urn:date"}}"#,
            document: #"{"urn:n": [{"@value": "2026-05-08", "@type": "urn:date"}, "A"]}"#,
            result: #"{"day":"2026-05-08","plain":"A"}"#),
        Case(
            what: "a type that no term has", context: #"{"plain": "urn:n"}"#,
            document: #"{"urn:n": {"@value": "2026-05-08", "@type": "urn:date"}}"#,
            result: #"{"plain":{"@type":"urn:date","@value":"2026-05-08"}}"#),
        Case(
            what: "references", context: #"{"next": {"@id": "urn:n", "@type": "@id"}, "at": {"@id": "urn:a"}}"#,
            document: #"{"urn:n": {"@id": "urn:2"}, "urn:a": {"@id": "urn:3"}}"#,
            result: #"{"at":{"@id":"urn:3"},"next":"urn:2"}"#),
        Case(
            what: "a language map", context: #"{"name": {"@id": "urn:n", "@container": "@language"}}"#,
            document: #"{"urn:n": [{"@value": "A", "@language": "en"}, {"@value": "B", "@language": "de"}, "C"]}"#,
            result: #"{"name":{"@none":"C","de":"B","en":"A"}}"#),
        Case(
            what: "lists", context: #"{"steps": {"@id": "urn:n", "@container": "@list"}}"#,
            document: #"{"urn:n": {"@list": ["A", "A"]}}"#, result: #"{"steps":["A","A"]}"#),
        Case(
            what: "sets", context: #"{"names": {"@id": "urn:n", "@container": "@set"}}"#,
            document: #"{"urn:n": "A"}"#, result: #"{"names":["A"]}"#),
        Case(
            what: "a map by identifiers", context: #"{"by": {"@id": "urn:n", "@container": "@id"}}"#,
            document: #"{"urn:n": [{"@id": "urn:1", "urn:x": 1}, {"@id": "urn:2", "urn:x": 2}]}"#,
            result: #"{"by":{"urn:1":{"urn:x":1},"urn:2":{"urn:x":2}}}"#),
        Case(
            what: "a JSON literal", context: #"{"raw": {"@id": "urn:n", "@type": "@json"}}"#,
            document: #"{"urn:n": {"@value": {"b": [null, 1.50]}, "@type": "@json"}}"#,
            result: #"{"raw":{"b":[null,1.5]}}"#),
        Case(
            what: "reverse terms", context: #"{"parts": {"@reverse": "urn:of"}}"#,
            document: #"{"@id": "urn:1", "@reverse": {"urn:of": {"@id": "urn:2", "urn:n": "A"}}}"#,
            result: #"{"@id":"urn:1","parts":{"@id":"urn:2","urn:n":"A"}}"#),
        Case(
            what: "a context of a type", context: #"{"Course": {"@id": "urn:C", "@context": {"name": "urn:n"}}}"#,
            document: #"[{"@type": "urn:C", "urn:n": "A"}, {"@id": "urn:2", "urn:n": "B"}]"#,
            result: #"{"@graph":[{"@type":"Course","name":"A"},{"@id":"urn:2","urn:n":"B"}]}"#),
        Case(
            what: "compact IRIs and a vocabulary", context: #"{"@vocab": "urn:v/", "ex": "https://example.org/"}"#,
            document: #"{"@id": "https://example.org/1", "urn:v/name": "A"}"#, result: #"{"@id":"ex:1","name":"A"}"#),
        Case(what: "nothing", context: #"{"name": "urn:n"}"#, document: "[]", result: "{}"),
    ]

    @Test(arguments: cases.map(\.what))
    func aContextGivesNamesAndShape(_ what: String) throws {
        let sample = try #require(Self.cases.first { $0.what == what })
        #expect(try members(sample.document, sample.context) == sample.result)
    }

    @Test func theContextStandsInTheResultAsItIsGiven() throws {
        let source = ContextDocuments(["urn:ctx": try document(#"{"@context": {"name": "urn:n"}}"#)])
        let named = JSONLDProcessor(contexts: source)
        let sample = try document(#"{"urn:n": "A"}"#).root
        let byName = try named.compact(sample, context: "urn:ctx")
        #expect(byName.text() == #"{"@context":"urn:ctx","name":"A"}"#)
        let byList: JSON = ["@context": ["urn:ctx", ["x": "urn:x"]]]
        #expect(
            try named.compact(sample, context: byList).text()
                == #"{"@context":["urn:ctx",{"x":"urn:x"}],"name":"A"}"#)
        #expect(try named.compact(sample, context: [:]).text() == #"{"urn:n":"A"}"#)
        #expect(try named.compact(sample, context: .null).text() == #"{"urn:n":"A"}"#)
    }

    @Test func theFormDecidesAboutArraysReferencesAndOrder() throws {
        let sample = #"{"urn:b": "B", "@id": "https://example.org/a/1", "urn:a": "A"}"#
        let options = JSONLDOptions(base: "https://example.org/a/")
        #expect(
            try compact(sample, "{}", options: options).text()
                == #"{"@id":"1","urn:b":"B","urn:a":"A"}"#)
        #expect(
            try compact(sample, "{}", options: options, CompactionOptions(isOrdered: true)).text()
                == #"{"@id":"1","urn:a":"A","urn:b":"B"}"#)
        #expect(
            try compact(sample, "{}", options: options, CompactionOptions(compactsToRelative: false)).text()
                == #"{"@id":"https://example.org/a/1","urn:b":"B","urn:a":"A"}"#)
        #expect(
            try compact(sample, "{}", options: options, CompactionOptions(compactsArrays: false)).text()
                == #"{"@graph":[{"@id":"1","urn:b":["B"],"urn:a":["A"]}]}"#)
    }

    // MARK: What is refused, and beside it what differs from it only there

    @Test func anIRIThatWouldBeTakenForACompactOneIsRefused() throws {
        let context = #"{"tag": "https://example.org/tags/"}"#
        let error = try refusal(of: #"{"@id": "tag:x,2026:1", "urn:n": "A"}"#, context)
        #expect(error?.code == .iriConfusedWithPrefix)
        #expect(error?.reason == "jsonld.iri_confused_with_prefix")
        #expect(error?.specificationName == "IRI confused with prefix")
        #expect(error?.facts["iri"] == "tag:x,2026:1")
        #expect(error?.place == .pointer(""))
        #expect(try refusal(of: #"{"@id": "tug:x,2026:1", "urn:n": "A"}"#, context) == nil)
        #expect(try refusal(of: #"{"@id": "tag:x,2026:1", "urn:n": "A"}"#, #"{"tag": "urn:tags/x"}"#) == nil)
    }

    @Test func aPropertyThatOnlyATermCouldNameThatCannotHoldTheValueIsRefused() throws {
        let context = #"{"urn:n": {"@id": "urn:n", "@container": "@language"}}"#
        let error = try refusal(of: #"{"@id": "urn:1", "urn:n": [{"@value": "A", "@language": "en"}, 5]}"#, context)
        #expect(error?.code == .iriConfusedWithTerm)
        #expect(error?.reason == "jsonld.iri_confused_with_term")
        #expect(error?.specificationName == nil)
        #expect(error?.facts["iri"] == "urn:n")
        #expect(error?.place == .pointer("/urn:n/1"))
        #expect(try refusal(of: #"{"@id": "urn:1", "urn:n": [{"@value": "A", "@language": "en"}]}"#, context) == nil)
        let other = #"{"urn:n": {"@id": "urn:n", "@container": "@language"}, "n": "urn:n"}"#
        #expect(try refusal(of: #"{"@id": "urn:1", "urn:n": 5}"#, other) == nil)
    }

    @Test func aPropertyThatAVocabularyWouldMakeAnotherIsRefused() throws {
        let error = try refusal(of: #"{"@id": "urn:1", ":": "A"}"#, #"{"@vocab": "urn:v/"}"#)
        #expect(error?.code == .iriConfusedWithTerm)
        #expect(error?.facts["iri"] == ":")
        #expect(error?.place == .pointer("/:"))
        #expect(try refusal(of: #"{"@id": "urn:1", ":": "A"}"#, #"{"v": "urn:v/"}"#) == nil)
        #expect(try refusal(of: #"{"@id": "urn:1", "_:p": "A"}"#, #"{"@vocab": "urn:v/"}"#) == nil)
    }

    @Test func twoListsUnderATermThatHoldsOneAreRefused() throws {
        let context = #"{"urn:n": {"@id": "urn:n", "@container": "@list"}}"#
        let two = #"{"@id": "urn:1", "urn:n": [{"@list": ["A"]}, {"@list": ["B"]}]}"#
        let error = try refusal(of: two, context)
        #expect(error?.code == .compactionToListOfLists)
        #expect(error?.reason == "jsonld.compaction_to_list_of_lists")
        #expect(error?.specificationName == "compaction to list of lists")
        #expect(error?.facts["term"] == "urn:n")
        #expect(error?.place == .pointer("/urn:n/1"))
        #expect(try refusal(of: two.replacing(#", {"@list": ["B"]}"#, with: ""), context) == nil)
        // Another name takes the second list.
        let list = #"{"n": {"@id": "urn:n", "@container": "@list"}}"#
        #expect(try members(two, list) == #"{"@id":"urn:1","n":["A"],"urn:n":{"@list":["B"]}}"#)
    }

    @Test func whatIsWrongWithTheContextSaysThatItIsTheContext() throws {
        let error = try refusal(of: #"{"urn:n": "A"}"#, #"{"@context": [{}, {"n": {"@id": 5}}]}"#)
        #expect(error?.code == .invalidIRIMapping)
        #expect(error?.facts["document"] == "context")
        let unknown = try refusal(of: #"{"urn:n": "A"}"#, #"{"@context": "https://evil.example/v1"}"#)
        #expect(unknown?.code == .unknownContext)
        #expect(unknown?.facts["document"] == "context")
        let own = try refusal(of: #"{"@context": "https://evil.example/v1"}"#, "{}")
        #expect(own?.code == .unknownContext)
        #expect(own?.facts["document"] == nil)
    }

    @Test func aContextThatIsNoneIsRefused() throws {
        let sample = try document(#"{"urn:n": "A"}"#).root
        #expect(throws: LinkedDataError(.invalidLocalContext)) { try processor.compact(sample, context: 5) }
        #expect(throws: LinkedDataError(.invalidLocalContext)) {
            try processor.compact(sample, context: ["n": .number("no number")])
        }
        func nested(_ depth: Int) -> JSON {
            (0..<depth).reduce([:]) { inner, _ in ["n": ["@id": "urn:n", "@context": inner]] }
        }
        #expect(throws: LinkedDataError(.depth)) { try processor.compact(sample, context: nested(100)) }
        #expect(try processor.compact(sample, context: nested(10))["n"] == "A")
    }

    @Test func safetyIsAskedOfTheDocument() throws {
        let options = JSONLDOptions.signedDocument
        let sound = #"{"@context": {"n": "urn:n"}, "n": "A"}"#
        let lossy = #"{"@context": {"n": "urn:n"}, "n": "A", "lost": 5}"#
        #expect(try refusal(of: lossy, "{}", options)?.code == .undefinedTerm)
        #expect(try refusal(of: sound, "{}", options) == nil)
    }

    private func refusal(
        of text: String, _ context: String, _ options: JSONLDOptions = .standard
    ) throws -> LinkedDataError? {
        do {
            _ = try compact(text, context, options: options)
            return nil
        } catch let error as LinkedDataError {
            return error
        }
    }
}
