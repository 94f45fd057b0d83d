import JSON
import LinkedData
import Testing

/// Numbers as RDF writes them.
@Suite struct NumberTests {
    @Test(arguments: [
        ("1", #""1"^^<http://www.w3.org/2001/XMLSchema#integer>"#),
        ("-7", #""-7"^^<http://www.w3.org/2001/XMLSchema#integer>"#),
        ("0", #""0"^^<http://www.w3.org/2001/XMLSchema#integer>"#),
        ("-0", #""0"^^<http://www.w3.org/2001/XMLSchema#integer>"#),
        ("5.0", #""5"^^<http://www.w3.org/2001/XMLSchema#integer>"#),
        ("1e3", #""1000"^^<http://www.w3.org/2001/XMLSchema#integer>"#),
        ("1e20", #""100000000000000000000"^^<http://www.w3.org/2001/XMLSchema#integer>"#),
        ("1e21", #""1.0E21"^^<http://www.w3.org/2001/XMLSchema#double>"#),
        ("5.3", #""5.3E0"^^<http://www.w3.org/2001/XMLSchema#double>"#),
        ("-0.125", #""-1.25E-1"^^<http://www.w3.org/2001/XMLSchema#double>"#),
        ("1.5e-300", #""1.5E-300"^^<http://www.w3.org/2001/XMLSchema#double>"#),
        (
            #"{"@value": 2, "@type": "http://www.w3.org/2001/XMLSchema#double"}"#,
            #""2.0E0"^^<http://www.w3.org/2001/XMLSchema#double>"#
        ),
        (
            #"{"@value": 2.50, "@type": "http://www.w3.org/2001/XMLSchema#float"}"#,
            #""2.5E0"^^<http://www.w3.org/2001/XMLSchema#float>"#
        ),
        (
            #"{"@value": true, "@type": "urn:flag"}"#, #""true"^^<urn:flag>"#
        ),
        ("false", #""false"^^<http://www.w3.org/2001/XMLSchema#boolean>"#),
    ])
    func aNumberHasOneCanonicalForm(_ written: String, _ expected: String) throws {
        let processor = JSONLDProcessor(contexts: ContextDocuments())
        // A signed document writes its numbers plainly.
        let options: JSONLDOptions = written.hasPrefix("{") ? .standard : .signedDocument
        let quads = try processor.canonical(
            #"{"@context": {"p": "urn:p"}, "@id": "urn:1", "p": \#(written)}"#, options: options)
        #expect(quads == "<urn:1> <urn:p> \(expected) .\n")
    }

    @Test func integersThatADoubleCannotHoldAreRefused() throws {
        let processor = JSONLDProcessor(contexts: ContextDocuments())
        func dataset(_ number: String) throws -> RDFDataset {
            let text = Array(#"{"@context": {"p": "urn:p"}, "@id": "urn:1", "p": \#(number)}"#.utf8)
            let document = try JSONDocument(parsing: text, limits: .canonicalization)
            return try processor.dataset(of: document.root, options: .signedDocument)
        }
        #expect(throws: LinkedDataError(.inexactNumber)) { try dataset("9007199254740993") }
        #expect(try dataset("9007199254740992").count == 1)
    }
}
