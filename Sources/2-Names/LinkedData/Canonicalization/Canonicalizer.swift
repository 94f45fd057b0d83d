/// One run of RDFC-1.0 over one dataset.
///
/// Source: [RDFC-1.0, canonicalization algorithm](https://www.w3.org/TR/rdf-canon/#canon-algo-algo).
struct Canonicalizer {
    private let dataset: RDFDataset
    private let limit: RDFCanonicalization.WorkLimit
    private let hasher: QuadHasher
    private let ranks: TermRanks
    private let mentions: BlankNodeMentions
    /// Bytes that all lines take together at most, with canonical names.
    private let lengthBound: Int
    private(set) var names: CanonicalNames

    /// Most terms of a dataset, blank nodes included.
    private static let mostTerms = 1 << 21

    init(
        _ dataset: RDFDataset, _ hash: RDFCanonicalization.HashAlgorithm, _ limit: RDFCanonicalization.WorkLimit
    ) throws(LinkedDataError) {
        guard !dataset.isMalformed else { throw LinkedDataError(.malformedRDF) }
        guard !dataset.isOverfull else {
            throw LinkedDataError(.size, facts: ["limit": "\(RDFDataset.mostTermBytes)"])
        }
        let terms = dataset.ranges.count / 2 + dataset.blankNodeCount
        guard terms < Canonicalizer.mostTerms else {
            throw LinkedDataError(.size, facts: ["limit": "\(Canonicalizer.mostTerms)"])
        }
        ranks = TermRanks(dataset)
        mentions = BlankNodeMentions(dataset)
        lengthBound =
            QuadLines.with(dataset, ranks) { [mentions] in
                $0.lengthBound(blankLength: CanonicalNames.longestName(mentions.nodes.count))
            } ?? 0
        guard lengthBound <= limit.bytes else { throw LinkedDataError(.size, facts: ["limit": "\(limit.bytes)"]) }
        names = CanonicalNames(nodeCount: dataset.blankNodeCount)
        hasher = QuadHasher(hash)
        self.dataset = dataset
        self.limit = limit
    }

    /// Gives every blank node its canonical name.
    mutating func nameBlankNodes() throws(LinkedDataError) {
        guard mentions.count > 0 else { return }
        let hashes = QuadLines.with(dataset, ranks) { [mentions, hasher, lengthBound] in
            FirstDegreeHashes($0, mentions, hasher, lengthBound: lengthBound)
        }
        guard let hashes else { return }
        let groups = HashGroups(hashes)
        // Nodes whose hash no other has are named first. Usually that is all of them.
        var isDone = true
        for group in 0..<groups.count {
            let nodes = groups[group]
            if nodes.count > 1 {
                isDone = false
            } else if let node = nodes.first {
                names.issue(node)
            }
        }
        if !isDone { try nameSimilarNodes(groups, hashes) }
    }

    /// Names nodes that share their first degree hash with others, by what stands around them.
    private mutating func nameSimilarNodes(
        _ groups: HashGroups, _ hashes: FirstDegreeHashes
    ) throws(LinkedDataError) {
        var search = NeighbourSearch(
            dataset: dataset, mentions: mentions, hashes: hashes, hasher: hasher, limit: limit)
        for group in 0..<groups.count where groups[group].count > 1 {
            var found: [(hash: [UInt8], issued: [UInt32])] = []
            for node in groups[group] where !names.hasName(node) {
                found.append(try search.run(from: node, names))
            }
            found.sort { $0.hash.lexicographicallyPrecedes($1.hash) }
            for node in found.lazy.flatMap(\.issued) { names.issue(node) }
        }
    }

    /// The dataset's lines with canonical names, sorted.
    func canonicalNQuads() -> [UInt8] {
        [UInt8](unsafeUninitializedCapacity: lengthBound) { target, filled in
            let nameOrder = CanonicalNames.textOrder(names.order.count)
            let end = names.numbers.withUnsafeBufferPointer { numbers in
                nameOrder.withUnsafeBufferPointer { nameOrder in
                    QuadLines.with(dataset, ranks) { lines in
                        target.baseAddress.map { Canonicalizer.write(lines, numbers, nameOrder, to: $0) }
                    }
                }
            }
            if let end = end ?? nil, let start = target.baseAddress { filled = end - start }
        }
    }

    private static func write(
        _ lines: QuadLines, _ numbers: UnsafeBufferPointer<Int32>, _ nameOrder: UnsafeBufferPointer<UInt32>,
        to target: UnsafeMutablePointer<UInt8>
    ) -> UnsafeMutablePointer<UInt8> {
        let count = lines.count
        let blankRank = { (node: Int) -> UInt32 in nameOrder[Int(numbers[node])] }
        return withUnsafeTemporaryAllocation(of: LineKey.self, capacity: count * 2) { keys in
            guard let keys = keys.baseAddress else { return target }
            for quad in 0..<count { keys[quad] = lines.key(quad, blankRank) }
            lines.sort(keys, count, scratch: keys + count, blankRank)
            var target = target
            for place in 0..<count {
                target = lines.write(keys[place].quad, to: target) { CanonicalNames.write(numbers[$0], to: $1) }
            }
            return target
        }
    }

    /// Each blank node's label and canonical name, in the order of names.
    func issuedIdentifiers() -> [CanonicalizedDataset.IssuedIdentifier] {
        let labels = dataset.printedLabels()
        return names.order.enumerated().map { number, node in
            CanonicalizedDataset.IssuedIdentifier(
                label: String(decoding: labels[Int(node)].dropFirst(2), as: UTF8.self), canonical: "c14n\(number)")
        }
    }
}
