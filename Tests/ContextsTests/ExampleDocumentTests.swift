import Contexts
import JSON
import LinkedData
import TestSupport
import Testing

/// Documents that others published mean the same with our contexts as with the published ones.
@Suite(.enabled(if: Conformance.has("education-credentials")))
struct ExampleDocumentTests {
    private static let folders = [
        "education-credentials/1edtech/clr20", "education-credentials/1edtech/ob30",
        "education-credentials/dc4eu-elm-unsigned", "education-credentials/dc4eu-pilot",
        "education-credentials/dcc/dids", "education-credentials/dcc/statusLists",
        "education-credentials/dcc/verifiableCredentials", "education-credentials/educredentials-nl-unsigned",
        "education-credentials/jades", "w3c-vc-di-eddsa", "w3c-vc-di-ecdsa", "w3c-vc-data-model-schema", "elm",
        "openid4vc",
    ]

    /// Every JSON document in these folders that names a context, with its path.
    private static func documents() throws -> [(path: String, document: JSONDocument)] {
        var found: [(String, JSONDocument)] = []
        for folder in folders {
            for path in try files(below: folder) {
                guard let document = try? JSONDocument(parsing: Conformance.bytes(path)),
                    document.root["@context"] != nil
                else { continue }
                found.append((path, document))
            }
        }
        return found
    }

    private static func files(below folder: String) throws -> [String] {
        try Conformance.files(in: folder).flatMap { name in
            let path = folder + "/" + name
            if name.hasSuffix(".json") || name.hasSuffix(".jsonld") { return [path] }
            return (try? files(below: path)) ?? []
        }
    }

    /// The canonical N-Quads, or the reason why there are none.
    private static func canonical(_ document: JSONDocument, _ processor: JSONLDProcessor, _ options: JSONLDOptions)
        -> String
    {
        do throws(LinkedDataError) {
            let dataset = try processor.dataset(of: document.root, options: options)
            return String(decoding: try RDFCanonicalization.canonicalNQuads(of: dataset), as: UTF8.self)
        } catch {
            return error.reason
        }
    }

    @Test func everyDocumentCanonicalisesAsWithThePublishedContexts() throws {
        let ours = JSONLDProcessor(contexts: BundledContexts())
        let theirs = JSONLDProcessor(contexts: try #require(PublishedContexts.shared))
        var read = 0
        for (path, document) in try ExampleDocumentTests.documents() {
            for options in [JSONLDOptions.standard, .signedDocument] {
                let expected = ExampleDocumentTests.canonical(document, theirs, options)
                #expect(ExampleDocumentTests.canonical(document, ours, options) == expected, "\(path)")
                if expected.hasPrefix("<") || expected.hasPrefix("_:") { read += 1 }
            }
        }
        #expect(read > 150, "documents that could be read, each in two ways")
        Conformance.ran(read, of: "published documents")
    }
}
