import JSON
import LinkedData
import TestSupport
import Testing

/// Documents and contexts with anything anywhere: read or refused, never a crash, and the same answer every time.
@Suite struct HostileDocumentTests {
    @Test(.enabled(if: Conformance.has("json-ld-api")))
    func changedDocumentsAreReadOrRefused() throws {
        var random = SeededGenerator(seed: 17)
        let rounds = 3
        let processor = JSONLDProcessor(contexts: CorpusContexts())
        let inputs = try JSONLDCorpus.entries("expand").run.map { entry in
            (entry, try JSONLDCorpus.parse(JSONLDCorpus.folder + entry.input).root.tree)
        }
        var read = 0
        for _ in 0..<rounds {
            for (entry, input) in inputs {
                let (_, donor) = inputs.randomElement(using: &random) ?? (entry, input)
                var mutator = DocumentMutator(donor: donor, random: random)
                let changed = mutator.changed(input)
                random = mutator.random
                guard let document = try? JSONDocument(parsing: changed.bytes()) else { continue }
                let answers = (0..<2).map { _ in answer(document, processor, entry.options) }
                #expect(answers[0] == answers[1], "\(changed.text())")
                read += 1
            }
        }
        #expect(read > rounds * 300)
    }

    private func answer(_ document: JSONDocument, _ processor: JSONLDProcessor, _ options: JSONLDOptions) -> [UInt8] {
        var safe = options
        safe.safety = .signedDocument
        do {
            let dataset = try processor.dataset(of: document.root, options: options)
            _ = try processor.flatten(document.root, options: options)
            let expanded = try processor.expand(document.root, options: options)
            _ = try? processor.dataset(of: document.root, options: safe)
            return dataset.nQuads() + expanded.bytes()
        } catch {
            return Array("\(error.reason) \(error.facts.sorted { $0.key < $1.key })".utf8)
        }
    }
}
