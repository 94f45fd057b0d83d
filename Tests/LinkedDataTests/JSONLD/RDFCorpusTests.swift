import JSON
import LinkedData
import TestSupport
import Testing

@Suite struct RDFCorpusTests {
    let processor = JSONLDProcessor(contexts: CorpusContexts())

    @Test(.enabled(if: Conformance.has("json-ld-api")))
    func everyPublishedDatasetIsReproduced() throws {
        let (entries, skipped) = try JSONLDCorpus.entries("toRdf")
        #expect(entries.count == 456)
        #expect(skipped.count == 11)
        for entry in entries { check(entry) }
        Conformance.ran(entries.count, of: "json-ld-api/toRdf")
    }

    private func check(_ entry: JSONLDCorpus.Entry) {
        do {
            let input = try JSONLDCorpus.parse(JSONLDCorpus.folder + entry.input)
            let dataset = try processor.dataset(of: input.root, options: entry.options)
            if entry.isSyntaxTest { return }
            guard let expect = entry.expect else {
                Issue.record("\(entry.title): expected \(entry.expectErrorCode ?? "?"), got \(text(dataset.nQuads()))")
                return
            }
            let expected = try Conformance.bytes(JSONLDCorpus.folder + expect)
            if entry.options.producesGeneralizedRDF {
                // No RDF, so nothing to canonicalise: compared with blank nodes named by their first mention.
                #expect(renamed(text(dataset.nQuads())) == renamed(text(expected)), "\(entry.title)")
                return
            }
            let ours = try RDFCanonicalization.canonicalNQuads(of: dataset)
            let theirs = try RDFCanonicalization.canonicalNQuads(of: RDFDataset(parsingNQuads: expected))
            #expect(ours == theirs, "\(entry.title): \(text(ours)) instead of \(text(theirs))")
        } catch let error as LinkedDataError {
            #expect(
                error.specificationName == entry.expectErrorCode,
                "\(entry.title): \(error.reason) \(error.facts) instead of \(entry.expectErrorCode ?? "success")")
        } catch {
            Issue.record("\(entry.title): \(error)")
        }
    }

    private func renamed(_ quads: String) -> String {
        var names: [Substring: String] = [:]
        return quads.split(separator: " ", omittingEmptySubsequences: false).map { word in
            guard word.hasPrefix("_:") else { return String(word) }
            if names[word] == nil { names[word] = "_:c\(names.count)" }
            return names[word] ?? ""
        }.joined(separator: " ")
    }

    private func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }
}
