/// One node whose surroundings are being hashed: how far the search has come with its neighbours.
struct SearchPosition {
    fileprivate let related: [RelatedNode]
    /// What will be hashed in the end: for each group of neighbours its hash and the path chosen through it.
    fileprivate var data: [UInt8] = []
    /// The neighbours that are connected in the same way, being gone through in one order after the other.
    fileprivate var group = 0..<0
    fileprivate var order: [UInt32] = []
    /// How many temporary names there were before this group.
    fileprivate var mark = 0
    fileprivate var chosen: (path: [UInt8], issued: [UInt32])?

    // The path in the present order.
    fileprivate var path: [UInt8] = []
    /// Neighbours that this path names first: their surroundings are hashed too, one after the other.
    fileprivate var following: [UInt32] = []
    fileprivate var next = 0

    /// Whether a path that begins so cannot be less than the best so far.
    fileprivate var isHopeless: Bool {
        guard let best = chosen?.path, path.count >= best.count else { return false }
        return best.lexicographicallyPrecedes(path)
    }
}

/// The search itself, from node to node.
///
/// The specification's algorithm calls itself for every neighbour. Here the nodes it is at stand in a list of their own
/// instead of on the stack of a thread, which a long chain of nodes that look alike would overflow.
extension NeighbourSearch {
    /// The hash of a node's surroundings. Names the nodes met on the best way through them.
    mutating func hashWithNeighbours(_ node: UInt32) throws(LinkedDataError) -> [UInt8] {
        var outer: [SearchPosition] = []
        var position = try enter(node)
        while true {
            if let node = try advance(&position) {
                guard outer.count + 1 < depthLimit else { throw LinkedDataError(.canonicalizationWork) }
                outer.append(position)
                position = try enter(node)
                continue
            }
            try charge(position.data.count / 256)
            let hash = hasher.hash(position.data)
            guard let before = outer.popLast() else { return hash }
            position = before
            try follow(with: hash, &position)
        }
    }

    private mutating func enter(_ node: UInt32) throws(LinkedDataError) -> SearchPosition {
        guard depthLimit > 0 else { throw LinkedDataError(.canonicalizationWork) }
        try charge(1)
        return SearchPosition(related: try relatedNodes(of: node))
    }

    /// Goes on to the next node whose surroundings have to be hashed; nil when all that is related has been gone through.
    private mutating func advance(_ position: inout SearchPosition) throws(LinkedDataError) -> UInt32? {
        while true {
            if position.next < position.following.count { return position.following[position.next] }
            if !position.group.isEmpty {
                endPath(&position)
                if position.order.advanceToNextPermutation() {
                    try beginPath(&position)
                    continue
                }
                try endGroup(&position)
            }
            guard position.group.upperBound < position.related.count else { return nil }
            try beginGroup(&position)
        }
    }

    private mutating func beginGroup(_ position: inout SearchPosition) throws(LinkedDataError) {
        let start = position.group.upperBound
        let hash = position.related[start].hash
        var end = start + 1
        while end < position.related.count && position.related[end].hash == hash { end += 1 }
        position.group = start..<end
        position.data.appendHex(hash)
        position.mark = issued.count
        position.order = position.related[start..<end].map(\.node).sorted()
        try beginPath(&position)
    }

    /// Names the nodes of a group in the present order.
    private mutating func beginPath(_ position: inout SearchPosition) throws(LinkedDataError) {
        position.path.removeAll(keepingCapacity: true)
        position.following.removeAll(keepingCapacity: true)
        position.next = 0
        for node in position.order {
            try charge(1)
            if name(of: node) == nil {
                position.following.append(node)
                issue(node)
            }
            if let name = name(of: node) { position.path.append(name) }
            if position.isHopeless { return position.following.removeAll(keepingCapacity: true) }
        }
    }

    /// Adds what the surroundings of the next of the following nodes hash to.
    private mutating func follow(with hash: [UInt8], _ position: inout SearchPosition) throws(LinkedDataError) {
        if let name = name(of: position.following[position.next]) { position.path.append(name) }
        position.path.append(UInt8(ascii: "<"))
        position.path.appendHex(hash)
        position.path.append(UInt8(ascii: ">"))
        position.next += 1
        if position.isHopeless { position.next = position.following.count }
    }

    /// Chooses the path in the present order if it is the least so far, and takes its names back.
    private mutating func endPath(_ position: inout SearchPosition) {
        let isLeast = position.chosen.map { position.path.lexicographicallyPrecedes($0.path) } ?? true
        if isLeast { position.chosen = (position.path, Array(issued[position.mark...])) }
        takeBack(to: position.mark)
    }

    /// Names the nodes as the chosen path does.
    private mutating func endGroup(_ position: inout SearchPosition) throws(LinkedDataError) {
        guard let chosen = position.chosen else { return }
        try charge(chosen.issued.count / 16)
        for node in chosen.issued { issue(node) }
        position.data.append(contentsOf: chosen.path)
        position.chosen = nil
    }
}
