/// A neighbour, and the hash of how it is connected.
struct RelatedNode {
    let hash: [UInt8]
    let node: UInt32
}

extension NeighbourSearch {
    /// The blank nodes beside a node in its quads, once for each place, in the order of the hashes of their connection.
    mutating func relatedNodes(of node: UInt32) throws(LinkedDataError) -> [RelatedNode] {
        var related: [RelatedNode] = []
        for quad in mentions.quads(of: node) {
            let terms = dataset.quads[Int(quad)]
            let places: [(handle: UInt32, letter: Unicode.Scalar)] = [
                (terms.subject, "s"), (terms.object, "o"), (terms.graph, "g"),
            ]
            for (handle, letter) in places {
                let other = handle & RDFDataset.Term.indexMask
                guard handle & RDFDataset.Term.blankBit != 0, other != node else { continue }
                related.append(
                    RelatedNode(hash: try hash(ofRelated: other, in: Int(quad), UInt8(ascii: letter)), node: other))
            }
        }
        related.sort { $0.hash.lexicographicallyPrecedes($1.hash) }
        return related
    }

    /// The hash of how a neighbour is connected.
    ///
    /// Source: [RDFC-1.0, hash related blank node](https://www.w3.org/TR/rdf-canon/#hash-related-blank-node).
    private mutating func hash(
        ofRelated node: UInt32, in quad: Int, _ position: UInt8
    ) throws(LinkedDataError) -> [UInt8] {
        input.removeAll(keepingCapacity: true)
        input.append(position)
        if position != UInt8(ascii: "g") {
            input.append(contentsOf: dataset.spellings[dataset.range(of: dataset.quads[quad].predicate)])
        }
        if let name = name(of: node) { input.append(name) } else { input.appendHex(hashes.digest(of: node)) }
        try charge(1 + input.count / 256)
        return hasher.hash(input)
    }
}

extension [UInt32] {
    /// The next order of the elements in dictionary order; false after the last. Equal elements are not told apart.
    mutating func advanceToNextPermutation() -> Bool {
        guard count > 1 else { return false }
        var pivot = count - 2
        while pivot >= 0 && self[pivot] >= self[pivot + 1] { pivot -= 1 }
        guard pivot >= 0 else { return false }
        var successor = count - 1
        while self[successor] <= self[pivot] { successor -= 1 }
        swapAt(pivot, successor)
        self[(pivot + 1)...].reverse()
        return true
    }
}
