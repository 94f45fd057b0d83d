/// RDF dataset canonicalisation, RDFC-1.0: two datasets that differ in nothing but the labels of their blank nodes and
/// the order of their quads become the same bytes.
///
/// ```swift
/// let dataset = try RDFDataset(parsingNQuads: file)
/// let digest = SHA256.hash(try RDFCanonicalization.canonicalNQuads(of: dataset))
/// ```
///
/// Usual documents cost a sort of their terms and one hash for each blank node. Blank nodes that look alike from nearby
/// are told apart by following their neighbours; datasets made so that this would take for ever are refused when a
/// ``WorkLimit`` is reached.
///
/// Source: [RDF Dataset Canonicalization](https://www.w3.org/TR/rdf-canon/).
public enum RDFCanonicalization {
    /// The hash function that tells blank nodes apart.
    ///
    /// It decides the order of canonical labels, so both sides must use the same. It is SHA-256 unless whoever defines a
    /// signature says otherwise.
    public enum HashAlgorithm: Sendable, Hashable {
        case sha256, sha384
    }

    /// How much work a dataset may cause.
    public struct WorkLimit: Sendable, Hashable {
        /// Steps of the search for differences between blank nodes that look alike: hashes made, neighbours placed in an
        /// order that is tried. A step takes about a microsecond.
        public var steps: Int
        /// Steps allowed beyond these for every place of a quad that a blank node stands in: many small puzzles are not
        /// one large one.
        public var stepsPerMention: Int
        /// How many blank nodes deep the search goes from one to the next.
        public var depth: Int
        /// Most bytes of canonical N-Quads.
        public var bytes: Int

        /// A limit, of which what is not named stays at its standard value.
        public init(steps: Int = 100_000, stepsPerMention: Int = 8, depth: Int = 256, bytes: Int = 64 << 20) {
            self.steps = steps
            self.stepsPerMention = stepsPerMention
            self.depth = depth
            self.bytes = bytes
        }

        /// 100,000 steps and 8 for each mention, 256 nodes deep, 64 MiB. A graph of ten blank nodes all linked with each
        /// other needs millions of steps, a usual document none.
        public static let standard = WorkLimit()
    }

    /// The canonical N-Quads of a dataset: the bytes that signatures are made over.
    ///
    /// - Parameters:
    ///   - dataset: Quads as RDF 1.1 knows them.
    ///   - hash: The hash function that tells blank nodes apart.
    ///   - workLimit: How much work the dataset may cause.
    /// - Returns: Sorted lines, each ended by a line feed; blank nodes are named `_:c14n0` and so on.
    /// - Throws: ``LinkedDataError`` with `limit.canonicalization` when blank nodes cannot be told apart within the limit,
    ///   `limit.size` when the result or the number of terms (2,097,152) would be too large, `rdf.malformed` for quads that
    ///   RDF 1.1 does not have.
    public static func canonicalNQuads(
        of dataset: RDFDataset, hash: HashAlgorithm = .sha256, workLimit: WorkLimit = .standard
    ) throws(LinkedDataError) -> [UInt8] {
        var canonicalizer = try Canonicalizer(dataset, hash, workLimit)
        try canonicalizer.nameBlankNodes()
        return canonicalizer.canonicalNQuads()
    }

    /// The canonical N-Quads of a dataset together with the names its blank nodes were given there.
    ///
    /// - Throws: As ``canonicalNQuads(of:hash:workLimit:)``.
    public static func canonicalize(
        _ dataset: RDFDataset, hash: HashAlgorithm = .sha256, workLimit: WorkLimit = .standard
    ) throws(LinkedDataError) -> CanonicalizedDataset {
        var canonicalizer = try Canonicalizer(dataset, hash, workLimit)
        try canonicalizer.nameBlankNodes()
        return CanonicalizedDataset(
            nQuads: canonicalizer.canonicalNQuads(),
            issuedIdentifiers: canonicalizer.issuedIdentifiers())
    }
}

/// A dataset in canonical form, and which blank node became which.
public struct CanonicalizedDataset: Sendable {
    /// Sorted lines, each ended by a line feed.
    public let nQuads: [UInt8]
    /// Every blank node that a quad mentions, in the order of canonical names: the first is `c14n0`, and so on.
    public let issuedIdentifiers: [IssuedIdentifier]

    /// The canonical name of one blank node.
    public struct IssuedIdentifier: Sendable {
        /// The node's label in the dataset, without `_:`; that of a node which had none is the one
        /// ``RDFDataset/nQuads()`` writes.
        public let label: String
        /// The canonical name, without `_:`.
        public let canonical: String
    }
}
