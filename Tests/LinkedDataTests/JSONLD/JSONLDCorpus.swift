import JSON
import LinkedData
import TestSupport

/// The published tests of the JSON-LD API, as their manifests list them.
struct JSONLDCorpus {
    /// Where the tests say they stand; documents and contexts refer to one another by these IRIs.
    static let address = "https://w3c.github.io/json-ld-api/tests/"
    static let folder = "json-ld-api/"

    struct Entry: Sendable {
        let id: String
        let name: String
        let input: String
        let expect: String?
        let expectErrorCode: String?
        let isSyntaxTest: Bool
        let options: JSONLDOptions
        let specVersion: String?

        var title: String { "\(id) \(name)" }
    }

    /// The tests of a manifest, but for those that only JSON-LD 1.0 passes: they are marked `specVersion` json-ld-1.0.
    static func entries(_ manifest: String) throws -> (run: [Entry], skipped: [Entry]) {
        let document = try parse(folder + manifest + "-manifest.jsonld")
        let entries = try (document.root["sequence"]?.oneOrMany ?? []).map(entry)
        return (
            entries.filter { $0.specVersion != "json-ld-1.0" }, entries.filter { $0.specVersion == "json-ld-1.0" }
        )
    }

    private static func entry(_ value: JSONValue) throws -> Entry {
        let input = value["input"]?.string ?? ""
        let given = value["option"]
        var options = JSONLDOptions(base: given?["base"]?.string ?? address + input, contextBase: address + input)
        if given?["processingMode"]?.string == "json-ld-1.0" { options.processingMode = .version10 }
        switch given?["rdfDirection"]?.string {
        case "i18n-datatype": options.rdfDirection = .i18nDatatype
        case "compound-literal": options.rdfDirection = .compoundLiteral
        default: break
        }
        options.producesGeneralizedRDF = given?["produceGeneralizedRdf"]?.bool ?? false
        if let context = given?["expandContext"]?.string { options.expandContext = try parse(folder + context).root }
        return Entry(
            id: value["@id"]?.string ?? "", name: value["name"]?.string ?? "", input: input,
            expect: value["expect"]?.string, expectErrorCode: value["expectErrorCode"]?.string,
            isSyntaxTest: value["@type"]?.oneOrMany.contains { $0.equals("jld:PositiveSyntaxTest") } ?? false,
            options: options, specVersion: given?["specVersion"]?.string)
    }

    static func parse(_ path: String) throws -> JSONDocument {
        try JSONDocument(parsing: Conformance.bytes(path), limits: .canonicalization)
    }
}

/// The documents that the tests refer to, from the corpus.
struct CorpusContexts: ContextSource {
    func context(for iri: [UInt8]) -> JSONDocument? {
        let iri = String(decoding: iri, as: UTF8.self)
        guard iri.utf8.starts(with: JSONLDCorpus.address.utf8) else { return nil }
        return try? JSONLDCorpus.parse(JSONLDCorpus.folder + iri.dropFirst(JSONLDCorpus.address.count))
    }
}
