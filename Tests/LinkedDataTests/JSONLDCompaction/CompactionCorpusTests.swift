import JSON
import LinkedData
import TestSupport
import Testing

@Suite struct CompactionCorpusTests {
    let processor = JSONLDProcessor(contexts: CorpusContexts())

    @Test(.enabled(if: Conformance.has("json-ld-api")))
    func everyPublishedCompactionIsReproduced() throws {
        let (entries, skipped) = try CompactionCorpus.entries()
        #expect(entries.count == 244)
        #expect(skipped.map(\.id) == ["#t0038", "#te001"])
        for entry in entries { check(entry) }
        Conformance.ran(entries.count, of: "json-ld-api/compact")
    }

    private func check(_ entry: CompactionCorpus.Entry) {
        do {
            let input = try JSONLDCorpus.parse(JSONLDCorpus.folder + entry.input).root
            let context = try JSONLDCorpus.parse(JSONLDCorpus.folder + entry.context).root
            let compact = try processor.compact(
                input, context: context, options: entry.options, compaction: entry.compaction)
            guard let expect = entry.expect else {
                Issue.record("\(entry.title): expected \(entry.expectErrorCode ?? "?"), got \(compact.text())")
                return
            }
            let expected = try JSONLDCorpus.parse(JSONLDCorpus.folder + expect).root
            #expect(
                compact.canonicalBytes() == expected.canonicalBytes(),
                "\(entry.title): \(compact.text()) instead of \(expected.tree.text())")
        } catch let error as LinkedDataError {
            #expect(
                error.specificationName == entry.expectErrorCode,
                "\(entry.title): \(error.reason) \(error.facts) instead of \(entry.expectErrorCode ?? "success")")
        } catch {
            Issue.record("\(entry.title): \(error)")
        }
    }
}
