import TestSupport
import Testing

@testable import LinkedData

@Suite struct SortingTests {
    @Test func mergeSortIsStableAtEveryLength() {
        var generator = SeededGenerator(seed: 3)
        for count in 0..<70 {
            var values = (0..<count).map { SIMD2(Int32(generator.next() % 8), Int32($0)) }
            let expected = values.sorted { $0.x != $1.x ? $0.x < $1.x : $0.y < $1.y }
            values.withUnsafeMutableBufferPointer { values in
                withUnsafeTemporaryAllocation(of: SIMD2<Int32>.self, capacity: count) { scratch in
                    guard let start = values.baseAddress, let scratch = scratch.baseAddress else { return }
                    MergeSort.sort(start, count: count, scratch: scratch) { $0.x < $1.x }
                }
            }
            #expect(values == expected)
        }
    }

    @Test func termsAreRankedAsTheirSpellings() {
        var generator = SeededBytes(seed: 12)
        var dataset = RDFDataset()
        var terms: Set<RDFDataset.Term> = []
        let prefix = String(repeating: "https://vocabulary.example/", count: 3)
        for _ in 0..<400 {
            let text = generator.text()
            let subject = dataset.iri(prefix + text)
            let predicate = dataset.iri(prefix + text + "0123456789".prefix(Int(generator.next() % 10)))
            dataset.insert(subject, predicate, dataset.literal(text, language: "en"))
            terms.formUnion([subject, predicate])
        }
        let ranks = TermRanks(dataset).ranks
        let sorted = terms.sorted { dataset.nQuads(of: $0).lexicographicallyPrecedes(dataset.nQuads(of: $1)) }
        #expect(
            sorted.map { ranks[Int($0.handle & RDFDataset.Term.indexMask)] } == (1...UInt32(sorted.count)).map { $0 })
        #expect(ranks[0] == 0)
    }

    /// Objects and graphs are compared by their bytes, with blank nodes last and the default graph first.
    @Test func linesThatDifferOnlyInTheEndAreSortedAsTheirBytes() throws {
        var generator = SeededBytes(seed: 31)
        var dataset = RDFDataset()
        let (subject, predicate) = (dataset.iri("urn:s"), dataset.iri("urn:p"))
        let blank = dataset.newBlankNode()
        var objects = [blank, dataset.iri("urn:o"), dataset.iri("urn:oo")]
        for _ in 0..<60 {
            let text = generator.text()
            objects += [dataset.literal(text), dataset.literal(text, language: "en"), dataset.literal(text + "x")]
            objects.append(dataset.literal(text, datatype: dataset.iri("urn:t")))
        }
        for object in objects {
            for graph in [nil, blank, dataset.iri("urn:g"), dataset.iri("urn:gg")] {
                dataset.insert(subject, predicate, object, in: graph)
            }
        }
        let lines = try RDFCanonicalization.canonicalNQuads(of: dataset).split(separator: UInt8(ascii: "\n"))
        #expect(lines.count == dataset.count)
        #expect(zip(lines, lines.dropFirst()).allSatisfy { $0.lexicographicallyPrecedes($1) })
    }

    @Test(arguments: [0, 1, 2, 9, 10, 11, 12, 99, 100, 101, 110, 1234])
    func numbersAreSortedAsText(_ count: Int) {
        let order = CanonicalNames.textOrder(count)
        let expected = (0..<count).sorted { "\($0)" < "\($1)" }
        #expect(expected.map { order[$0] } == Array(0..<UInt32(count)))
    }

    @Test func permutationsComeOnceEach() {
        func all(_ start: [UInt32]) -> [[UInt32]] {
            var order = start
            var result = [order]
            while order.advanceToNextPermutation() { result.append(order) }
            return result
        }
        #expect(all([]).count == 1)
        #expect(all([7]).count == 1)
        #expect(Set(all([1, 2, 3, 4])).count == 24)
        #expect(all([1, 2, 3, 4]).count == 24)
        #expect(all([1, 1, 2]) == [[1, 1, 2], [1, 2, 1], [2, 1, 1]])
    }
}
