import JSON
import LinkedData
import TestSupport

/// The published contexts of the corpus.
enum PublishedContexts {
    static func all() throws -> ContextDocuments {
        var contexts = ContextDocuments()
        let index = try JSONDocument(parsing: Conformance.bytes("contexts/index.json"))
        for entry in index.root.elements {
            guard let iri = entry["url"]?.string, let file = entry["file"]?.string else { continue }
            contexts[iri] = try JSONDocument(parsing: Conformance.bytes("contexts/" + file))
        }
        return contexts
    }
}
