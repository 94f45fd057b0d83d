import JSON
import LinkedData
import TestSupport
import Testing

@Suite struct ExpansionCorpusTests {
    let processor = JSONLDProcessor(contexts: CorpusContexts())

    @Test(.enabled(if: Conformance.has("json-ld-api")))
    func everyPublishedExpansionIsReproduced() throws {
        let (entries, skipped) = try JSONLDCorpus.entries("expand")
        #expect(entries.count == 376)
        #expect(skipped.count == 9)
        for entry in entries { check(entry) }
        Conformance.ran(entries.count, of: "json-ld-api/expand")
    }

    private func check(_ entry: JSONLDCorpus.Entry) {
        do {
            let input = try JSONLDCorpus.parse(JSONLDCorpus.folder + entry.input)
            let expanded = try processor.expand(input.root, options: entry.options)
            guard let expect = entry.expect else {
                Issue.record("\(entry.title): expected \(entry.expectErrorCode ?? "?"), got \(expanded.text())")
                return
            }
            let expected = try JSONLDCorpus.parse(JSONLDCorpus.folder + expect).root
            #expect(
                expanded.canonicalBytes() == expected.canonicalBytes(),
                "\(entry.title): \(expanded.text()) instead of \(expected.tree.text())")
        } catch let error as LinkedDataError {
            #expect(
                error.specificationName == entry.expectErrorCode,
                "\(entry.title): \(error.reason) \(error.facts) instead of \(entry.expectErrorCode ?? "success")")
        } catch {
            Issue.record("\(entry.title): \(error)")
        }
    }
}
