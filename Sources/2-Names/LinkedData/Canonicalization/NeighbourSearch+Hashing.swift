/// A neighbour, and the hash of how it is connected.
private struct Related {
    let hash: [UInt8]
    let node: UInt32
}

extension NeighbourSearch {
    /// The hash of a node's surroundings. Names the nodes met on the best way through them.
    mutating func hashWithNeighbours(_ node: UInt32, depth: Int) throws(LinkedDataError) -> [UInt8] {
        guard depth < depthLimit else { throw LinkedDataError(.canonicalizationWork) }
        try charge(1)
        let related = try relatedNodes(of: node)
        var data: [UInt8] = []
        var start = 0
        while start < related.count {
            var end = start + 1
            while end < related.count && related[end].hash == related[start].hash { end += 1 }
            data.appendHex(related[start].hash)
            data.append(contentsOf: try chosenPath(through: related[start..<end].map(\.node), depth: depth))
            start = end
        }
        try charge(data.count / 256)
        return hasher.hash(data)
    }

    /// The blank nodes beside a node in its quads, once for each place, in the order of the hashes of their connection.
    private mutating func relatedNodes(of node: UInt32) throws(LinkedDataError) -> [Related] {
        var related: [Related] = []
        for quad in mentions.quads(of: node) {
            let terms = dataset.quads[Int(quad)]
            let places: [(handle: UInt32, letter: Unicode.Scalar)] = [
                (terms.subject, "s"), (terms.object, "o"), (terms.graph, "g"),
            ]
            for (handle, letter) in places {
                let other = handle & RDFDataset.Term.indexMask
                guard handle & RDFDataset.Term.blankBit != 0, other != node else { continue }
                related.append(
                    Related(hash: try hash(ofRelated: other, in: Int(quad), UInt8(ascii: letter)), node: other))
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

    /// The least of the paths through some neighbours in any order; their names are issued in that order.
    private mutating func chosenPath(through nodes: [UInt32], depth: Int) throws(LinkedDataError) -> [UInt8] {
        let mark = issued.count
        var chosen: (path: [UInt8], issued: [UInt32])?
        var order = nodes.sorted()
        repeat {
            if let path = try path(through: order, below: chosen?.path, depth: depth) {
                chosen = (path, Array(issued[mark...]))
            }
            takeBack(to: mark)
        } while order.advanceToNextPermutation()
        guard let chosen else { return [] }
        try charge(chosen.issued.count / 16)
        for node in chosen.issued { issue(node) }
        return chosen.path
    }

    /// The path through neighbours in this order, or nil as soon as it cannot be less than the best so far.
    private mutating func path(
        through nodes: [UInt32], below best: [UInt8]?, depth: Int
    ) throws(LinkedDataError) -> [UInt8]? {
        func isHopeless(_ path: [UInt8]) -> Bool {
            guard let best, path.count >= best.count else { return false }
            return best.lexicographicallyPrecedes(path)
        }
        var path: [UInt8] = []
        var following: [UInt32] = []
        for node in nodes {
            try charge(1)
            if name(of: node) == nil {
                following.append(node)
                issue(node)
            }
            if let name = name(of: node) { path.append(name) }
            if isHopeless(path) { return nil }
        }
        for node in following {
            let hash = try hashWithNeighbours(node, depth: depth + 1)
            if let name = name(of: node) { path.append(name) }
            path.append(UInt8(ascii: "<"))
            path.appendHex(hash)
            path.append(UInt8(ascii: ">"))
            if isHopeless(path) { return nil }
        }
        if let best, !path.lexicographicallyPrecedes(best) { return nil }
        return path
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
