import Foundation
import LinkedData
import Testing

/// Datasets that would take for ever, and their neighbours that do not.
@Suite struct WorkLimitTests {
    private static func steps(
        _ dataset: RDFDataset, _ limit: RDFCanonicalization.WorkLimit = .standard
    ) throws(LinkedDataError) -> Int {
        try RDFCanonicalization.canonicalNQuads(of: dataset, workLimit: limit).count
    }

    @Test(arguments: [2, 3, 4, 5, 6])
    func aSmallCliqueIsCanonicalised(_ size: Int) throws {
        #expect(try WorkLimitTests.steps(Graphs.clique(size)) > 0)
    }

    @Test(arguments: [8, 9, 10, 11, 15, 30, 100])
    func aLargeCliqueIsRefused(_ size: Int) {
        #expect(throws: LinkedDataError(.canonicalizationWork)) { try WorkLimitTests.steps(Graphs.clique(size)) }
    }

    @Test func otherTangledGraphsAreRefusedToo() {
        for dataset in [Graphs.bipartite(6), Graphs.bipartite(40), Graphs.hypercube(6), Graphs.hypercube(8)] {
            #expect(throws: LinkedDataError(.canonicalizationWork)) { try WorkLimitTests.steps(dataset) }
        }
        #expect(throws: Never.self) { try WorkLimitTests.steps(Graphs.bipartite(3)) }
        #expect(throws: Never.self) { try WorkLimitTests.steps(Graphs.hypercube(3)) }
    }

    @Test func aTangleAmongManyOrdinaryQuadsIsRefused() throws {
        var text = String(decoding: Graphs.clique(10).nQuads(), as: UTF8.self)
        for number in 0..<2000 { text += "_:x\(number) <a:b> \"\(number)\" .\n" }
        let dataset = try RDFDataset(parsingNQuads: Array(text.utf8))
        #expect(throws: LinkedDataError(.canonicalizationWork)) { try WorkLimitTests.steps(dataset) }
    }

    @Test func theLimitOfStepsDecides() {
        typealias Limit = RDFCanonicalization.WorkLimit
        let clique = Graphs.clique(4)
        #expect(throws: LinkedDataError(.canonicalizationWork)) {
            try WorkLimitTests.steps(clique, Limit(steps: 100, stepsPerMention: 0))
        }
        #expect(throws: Never.self) { try WorkLimitTests.steps(clique, Limit(steps: 10_000, stepsPerMention: 0)) }
        #expect(throws: Never.self) { try WorkLimitTests.steps(clique, Limit(steps: 100, stepsPerMention: 1000)) }
        #expect(throws: Never.self) { try WorkLimitTests.steps(clique, Limit(steps: .max, stepsPerMention: .max)) }
        // Nodes that differ in what they say need no search at all.
        #expect(throws: Never.self) {
            try WorkLimitTests.steps(Graphs.list(100) { "\($0)" }, Limit(steps: 0, stepsPerMention: 0, depth: 0))
        }
    }

    @Test func theLimitOfDepthDecides() {
        typealias Limit = RDFCanonicalization.WorkLimit
        let list = Graphs.list(20) { _ in "same" }
        #expect(throws: LinkedDataError(.canonicalizationWork)) { try WorkLimitTests.steps(list, Limit(depth: 10)) }
        #expect(throws: Never.self) { try WorkLimitTests.steps(list, Limit(depth: 20)) }
    }

    @Test func aLongListOfDifferentValuesIsCanonicalised() throws {
        #expect(try WorkLimitTests.steps(Graphs.list(10_000) { "\($0)" }) > 0)
    }

    @Test func aListOfAHundredEqualValuesIsCanonicalised() throws {
        #expect(try WorkLimitTests.steps(Graphs.list(100) { _ in "same" }) > 0)
    }

    @Test func aLongListOfEqualValuesIsRefusedOnASmallStack() {
        // The search goes from node to node without recursion: neither its limit nor a stack of this size is exceeded.
        let dataset = Graphs.list(10_000) { _ in "same" }
        nonisolated(unsafe) var error: LinkedDataError?
        let done = DispatchSemaphore(value: 0)
        let thread = Thread {
            do throws(LinkedDataError) { _ = try WorkLimitTests.steps(dataset) } catch let thrown { error = thrown }
            done.signal()
        }
        thread.stackSize = 2 << 20
        thread.start()
        done.wait()
        #expect(error == LinkedDataError(.canonicalizationWork))
    }

    @Test func thousandsOfEqualNodesAreCanonicalised() throws {
        var dataset = RDFDataset()
        let name = dataset.iri("a:b")
        let value = dataset.literal("same")
        for _ in 0..<5000 { dataset.insert(dataset.newBlankNode(), name, value) }
        let text = String(decoding: try RDFCanonicalization.canonicalNQuads(of: dataset), as: UTF8.self)
        #expect(text.hasPrefix("_:c14n0 <a:b> \"same\" .\n_:c14n1 <a:b> \"same\" .\n_:c14n10 "))
        #expect(dataset.count == 5000)
    }

    @Test func thousandsOfEqualPairsAreCanonicalised() throws {
        var dataset = RDFDataset()
        let name = dataset.iri("a:b")
        let value = dataset.literal("same")
        for _ in 0..<2000 {
            let (left, right) = (dataset.newBlankNode(), dataset.newBlankNode())
            dataset.insert(left, name, right)
            dataset.insert(right, name, value)
        }
        #expect(try WorkLimitTests.steps(dataset) > 0)
    }

    @Test func oneNodeWithThousandsOfEqualNeighboursIsCanonicalised() throws {
        var dataset = RDFDataset()
        let name = dataset.iri("a:b")
        let value = dataset.literal("same")
        let hub = dataset.newBlankNode()
        for _ in 0..<3000 {
            let spoke = dataset.newBlankNode()
            dataset.insert(hub, name, spoke)
            dataset.insert(spoke, name, value)
        }
        #expect(try WorkLimitTests.steps(dataset) > 0)
    }

    @Test func aLongNameCannotMakeStepsDear() {
        // A predicate of 100 kB in every hash of the search counts as the work it is.
        var dataset = RDFDataset()
        let link = dataset.iri("a:" + String(repeating: "x", count: 100_000))
        let nodes = (0..<6).map { _ in dataset.newBlankNode() }
        for from in nodes { for to in nodes where from != to { dataset.insert(from, link, to) } }
        #expect(throws: LinkedDataError(.canonicalizationWork)) { try WorkLimitTests.steps(dataset) }
        #expect(throws: Never.self) { try WorkLimitTests.steps(Graphs.clique(6)) }
    }
}
