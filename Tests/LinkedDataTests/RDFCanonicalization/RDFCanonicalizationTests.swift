import LinkedData
import TestSupport
import Testing

private func canonical(
    _ text: String, hash: RDFCanonicalization.HashAlgorithm = .sha256
) throws -> String {
    let dataset = try RDFDataset(parsingNQuads: Array(text.utf8))
    return String(decoding: try RDFCanonicalization.canonicalNQuads(of: dataset, hash: hash), as: UTF8.self)
}

@Suite struct RDFCanonicalizationTests {
    @Test func anEmptyDatasetIsNoBytes() throws {
        #expect(try RDFCanonicalization.canonicalNQuads(of: RDFDataset()).isEmpty)
        #expect(try RDFCanonicalization.canonicalize(RDFDataset()).issuedIdentifiers.isEmpty)
    }

    @Test func linesAreSortedByTheirBytes() throws {
        let lines = [
            "<a:b> <a:c> \"a\" .", "<a:b> <a:c> \"a\" <a:g> .", "<a:b> <a:c> \"a\" _:x .", "<a:b> <a:c> \"a\"@e .",
            "<a:b> <a:c> \"a\"@e <a:g> .", "<a:b> <a:c> \"a\"@en .", "<a:b> <a:c> \"a\"^^<a:d> .",
            "<a:b> <a:c> \"ab\" .",
            "<a:b> <a:c> \"\\n\" .", "<a:b> <a:c> \"\" .", "<a:b> <a:c> <a:b> .", "<a:b> <a:c> <a:b/c> .",
            "<a:b> <a:c> _:x .",
            "<a:b> <a:ca> <a:b> .", "<a:b/> <a:c> <a:b> .", "<a:é> <a:c> <a:b> .", "<a:😀> <a:c> <a:b> .",
            "<a:b> <a:c> \"0123456789abcdef\" .", "<a:b> <a:c> \"0123456789abcdeg\" .", "<a:b> <a:c> \"0123456\" .",
            "<a:b> <a:c> \"01234567\" .", "<a:b> <a:c> \"012345678\" .", "_:x <a:c> <a:b> .",
        ]
        let expected = lines.map { Array($0.utf8) + [0x0A] }.map { line in
            Array(String(decoding: line, as: UTF8.self).replacing("_:x", with: "_:c14n0").utf8)
        }.sorted { $0.lexicographicallyPrecedes($1) }
        var generator = SeededGenerator(seed: 1)
        for _ in 0..<20 {
            let text = lines.shuffled(using: &generator).joined(separator: "\n")
            #expect(Array(try canonical(text).utf8) == Array(expected.joined()))
        }
    }

