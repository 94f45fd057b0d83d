import LinkedData
import TestSupport

/// Graphs of blank nodes, made to be hard or long.
enum Graphs {
    /// `count` nodes, every one linked with every other.
    static func clique(_ count: Int) -> RDFDataset {
        make(count) { from, to in from != to }
    }

    /// `count` nodes in a ring.
    static func ring(_ count: Int) -> RDFDataset {
        make(count) { from, to in to == (from + 1) % count }
    }

    /// Two halves, every node of one linked with every node of the other.
    static func bipartite(_ half: Int) -> RDFDataset {
        make(2 * half) { from, to in (from < half) != (to < half) }
    }

    /// The corners of a cube of this dimension, linked along its edges.
    static func hypercube(_ dimension: Int) -> RDFDataset {
        make(1 << dimension) { from, to in (from ^ to).nonzeroBitCount == 1 }
    }

    private static func make(_ count: Int, _ isLinked: (Int, Int) -> Bool) -> RDFDataset {
        var dataset = RDFDataset()
        let link = dataset.iri("https://graph.example/link")
        let nodes = (0..<count).map { _ in dataset.newBlankNode() }
        for from in 0..<count {
            for to in 0..<count where isLinked(from, to) { dataset.insert(nodes[from], link, nodes[to]) }
        }
        return dataset
    }

    /// A list of blank nodes; `value` tells what each holds.
    static func list(_ count: Int, _ value: (Int) -> String) -> RDFDataset {
        var dataset = RDFDataset()
        let first = dataset.iri("http://www.w3.org/1999/02/22-rdf-syntax-ns#first")
        let rest = dataset.iri("http://www.w3.org/1999/02/22-rdf-syntax-ns#rest")
        let end = dataset.iri("http://www.w3.org/1999/02/22-rdf-syntax-ns#nil")
        let nodes = (0..<count).map { _ in dataset.newBlankNode() }
        for place in 0..<count {
            dataset.insert(nodes[place], first, dataset.literal(value(place)))
            dataset.insert(nodes[place], rest, place + 1 < count ? nodes[place + 1] : end)
        }
        return dataset
    }

    /// The same dataset with its quads in another order and its blank nodes under other labels.
    static func disguised(_ dataset: RDFDataset, seed: UInt64) -> RDFDataset {
        var generator = SeededGenerator(seed: seed)
        var lines = dataset.nQuads().split(separator: UInt8(ascii: "\n"))
        lines.shuffle(using: &generator)
        let text = lines.map { String(decoding: $0, as: UTF8.self) }.joined(separator: "\n")
        let start = generator.next() % 1000
        // Labels that go down where those of the first went up.
        var labels: [String: String] = [:]
        var result = ""
        var rest = Substring(text)
        while let found = rest.firstRange(of: "_:b") {
            result += rest[..<found.lowerBound]
            let digits = rest[found.upperBound...].prefix { $0.isWholeNumber }
            let label = labels[String(digits)] ?? "_:n\(start)x\(100_000 - labels.count)"
            labels[String(digits)] = label
            result += label
            rest = rest[digits.endIndex...]
        }
        result += rest
        return (try? RDFDataset(parsingNQuads: Array(result.utf8))) ?? RDFDataset()
    }
}
