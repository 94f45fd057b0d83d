import JSON
import LinkedData
import TestSupport
import Testing

/// Any document under any context: refused, or it says the same as before; never a crash, and the same answer every time.
@Suite struct HostileCompactionTests {
    let processor = JSONLDProcessor(contexts: CorpusContexts())

    private struct Sample {
        let title: String
        let tree: JSON
        let options: JSONLDOptions
    }

    private func samples() throws -> [Sample] {
        try ["expand", "toRdf"].flatMap { suite in
            try JSONLDCorpus.entries(suite).run.map { entry in
                let tree = try JSONLDCorpus.parse(JSONLDCorpus.folder + entry.input).root.tree
                return Sample(title: entry.title, tree: tree, options: entry.options)
            }
        }
    }

    /// Each published document under contexts of others.
    @Test(.enabled(if: Conformance.has("json-ld-api")))
    func documentsSayTheSameUnderTheContextsOfOthers() throws {
        var random = SeededGenerator(seed: 41)
        let samples = try samples()
        let contexts = samples.compactMap { $0.tree["@context"] }.filter { !Self.mayChange($0) }
        var compacted = 0
        // An identifier of null in the expanded form cannot be read again.
        let unreadable = ["#t0122", "#te122"]
        for sample in samples
        where !sample.options.producesGeneralizedRDF && !unreadable.contains(where: sample.title.hasPrefix) {
            for _ in 0..<4 {
                let context = try #require(contexts.randomElement(using: &random))
                if check(sample, sample.tree, under: context) { compacted += 1 }
            }
        }
        #expect(compacted > 1000)
    }

    /// Published documents and contexts in which something was put in the place of something else.
    @Test(.enabled(if: Conformance.has("json-ld-api")))
    func changedDocumentsSayTheSameUnderChangedContexts() throws {
        var random = SeededGenerator(seed: 42)
        let samples = try samples()
        var compacted = 0
        for sample in samples {
            let donor = try #require(samples.randomElement(using: &random)).tree
            var mutator = DocumentMutator(donor: donor, random: random)
            let document = mutator.changed(sample.tree)
            let context = mutator.changed(samples.randomElement(using: &mutator.random)?.tree["@context"] ?? [:])
            random = mutator.random
            if Self.mayChange(context) { continue }
            if check(sample, document, under: context) { compacted += 1 }
        }
        #expect(compacted > 100)
    }

    /// Whether a context may change what is said, as the specification has it: a named graph may come under a term for
    /// graphs without names, and a base completes references that had stayed relative.
    private static func mayChange(_ context: JSON) -> Bool {
        let text = context.text()
        return text.contains("@graph") || text.contains("@base")
    }

    /// - Returns: False if the document or its compaction is refused.
    private func check(_ sample: Sample, _ tree: JSON, under context: JSON) -> Bool {
        guard let parsed = try? JSONDocument(parsing: tree.bytes(), limits: .canonicalization),
            let expected = try? canonical(parsed.root, sample.options)
        else { return false }
        let answers = (0..<2).map { _ in
            try? processor.compact(
                parsed.root, context: context, options: sample.options,
                compaction: CompactionOptions(compactsToRelative: false)
            ).bytes()
        }
        #expect(answers[0] == answers[1], "\(sample.title): \(context.text())")
        guard let compact = answers[0] else { return false }
        var again = sample.options
        again.expandContext = nil
        // What stayed relative must not be resolved now.
        again.base = nil
        do {
            let reread = try JSONDocument(parsing: compact, limits: .canonicalization)
            let dataset = try canonical(reread.root, again)
            #expect(
                String(decoding: dataset, as: UTF8.self) == String(decoding: expected, as: UTF8.self),
                "\(sample.title) \(tree.text()) under \(context.text()): \(String(decoding: compact, as: UTF8.self))")
        } catch {
            Issue.record("\(sample.title) \(tree.text()) under \(context.text()): \(error)")
        }
        return true
    }

    private func canonical(_ document: JSONValue, _ options: JSONLDOptions) throws -> [UInt8] {
        try RDFCanonicalization.canonicalNQuads(of: processor.dataset(of: document, options: options))
    }
}
