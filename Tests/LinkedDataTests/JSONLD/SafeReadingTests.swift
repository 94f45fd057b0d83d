import Encodings
import JSON
import LinkedData
import Testing

/// Attacks D14, D16, D18 and D20 to D22: whatever JSON-LD would drop, or hide, is refused with its place.
@Suite struct SafeReadingTests {
    struct Case: Sendable {
        let what: String
        /// Members beside `@context` and `id`.
        let bad: String
        /// The same without the one defect.
        let good: String
        let code: LinkedDataError.Code
        let pointer: String
        var facts: [String: String] = [:]
    }

    static let order = #""type": "Order""#

    static let cases: [Case] = [
        Case(
            what: "an undefined term", bad: #""type": "Order", "discount": 5"#, good: #""type": "Order", "total": 5"#,
            code: .undefinedTerm, pointer: "/discount", facts: ["term": "discount"]),
        Case(
            what: "a term of a type that the node does not have", bad: #""type": "Person", "total": "5""#,
            good: #""type": "Order", "total": "5""#, code: .undefinedTerm, pointer: "/total"),
        Case(
            what: "an undefined type", bad: #""type": ["Order", "Rebate"]"#, good: #""type": ["Order", "Person"]"#,
            code: .undefinedTerm, pointer: "/type/1", facts: ["term": "Rebate"]),
        Case(
            what: "a term that is defined as null", bad: #""name": "A", "forgotten": "B""#, good: #""name": "A""#,
            code: .undefinedTerm, pointer: "/forgotten", facts: ["term": "forgotten"]),
        Case(
            what: "a word that looks like a keyword", bad: #""name": "A", "@hidden": "B""#, good: #""name": "A""#,
            code: .reservedTerm, pointer: "/@hidden", facts: ["term": "@hidden"]),
        Case(
            what: "a keyword that means nothing in a node", bad: #""name": "A", "@vocab": "urn:x""#,
            good: #""name": "A""#, code: .shape, pointer: "/@vocab"),
        Case(
            what: "a relative reference", bad: #""buyer": "people/7""#, good: #""buyer": "urn:people:7""#,
            code: .relativeIRI, pointer: "/buyer", facts: ["iri": "people/7"]),
        Case(
            what: "a relative identifier", bad: #""buyer": {"id": "7", "name": "A"}"#,
            good: #""buyer": {"id": "urn:7", "name": "A"}"#, code: .relativeIRI, pointer: "/buyer/id"),
        Case(
            what: "an identifier that looks like a keyword", bad: #""buyer": "@nobody""#, good: #""buyer": "urn:7""#,
            code: .reservedTerm, pointer: "/buyer"),
        Case(
            what: "a value that should be a term and is none", bad: #""type": "Order", "state": "lost""#,
            good: #""type": "Order", "state": "open""#, code: .relativeIRI, pointer: "/state", facts: ["iri": "lost"]),
        Case(
            what: "an IRI with a space", bad: #""buyer": "urn:a b""#, good: #""buyer": "urn:a%20b""#,
            code: .malformedIRI, pointer: "/buyer"),
        Case(
            what: "a property with characters that no IRI has", bad: #""urn:a b": "c""#, good: #""name": "c""#,
            code: .malformedIRI, pointer: "/urn:a b"),
        Case(
            what: "a type with characters that no IRI has", bad: #""type": "urn:a>b""#, good: #""type": "urn:ab""#,
            code: .malformedIRI, pointer: "/type"),
        Case(
            what: "a blank node as property", bad: #""_:p": "c""#, good: #""name": "c""#, code: .blankPredicate,
            pointer: "/_:p"),
        Case(
            what: "a language that is none", bad: #""name": {"@value": "A", "@language": "en_GB"}"#,
            good: #""name": {"@value": "A", "@language": "en-GB"}"#, code: .languageTag, pointer: "/name/@language",
            facts: ["language": "en_GB"]),
        Case(
            what: "a language map with a key that is none", bad: #""notes": {"en_GB": "A"}"#,
            good: #""notes": {"en-GB": "A"}"#, code: .languageTag, pointer: "/notes/en_GB"),
        Case(
            what: "a value of null in a value object", bad: #""name": {"@value": null, "@language": "ar"}"#,
            good: #""name": {"@value": "", "@language": "ar"}"#, code: .droppedValue, pointer: "/name"),
        Case(
            what: "a language without a value", bad: #""name": {"@language": "ar"}"#,
            good: #""name": {"@value": "A", "@language": "ar"}"#, code: .droppedValue, pointer: "/name"),
        Case(
            what: "keys of an index map", bad: #""parts": {"left": "A"}"#, good: #""parts": ["A"]"#,
            code: .droppedValue, pointer: "/parts/left"),
        Case(
            what: "a number with more digits than RDF keeps", bad: #""name": 0.30000000000000004"#,
            good: #""name": 0.3"#, code: .inexactNumber, pointer: "/name"),
        Case(
            what: "a node of type @json", bad: #""buyer": {"type": "@json", "name": "A"}"#,
            good: #""buyer": {"type": "Person", "name": "A"}"#, code: .reservedTerm, pointer: "/buyer"),
        Case(
            what: "two names for the type", bad: #""type": "Order", "@type": "Person""#,
            good: #""type": ["Order", "Person"]"#, code: .aliasConflict, pointer: "/@type",
            facts: ["keyword": "@type"]),
        Case(
            what: "two names for the identifier", bad: #""@id": "urn:other""#, good: #""name": "urn:other""#,
            code: .aliasConflict, pointer: "/@id", facts: ["keyword": "@id"]),
        Case(
            what: "@graph", bad: #""@graph": [{"name": "A"}]"#, good: #""name": "A""#, code: .shape,
            pointer: "/@graph", facts: ["keyword": "@graph"]),
        Case(
            what: "an alias of @graph", bad: #""together": [{"name": "A"}]"#, good: #""name": "A""#, code: .shape,
            pointer: "/together", facts: ["keyword": "@graph"]),
        Case(
            what: "@included", bad: #""also": [{"name": "A"}]"#, good: #""name": "A""#, code: .shape, pointer: "/also"),
        Case(what: "@nest", bad: #""inner": {"name": "A"}"#, good: #""name": "A""#, code: .shape, pointer: "/inner"),
        Case(
            what: "@reverse", bad: #""back": {"name": {"id": "urn:7"}}"#,
            good: #""children": {"id": "urn:7", "name": "A"}"#,
            code: .shape, pointer: "/back"),
        Case(
            what: "@set", bad: #""name": {"all": ["A"]}"#, good: #""name": ["A"]"#, code: .shape, pointer: "/name/all"),
        Case(
            what: "@list", bad: #""name": {"values": ["A"]}"#, good: #""name": ["A"]"#, code: .shape,
            pointer: "/name/values"),
        Case(
            what: "@index", bad: #""buyer": {"id": "urn:7", "key": "A"}"#,
            good: #""buyer": {"id": "urn:7", "name": "A"}"#,
            code: .shape, pointer: "/buyer/key"),
    ]

    private func text(_ members: String) -> String {
        #"{"@context": "https://shop.example/v1", "id": "urn:order:1", \#(members)}"#
    }

    @Test(arguments: cases.map(\.what))
    func whatWouldBeDroppedOrHiddenIsRefused(_ what: String) throws {
        let sample = try #require(Self.cases.first { $0.what == what })
        let processor = try Shop.processor()
        let error = try #require(try processor.refusal(of: text(sample.bad)))
        #expect(error.code == sample.code)
        #expect(error.place == .pointer(sample.pointer))
        for (fact, value) in sample.facts { #expect(error.facts[fact] == value) }
        #expect(try processor.refusal(of: text(sample.good)) == nil)
    }

    @Test func theSamePlainlyReadIsDropped() throws {
        let processor = try Shop.processor()
        let plain = try processor.canonical(text(#""name": "A""#), options: .standard)
        #expect(try processor.canonical(text(#""name": "A", "discount": 5"#), options: .standard) == plain)
    }

    @Test(arguments: [
        ("a document of nothing but an identifier", #"{"@id": "urn:1"}"#),
        ("a document that is a text", #""lost""#),
        ("a text among nodes", #"[{"@id": "urn:1", "urn:p": "a"}, "lost"]"#),
        ("a value among nodes", #"[{"@id": "urn:1", "urn:p": "a"}, {"@value": "lost"}]"#),
        ("an empty object among nodes", #"[{"@id": "urn:1", "urn:p": "a"}, {}]"#),
        ("a list among nodes", #"[{"@id": "urn:1", "urn:p": "a"}, {"@list": ["lost"]}]"#),
    ])
    func whatFloatsFreelyIsRefused(_ what: String, _ text: String) throws {
        let options = JSONLDOptions(safety: .dataLoss)
        let processor = JSONLDProcessor(contexts: ContextDocuments())
        #expect(try processor.refusal(of: text, options: options)?.code == .droppedValue)
        #expect(try processor.refusal(of: #"[{"@id": "urn:1", "urn:p": "a"}]"#, options: options) == nil)
    }

    @Test func nullAndTheEmptyArraySayNothing() throws {
        let processor = try Shop.processor()
        let plain = try processor.canonical(text(#""name": "A""#))
        #expect(try processor.canonical(text(#""name": "A", "buyer": null, "notes": []"#)) == plain)
        // In a list whoever takes the first of it would find nothing.
        #expect(try processor.canonical(text(#""name": [null, "A"]"#), options: .standard) == plain)
        #expect(try processor.refusal(of: text(#""name": [null, "A"]"#), options: .signedDocument)?.code == .shape)
        #expect(try processor.canonical(text(#""name": "A", "notes": {"de": null}"#)) == plain)
    }

    @Test func nullDoesNotExcuseAName() throws {
        let processor = try Shop.processor()
        #expect(try processor.refusal(of: text(#""name": "A", "discount": null"#))?.code == .undefinedTerm)
        #expect(try processor.refusal(of: text(#""name": "A", "@hidden": null"#))?.code == .reservedTerm)
        #expect(try processor.refusal(of: text(#""name": {"@value": null, "@language": "en"}"#))?.code == .droppedValue)
        #expect(try processor.refusal(of: text(#""name": "A", "total": null, "type": "Order""#)) == nil)
    }

    /// A bare reference among included nodes says nothing about what it refers to; the reference itself would be lost.
    @Test func aBareReferenceAmongIncludedNodesIsDroppedOrRefused() throws {
        let processor = JSONLDProcessor(contexts: ContextDocuments())
        let plain = #"{"@id": "urn:1", "urn:p": "a", "@included": [{"@id": "urn:2", "urn:q": "b"}]}"#
        let more = plain.replacing("@included\": [", with: "@included\": [{\"@id\": \"urn:3\"}, ")
        let expected = try processor.canonical(plain, options: .standard)
        #expect(try processor.canonical(more, options: .standard) == expected)
        let options = JSONLDOptions(safety: .dataLoss)
        #expect(try processor.refusal(of: more, options: options)?.code == .droppedValue)
        #expect(try processor.refusal(of: plain, options: options) == nil)
        let only = #"{"@id": "urn:1", "urn:p": "a", "@included": [{"@id": "urn:3"}]}"#
        #expect(try processor.canonical(only, options: .standard) == "<urn:1> <urn:p> \"a\" .\n")
        for bad in [#"{"@id": "urn:1", "@included": "x"}"#, #"{"@id": "urn:1", "@included": [{"@list": ["x"]}, 5]}"#] {
            let error = try processor.refusal(of: bad, options: .standard)
            #expect((error?.code == .invalidIncludedValue) == bad.contains(#""x"}"#))
        }
    }

    @Test func languagesAreWrittenInSmallLetters() throws {
        let processor = try Shop.processor()
        let small = try processor.canonical(
            text(#""name": {"@value": "A", "@language": "en-gb"}, "notes": {"zh-hant": "B"}"#))
        #expect(small.contains("\"A\"@en-gb"))
        #expect(
            try processor.canonical(
                text(#""name": {"@value": "A", "@language": "en-GB"}, "notes": {"zh-Hant": "B"}"#)) == small)
        let byDefault = #"{"@context": {"@language": "DE-at", "p": "urn:p"}, "@id": "urn:1", "p": "A"}"#
        #expect(try processor.canonical(byDefault) == "<urn:1> <urn:p> \"A\"@de-at .\n")
        // Datasets keep what they were given: only reading JSON-LD makes letters small.
        let quads = Array("<urn:1> <urn:p> \"A\"@en-GB .\n".utf8)
        #expect(try RDFCanonicalization.canonicalNQuads(of: RDFDataset(parsingNQuads: quads)) == quads)
    }

    @Test func aBaseDoesNotMakeARelativeReferenceWhole() throws {
        var options = JSONLDOptions(base: "https://shop.example/orders/", safety: .signedDocument)
        let processor = try Shop.processor()
        #expect(try processor.refusal(of: text(#""buyer": "7""#), options: options)?.code == .relativeIRI)
        #expect(try processor.refusal(of: text(#""type": "Rebate""#), options: options)?.code == .undefinedTerm)
        options.safety = .dataLoss
        let resolved = try processor.canonical(text(#""buyer": "7""#), options: options)
        #expect(resolved.contains("<https://shop.example/orders/7>"))
    }

    @Test func aBaseInTheContextDoesNotEither() throws {
        let processor = JSONLDProcessor(contexts: ContextDocuments())
        let text = #"{"@context": {"@base": "urn:a/", "p": "urn:p"}, "@id": "b", "p": "c"}"#
        #expect(try processor.refusal(of: text)?.code == .relativeIRI)
        #expect(
            try processor.refusal(of: text.replacing("urn:a/", with: "urn:x/").replacing(#""b""#, with: #""urn:b""#))
                == nil)
    }

    @Test func theDirectionIsKeptWhereRDFCanHoldIt() throws {
        let text = text(#""name": {"@value": "A", "@language": "AR", "@direction": "rtl"}"#)
        #expect(try Shop.processor().canonical(text).contains("^^<https://www.w3.org/ns/i18n#ar_rtl>"))
        var options = JSONLDOptions.signedDocument
        options.rdfDirection = nil
        let refusal = try Shop.processor().refusal(of: text, options: options)
        #expect(refusal?.code == .droppedValue && refusal?.place == .pointer("/name"))
    }

    @Test func termsAreComparedAsBytes() throws {
        // K and the Kelvin sign are the same character to Swift's strings (attack J02).
        let context = #"{"@context": {"K": "https://shop.example/#k"}}"#
        let processor = try Shop.processor(context)
        #expect(try processor.refusal(of: #"{"@context": "https://shop.example/v1", "K": "a"}"#) == nil)
        let other = try processor.refusal(of: "{\"@context\": \"https://shop.example/v1\", \"\u{212A}\": \"a\"}")
        #expect(other?.code == .undefinedTerm)
    }
}
