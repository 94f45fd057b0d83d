/// A set of RDF quads: triples, each in the default graph or in a named one.
///
/// ```swift
/// var dataset = RDFDataset()
/// let course = dataset.newBlankNode()
/// let name = dataset.iri("https://schema.org/name")
/// dataset.insert(course, name, dataset.literal("Statistics 1", language: "en"))
/// print(String(decoding: dataset.nQuads(), as: UTF8.self))    // _:b0 <https://schema.org/name> "Statistics 1"@en .
/// ```
///
/// Terms are compared as bytes, character by character: no case folding of language tags, no normalisation of IRIs or of
/// Unicode, no values of numbers. A quad that is inserted twice counts once.
///
/// Whether an IRI is absolute and what it names is the caller's business; whatever is handed in, no term can end early or
/// begin another line in the N-Quads it is written as.
///
/// Source: [RDF 1.1 Concepts](https://www.w3.org/TR/rdf11-concepts/).
public struct RDFDataset: Sendable {
    // Every term is kept as the canonical N-Quads spelling it is written with, all in one run of bytes: hashing, sorting
    // and writing copy ranges and never look inside. A quad is four handles, a handle is 32 bits (see `Term`).

    /// The canonical spellings of all terms, one after the other.
    var spellings: [UInt8] = []
    /// First byte and end of each IRI's and literal's spelling: two numbers for each index. Index 0 is the default graph.
    var ranges: [UInt32] = [0, 0]
    /// The same for blank nodes; an empty range is a node without a label of its own.
    var blankRanges: [UInt32] = []
    /// The terms of each quad.
    var quads: [Handles] = []
    /// Whether something is in it that RDF 1.1 does not have: a predicate that is no IRI, a subject or graph that is a
    /// literal, a language tag that is none.
    var isMalformed = false

    var termTable = TermTable()
    var quadTable = QuadTable()
    private(set) var hash = SpellingHash.ofProcess

    /// An empty dataset, with room for the quads of a usual document.
    public init() {
        spellings.reserveCapacity(12_288)
        ranges.reserveCapacity(512)
        blankRanges.reserveCapacity(64)
        quads.reserveCapacity(256)
    }

    /// How many quads there are, each counted once.
    public var count: Int { quads.count }

    /// Whether there is no quad.
    public var isEmpty: Bool { quads.isEmpty }

    /// Whether terms were left out because all together would take more than 256 MiB.
    ///
    /// Few bytes of JSON-LD can stand for very many: each of a thousand short names for an IRI of its own with a very long
    /// beginning. Such a dataset is not whole. It cannot be canonicalised, and whoever fills one from a document that may
    /// have been made to do harm refuses it.
    public internal(set) var isOverfull = false

    /// Most bytes of all terms together.
    static let mostTermBytes = 256 << 20

    /// How many blank nodes were made, whether or not a quad mentions them.
    public var blankNodeCount: Int { blankRanges.count / 2 }
}

extension RDFDataset {
    /// An IRI, a literal or a blank node of one dataset; equal terms are equal values.
    ///
    /// - Warning: A term means something only in the dataset that made it, and in copies made of that later.
    public struct Term: Hashable, Sendable {
        /// Bit 31: a blank node. Bit 30: a literal. Bit 29: spelled with escapes. The rest: the index of its range.
        let handle: UInt32

        init(handle: UInt32) { self.handle = handle }

        static let blankBit: UInt32 = 1 << 31
        static let literalBit: UInt32 = 1 << 30
        static let escapedBit: UInt32 = 1 << 29
        static let indexMask: UInt32 = escapedBit - 1

        /// Whether it is a blank node.
        public var isBlankNode: Bool { handle & Term.blankBit != 0 }
        /// Whether it is a literal.
        public var isLiteral: Bool { handle & Term.literalBit != 0 }
        /// Whether it is an IRI.
        public var isIRI: Bool { handle & (Term.blankBit | Term.literalBit) == 0 }
    }

    /// The handles of a quad's terms; that of the default graph is 0.
    struct Handles: BitwiseCopyable, Hashable {
        let subject: UInt32
        let predicate: UInt32
        let object: UInt32
        let graph: UInt32
    }

    /// One statement of a dataset.
    public struct Quad: Hashable, Sendable {
        /// What is spoken of: an IRI or a blank node.
        public let subject: Term
        /// The property: an IRI.
        public let predicate: Term
        /// The property's value.
        public let object: Term
        /// The graph in which it is said; nil for the default graph.
        public let graph: Term?
    }

    /// The quads of a dataset, counted from 0.
    public struct Statements: RandomAccessCollection, Sendable {
        fileprivate let quads: [Handles]

        public var startIndex: Int { 0 }
        public var endIndex: Int { quads.count }

        public subscript(_ index: Int) -> Quad {
            let quad = quads[index]
            return Quad(
                subject: Term(handle: quad.subject), predicate: Term(handle: quad.predicate),
                object: Term(handle: quad.object), graph: quad.graph == 0 ? nil : Term(handle: quad.graph))
        }
    }

    /// The quads, in the order in which they were inserted.
    public var statements: Statements { Statements(quads: quads) }
}
