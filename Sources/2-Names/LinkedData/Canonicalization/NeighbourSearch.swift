/// Tells blank nodes with one first degree hash apart, by following the quads to their neighbours.
///
/// The specification copies its identifier issuer for every order of neighbours it tries. Here there is one issuer that
/// is taken back to where it stood, and the names of the best order so far are issued again at the end: the same names
/// without the copies.
///
/// Source: [RDFC-1.0, hash n-degree quads](https://www.w3.org/TR/rdf-canon/#hash-nd-quads).
struct NeighbourSearch {
    let dataset: RDFDataset
    let mentions: BlankNodeMentions
    let hashes: FirstDegreeHashes
    let hasher: QuadHasher
    let depthLimit: Int
    /// Steps that are still allowed.
    private var stepsLeft: Int
    /// The canonical names issued before this search began.
    private var canonicalNames = CanonicalNames(nodeCount: 0)
    /// The nodes that have a temporary name, in the order of issue: `issued[3]` is `_:b3`.
    private(set) var issued: [UInt32] = []
    /// Number of a node's temporary name, or -1.
    private(set) var temporaryNumbers: [Int32]
    /// What is hashed for a neighbour, its memory used again for the next.
    var input: [UInt8] = []

    init(
        dataset: RDFDataset, mentions: BlankNodeMentions, hashes: FirstDegreeHashes, hasher: QuadHasher,
        limit: RDFCanonicalization.WorkLimit
    ) {
        self.dataset = dataset
        self.mentions = mentions
        self.hashes = hashes
        self.hasher = hasher
        depthLimit = limit.depth
        let (more, overflow) = limit.stepsPerMention.multipliedReportingOverflow(by: mentions.count)
        stepsLeft = overflow ? .max : limit.steps.addingReportingOverflow(more).partialValue
        if stepsLeft < limit.steps { stepsLeft = .max }
        temporaryNumbers = [Int32](repeating: -1, count: dataset.blankNodeCount)
    }

    /// The hash of a node with all its surroundings, and the nodes met on the way in the order of their temporary names.
    mutating func run(
        from node: UInt32, _ canonicalNames: CanonicalNames
    ) throws(LinkedDataError) -> (hash: [UInt8], issued: [UInt32]) {
        self.canonicalNames = canonicalNames
        takeBack(to: 0)
        issue(node)
        let hash = try hashWithNeighbours(node)
        return (hash, issued)
    }

    /// Accounts for work that is about to be done.
    mutating func charge(_ steps: Int) throws(LinkedDataError) {
        stepsLeft -= steps
        if stepsLeft < 0 { throw LinkedDataError(.canonicalizationWork) }
    }

    // MARK: Temporary names

    mutating func issue(_ node: UInt32) {
        temporaryNumbers[Int(node)] = Int32(issued.count)
        issued.append(node)
    }

    /// Takes back all temporary names but the first `count`.
    mutating func takeBack(to count: Int) {
        while issued.count > count { temporaryNumbers[Int(issued.removeLast())] = -1 }
    }

    /// The name a node has now, the canonical one if there is one.
    func name(of node: UInt32) -> NodeName? {
        let canonical = canonicalNames.numbers[Int(node)]
        if canonical >= 0 { return NodeName(isCanonical: true, number: UInt32(canonical)) }
        let temporary = temporaryNumbers[Int(node)]
        return temporary >= 0 ? NodeName(isCanonical: false, number: UInt32(temporary)) : nil
    }
}

/// A name issued to a blank node: `c14n` or `b` and a number.
struct NodeName {
    let isCanonical: Bool
    let number: UInt32
}

extension [UInt8] {
    /// Appends `_:` and a name.
    mutating func append(_ name: NodeName) {
        append(UInt8(ascii: "_"))
        append(UInt8(ascii: ":"))
        if name.isCanonical {
            append(contentsOf: [UInt8(ascii: "c"), UInt8(ascii: "1"), UInt8(ascii: "4"), UInt8(ascii: "n")])
        } else {
            append(UInt8(ascii: "b"))
        }
        var power: UInt32 = 1
        while name.number / power >= 10 { power *= 10 }
        while power > 0 {
            append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: name.number / power % 10))
            power /= 10
        }
    }
}
