import JSON
import LinkedData

/// A document written in a test.
func document(_ text: String) throws -> JSONDocument { try JSONDocument(parsing: Array(text.utf8)) }

/// A small vocabulary with everything the tests of safe reading need.
enum Shop {
    static let iri = "https://shop.example/v1"
    static let context = """
        {"@context": {
          "@version": 1.1, "@protected": true,
          "id": "@id", "type": "@type",
          "Order": {"@id": "https://shop.example/#Order", "@context": {"@protected": true,
            "id": "@id", "type": "@type",
            "total": {"@id": "https://shop.example/#total", "@type": "http://www.w3.org/2001/XMLSchema#decimal"},
            "state": {"@id": "https://shop.example/#state", "@type": "@vocab"},
            "open": "https://shop.example/#open"}},
          "Person": "https://shop.example/#Person",
          "buyer": {"@id": "https://shop.example/#buyer", "@type": "@id"},
          "name": "https://shop.example/#name",
          "forgotten": null,
          "notes": {"@id": "https://shop.example/#notes", "@container": "@language"},
          "extras": {"@id": "https://shop.example/#extras", "@type": "@json"},
          "parts": {"@id": "https://shop.example/#parts", "@container": "@index"},
          "children": {"@reverse": "https://shop.example/#parent"},
          "values": "@list", "together": "@graph", "also": "@included", "inner": "@nest", "back": "@reverse",
          "all": "@set", "key": "@index"
        }}
        """

    static func processor(_ context: String = context) throws -> JSONLDProcessor {
        JSONLDProcessor(contexts: ContextDocuments([iri: try document(context)]))
    }
}

extension JSONLDProcessor {
    /// The canonical quads of a document, as text.
    func canonical(_ text: String, options: JSONLDOptions = .signedDocument) throws -> String {
        let dataset = try dataset(of: document(text).root, options: options)
        return String(decoding: try RDFCanonicalization.canonicalNQuads(of: dataset), as: UTF8.self)
    }

    /// Why a document is refused; nil if it is not.
    func refusal(of text: String, options: JSONLDOptions = .signedDocument) throws -> LinkedDataError? {
        do {
            _ = try canonical(text, options: options)
            return nil
        } catch let error as LinkedDataError {
            return error
        }
    }
}
