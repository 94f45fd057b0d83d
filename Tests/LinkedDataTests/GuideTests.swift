import LinkedData
import TestSupport
import Testing

/// The code of docs/linked-data.md.
@Suite struct GuideTests {
    struct ContextFolder: ContextSource {
        let documents: [[UInt8]: JSONDocument]

        func context(for iri: [UInt8]) -> JSONDocument? { documents[iri] }
    }

    // swift-format-ignore
    @Test func theCodeOfTheGuideDoesWhatItSays() throws {
        let context = try JSONDocument(parsing: Array(#"""
            {"@context": {"name": "https://schema.org/name", "knows": {"@id": "https://schema.org/knows", "@type": "@id"}}}
            """#.utf8))
        let processor = JSONLDProcessor(contexts: ContextDocuments(["https://example.org/people/v1": context]))

        let document = try JSONDocument(parsing: Array(#"""
            {"@context": "https://example.org/people/v1", "@id": "https://example.org/mira", "name": "Mira", "knows": "_:x"}
            """#.utf8))
        let dataset = try processor.dataset(of: document.root, options: .signedDocument)
        let canonical = try RDFCanonicalization.canonicalNQuads(of: dataset)
        #expect(
            String(decoding: canonical, as: UTF8.self) == """
                <https://example.org/mira> <https://schema.org/knows> _:c14n0 .
                <https://example.org/mira> <https://schema.org/name> "Mira" .

                """)
        #expect(try RDFDataset(parsingNQuads: canonical).count == 2)

        let expanded = try processor.expand(document.root)
        let compact = try processor.compact(document.root, context: "https://example.org/people/v1")
        let flat = try processor.flatten(document.root, context: context.root)
        #expect(expanded.array?.count == 1)
        #expect(compact["name"] == "Mira")
        #expect(flat["@graph"] == [["@id": "https://example.org/mira", "knows": "_:b0", "name": "Mira"]])

        let careless = try JSONDocument(parsing: Array(#"""
            {"@context": "https://example.org/people/v1", "@id": "https://example.org/mira", "nmae": "Mira"}
            """#.utf8))
        do throws(LinkedDataError) {
            _ = try processor.dataset(of: careless.root, options: .signedDocument)
        } catch {
            print(error.reason, error.place ?? "", error.facts)      // jsonld.undefined_term /nmae ["term": "nmae"]
        }
        #expect(throws: LinkedDataError(.undefinedTerm)) {
            try processor.dataset(of: careless.root, options: .signedDocument)
        }

        let folder = ContextFolder(documents: [Array("https://example.org/people/v1".utf8): context])
        #expect(try JSONLDProcessor(contexts: folder).dataset(of: document.root).count == 2)

        var options = JSONLDOptions.signedDocument
        options.limits = JSONLDLimits(depth: 32, contextWork: 1_000_000)
        let limit = RDFCanonicalization.WorkLimit(steps: 10_000)
        let bounded = try RDFCanonicalization.canonicalNQuads(
            of: processor.dataset(of: document.root, options: options), hash: .sha384, workLimit: limit)
        #expect(bounded == canonical)
    }

    /// Every block of code in the guide stands in this file, line by line.
    @Test func theGuideShowsTheCodeThatIsTested() throws {
        let guide = lines(of: try repositoryFile("docs/linked-data.md"))
        let tested = lines(of: try repositoryFile("Tests/LinkedDataTests/GuideTests.swift"))
        var blocks: [[Substring]] = []
        var isCode = false
        for line in guide {
            if line.hasPrefix("```") {
                isCode = line == "```swift"
                if isCode { blocks.append([]) }
            } else if isCode, !line.isEmpty {
                blocks[blocks.count - 1].append(line)
            }
        }
        #expect(blocks.count == 7)
        for block in blocks {
            let isThere = tested.indices.contains { tested[$0...].starts(with: block) }
            #expect(isThere, "\(block.first ?? "")")
        }
    }

    /// The lines of a text that say something, without what stands around them.
    private func lines(of text: [UInt8]) -> [Substring] {
        String(decoding: text, as: UTF8.self).split(separator: "\n").map { line in
            line.drop { $0 == " " }
        }.filter { !$0.isEmpty }
    }
}