    @Test func elevenNodesAreSortedAsTextNotAsNumbers() throws {
        let text = (0..<200).map { "_:x\($0) <a:b> \"\($0)\" ." }.joined(separator: "\n")
        let subjects = try canonical(text).split(separator: "\n").map { String($0.prefix { $0 != " " }) }
        #expect(
            subjects
                == (0..<200).map { "_:c14n\($0)" }.sorted { Array($0.utf8).lexicographicallyPrecedes(Array($1.utf8)) })
    }

    @Test func labelsAndOrderMakeNoDifference() throws {
        let datasets = [
            Graphs.clique(4), Graphs.ring(12), Graphs.bipartite(3), Graphs.hypercube(3), Graphs.list(30) { "\($0)" },
            Graphs.list(30) { _ in "same" }, Graphs.list(40) { "\($0 % 3)" },
        ]
        for dataset in datasets {
            let expected = try RDFCanonicalization.canonicalNQuads(of: dataset)
            for seed in 0..<5 {
                let disguised = Graphs.disguised(dataset, seed: UInt64(seed))
                #expect(disguised.count == dataset.count)
                #expect(try RDFCanonicalization.canonicalNQuads(of: disguised) == expected)
            }
        }
    }

    @Test func whatDiffersInOneLinkDiffersInItsBytes() throws {
        let ring = try RDFCanonicalization.canonicalNQuads(of: Graphs.ring(6))
        var twoRings = RDFDataset()
        let link = twoRings.iri("https://graph.example/link")
        let nodes = (0..<6).map { _ in twoRings.newBlankNode() }
        for node in 0..<6 { twoRings.insert(nodes[node], link, nodes[node / 3 * 3 + (node + 1) % 3]) }
        #expect(try RDFCanonicalization.canonicalNQuads(of: twoRings) != ring)
        #expect(twoRings.count == 6)
    }

    @Test func randomGraphsAreTheSameInDisguiseOnly() throws {
        var generator = SeededGenerator(seed: 99)
        for seed in 0..<60 {
            var dataset = RDFDataset()
            let predicates = ["a:p", "a:q"].map { dataset.iri($0) }
            let nodes = (0..<6).map { _ in dataset.newBlankNode() }
            for _ in 0..<10 {
                dataset.insert(
                    nodes[Int(generator.next() % 6)], predicates[Int(generator.next() % 2)],
                    nodes[Int(generator.next() % 6)], in: generator.next() % 4 == 0 ? nodes[0] : nil)
            }
            let expected = try RDFCanonicalization.canonicalNQuads(of: dataset)
            let disguised = Graphs.disguised(dataset, seed: UInt64(seed))
            #expect(try RDFCanonicalization.canonicalNQuads(of: disguised) == expected)
            // The canonical form is a dataset whose canonical form it is.
            let again = try RDFDataset(parsingNQuads: expected)
            #expect(try RDFCanonicalization.canonicalNQuads(of: again) == expected)
        }
    }

    @Test func theHashFunctionDecidesTheNames() throws {
        let text = (0..<8).map { "_:x\($0) <a:b> \"\($0)\" ." }.joined(separator: "\n")
        #expect(try canonical(text) != canonical(text, hash: .sha384))
        #expect(try canonical("<a:b> <a:c> <a:d> .") == canonical("<a:b> <a:c> <a:d> .", hash: .sha384))
    }

    @Test func theIdentifierMapNamesEveryNodeThatIsMentioned() throws {
        var dataset = RDFDataset()
        let name = dataset.iri("a:b")
        let unmentioned = dataset.blankNode("unmentioned")
        dataset.insert(dataset.blankNode("x"), name, dataset.newBlankNode())
        #expect(unmentioned.isBlankNode)
        let result = try RDFCanonicalization.canonicalize(dataset)
        #expect(result.nQuads == (try RDFCanonicalization.canonicalNQuads(of: dataset)))
        #expect(result.issuedIdentifiers.map(\.canonical) == ["c14n0", "c14n1"])
        #expect(Set(result.issuedIdentifiers.map(\.label)) == ["x", "b0"])
        #expect(dataset.nQuads() == Array("_:x <a:b> _:b0 .\n".utf8))
    }

    @Test func whatRDFDoesNotHaveIsRefused() throws {
        func attempt(_ fill: (inout RDFDataset, RDFDataset.Term) -> Void) throws(LinkedDataError) {
            var dataset = RDFDataset()
            fill(&dataset, dataset.iri("a:b"))
            _ = try RDFCanonicalization.canonicalNQuads(of: dataset)
        }
        let malformed = LinkedDataError(.malformedRDF)
        #expect(throws: malformed) { try attempt { $0.insert($0.literal("x"), $1, $1) } }
        #expect(throws: malformed) { try attempt { $0.insert($1, $0.literal("x"), $1) } }
        #expect(throws: malformed) { try attempt { $0.insert($1, $0.newBlankNode(), $1) } }
        #expect(throws: malformed) { try attempt { $0.insert($1, $1, $1, in: $0.literal("x")) } }
        #expect(throws: malformed) { try attempt { $0.insert($1, $1, $0.literal("x", language: "en_GB")) } }
        #expect(throws: Never.self) {
            try attempt {
                $0.insert($0.newBlankNode(), $1, $0.literal("x", language: "en-GB"), in: $0.newBlankNode())
            }
        }
    }

    @Test func aDatasetOfMoreBytesThanIsKeptIsRefused() throws {
        var dataset = RDFDataset()
        let long = String(repeating: "x", count: 1 << 24)
        for number in 0..<15 { _ = dataset.iri("https://a.example/\(number)/\(long)") }
        #expect(!dataset.isOverfull)
        let name = dataset.iri("https://a.example/")
        dataset.insert(name, name, name)
        #expect(throws: Never.self) { try RDFCanonicalization.canonicalNQuads(of: dataset) }
        dataset.insert(dataset.iri("https://b.example/\(long)"), name, dataset.literal(long))
        #expect(dataset.isOverfull)
        #expect(throws: LinkedDataError(.size)) { try RDFCanonicalization.canonicalNQuads(of: dataset) }
        var typed = RDFDataset()
        let type = typed.iri("https://a.example/\(long)")
        for number in 0..<20 { _ = typed.literal("\(number)", datatype: type) }
        #expect(typed.isOverfull)
        // Terms that are there already are still found.
        #expect(dataset.iri("https://a.example/") == name)
    }

    @Test func theSizeOfTheResultIsLimited() throws {
        let dataset = try RDFDataset(parsingNQuads: Array("_:x <a:b> \"some text\" .\n".utf8))
        let size = try RDFCanonicalization.canonicalNQuads(of: dataset).count
        typealias Limit = RDFCanonicalization.WorkLimit
        #expect(throws: LinkedDataError(.size)) {
            try RDFCanonicalization.canonicalNQuads(of: dataset, workLimit: Limit(bytes: size - 1))
        }
        // The bound is reckoned before any name is given, so it is a few bytes high.
        #expect(throws: Never.self) {
            try RDFCanonicalization.canonicalNQuads(of: dataset, workLimit: Limit(bytes: size + 8))
        }
    }
}
