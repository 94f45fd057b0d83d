import JSON
import LinkedData
import TestSupport
import Testing

/// The contexts as their publishers wrote them.
struct PublishedContexts: ContextSource {
    struct Entry: CustomTestStringConvertible {
        let address: String
        let bytes: [UInt8]
        let document: JSONDocument
        let sha256: String

        var testDescription: String { address }
    }

    let entries: [Entry]

    static let shared = try? PublishedContexts()

    private init() throws {
        let index = try JSONDocument(parsing: Conformance.bytes("contexts/index.json"))
        entries = try index.root.elements.map { entry in
            let bytes = try Conformance.bytes("contexts/" + #require(entry["file"]?.string))
            return Entry(
                address: try #require(entry["url"]?.string), bytes: bytes, document: try JSONDocument(parsing: bytes),
                sha256: try #require(entry["sha256"]?.string))
        }
    }

    func context(for iri: [UInt8]) -> JSONDocument? {
        entries.first { Array($0.address.utf8) == iri }?.document
    }
}
