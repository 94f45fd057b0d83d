/// Which quads mention which blank node: the *blank node to quads map*.
struct BlankNodeMentions {
    /// The quads of node n stand in `quads[starts[n] ..< starts[n + 1]]`, in the dataset's order, each once.
    private let starts: [UInt32]
    private let quads: [UInt32]
    /// The nodes that some quad mentions.
    let nodes: [UInt32]
    /// The most quads that mention one node.
    let mostOfOneNode: Int

    init(_ dataset: RDFDataset) {
        let nodeCount = dataset.blankNodeCount
        var starts = [UInt32](repeating: 0, count: nodeCount + 1)
        // Counted one place behind, summed up, and moved into place by the filling, which advances each start to its end.
        var total = 0
        starts.withUnsafeMutableBufferPointer { starts in
            BlankNodeMentions.forEach(in: dataset) { node, _ in
                starts[node] += 1
                total += 1
            }
        }
        var nodes: [UInt32] = []
        nodes.reserveCapacity(nodeCount)
        var most: UInt32 = 0
        var sum: UInt32 = 0
        for node in 0...nodeCount {
            let degree = starts[node]
            starts[node] = sum
            sum += degree
            most = Swift.max(most, degree)
            if degree > 0 { nodes.append(UInt32(node)) }
        }
        self.starts = starts
        quads = [UInt32](unsafeUninitializedCapacity: total) { quads, filled in
            starts.withUnsafeMutableBufferPointer { next in
                BlankNodeMentions.forEach(in: dataset) { node, quad in
                    quads[Int(next[node])] = UInt32(quad)
                    next[node] += 1
                }
            }
            filled = total
        }
        self.nodes = nodes
        mostOfOneNode = Int(most)
    }

    /// How many blank nodes the dataset has, mentioned or not.
    var nodeCount: Int { starts.count - 1 }

    /// How often a quad mentions a blank node.
    var count: Int { quads.count }

    func quads(of node: UInt32) -> ArraySlice<UInt32> {
        quads[Int(starts[Int(node)])..<Int(starts[Int(node) + 1])]
    }

    /// Calls `body` with each node that is mentioned and its quads.
    @inline(__always)
    func forEachNode(_ body: (_ node: Int, _ quads: UnsafeBufferPointer<UInt32>) -> Void) {
        quads.withUnsafeBufferPointer { quads in
            starts.withUnsafeBufferPointer { starts in
                for node in nodes {
                    let range = Int(starts[Int(node)])..<Int(starts[Int(node) + 1])
                    body(Int(node), UnsafeBufferPointer(rebasing: quads[range]))
                }
            }
        }
    }

    @inline(__always)
    private static func forEach(in dataset: RDFDataset, _ body: (_ node: Int, _ quad: Int) -> Void) {
        let blank = RDFDataset.Term.blankBit
        let mask = RDFDataset.Term.indexMask
        dataset.quads.withUnsafeBufferPointer { quads in
            for quad in 0..<quads.count {
                let subject = quads[quad].subject
                let object = quads[quad].object
                let graph = quads[quad].graph
                guard (subject | object | graph) & blank != 0 else { continue }
                if subject & blank != 0 { body(Int(subject & mask), quad) }
                if object & blank != 0 && object != subject { body(Int(object & mask), quad) }
                if graph & blank != 0 && graph != subject && graph != object { body(Int(graph & mask), quad) }
            }
        }
    }
}
