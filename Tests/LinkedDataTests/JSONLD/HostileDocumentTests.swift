import JSON
import LinkedData
import TestSupport
import Testing

/// Documents and contexts with anything anywhere: read or refused, never a crash, and the same answer every time.
@Suite struct HostileDocumentTests {
    static let keywords = [
        "@base", "@container", "@context", "@direction", "@graph", "@id", "@import", "@included", "@index", "@json",
        "@language", "@list", "@nest", "@none", "@prefix", "@propagate", "@protected", "@reverse", "@set", "@type",
        "@value", "@version", "@vocab", "@hidden", "", ":", "a:", ":a", "_:", "_:b", "//", "#", "\u{0}", "term",
    ]

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
                var mutator = Mutator(donor: donor, random: random)
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

    private struct Mutator {
        let donor: JSON
        var random: SeededGenerator

        /// The document with one or two of its values, on the average, replaced or renamed.
        mutating func changed(_ json: JSON) -> JSON {
            switch Int.random(in: 0..<40, using: &random) {
            case 0: return .null
            case 1: return .string(Self.keyword(&random))
            case 2: return .array([json, json])
            case 3: return .object([JSONMember(Self.keyword(&random), json)])
            case 4: return donor
            case 5: return .bool(true)
            default: break
            }
            switch json {
            case .object(let members):
                var seen: Set<[UInt8]> = []
                return .object(
                    members.compactMap { member in
                        let isRenamed = Int.random(in: 0..<30, using: &random) == 0
                        let name = isRenamed ? Self.keyword(&random) : member.name
                        guard seen.insert(Array(name.utf8)).inserted else { return nil }
                        return JSONMember(name, changed(member.value))
                    })
            case .array(let elements): return .array(elements.map { changed($0) })
            default: return json
            }
        }

        private static func keyword(_ random: inout SeededGenerator) -> String {
            HostileDocumentTests.keywords.randomElement(using: &random) ?? ""
        }
    }
}
