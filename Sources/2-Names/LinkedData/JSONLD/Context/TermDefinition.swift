/// What a term means: everything about it decided once, so that using it is a look-up.
///
/// All bytes belong to the ``ContextStore`` that made it, and so does the definition itself: it is handed around as a
/// pointer, valid as long as the store keeps its contexts, and two pointers are the same definition when they are
/// equal.
///
/// Source: [JSON-LD 1.1 API, context processing](https://www.w3.org/TR/json-ld11-api/#context-processing-algorithms).
struct TermDefinition: BitwiseCopyable {
    /// What the term stands for.
    enum Mapping {
        /// Nothing: the term was defined as null, and what it names is left out.
        case null
        case keyword(Keyword)
        case iri(Bytes)
    }

    /// What becomes of a string that stands as the term's value.
    enum Coercion {
        /// No type is said: a string with the language that applies.
        case unset
        /// A reference to a node, `@id`.
        case node
        /// A reference to a node that may be a term, `@vocab`.
        case vocabulary
        /// Whatever JSON it is, `@json`.
        case json
        /// Never a type, `@none`.
        case untyped
        /// A literal of this datatype.
        case datatype(Bytes)
    }

    /// A language or direction: not mentioned, mentioned as null, or given.
    enum Setting<Value: BitwiseCopyable>: BitwiseCopyable {
        case unset, null
        case given(Value)
    }

    let name: Bytes
    let nameHash: UInt64
    var mapping = Mapping.null
    var coercion = Coercion.unset
    var container: ContainerMapping = []
    var language = Setting<Bytes>.unset
    var direction = Setting<Direction>.unset
    var isPrefix = false
    var isProtected = false
    var isReverse = false
    /// The property that takes the keys of an index map, instead of `@index`.
    var index: Bytes?
    /// The term, or `@nest`, under which compaction puts the property.
    var nest: Bytes?
    /// The number of the term's scoped context in its store, or -1.
    var scopedContext: Int32 = -1
    /// For an IRI: what the algorithms ask of it again and again.
    private(set) var facts: IRIFacts = []
    /// The same for the datatype.
    private(set) var datatypeFacts: IRIFacts = []

    init(name: Bytes, isProtected: Bool) {
        self.name = name
        nameHash = name.contentHash
        self.isProtected = isProtected
    }

    var keyword: Keyword? { if case .keyword(let keyword) = mapping { keyword } else { nil } }

    var iri: Bytes? { if case .iri(let iri) = mapping { iri } else { nil } }

    /// Points the term at `mapping` and works out what is asked of IRIs.
    mutating func map(to mapping: Mapping) {
        self.mapping = mapping
        facts = if case .iri(let iri) = mapping { IRIFacts(of: iri) } else { [] }
    }

    /// Makes the term's values literals of a datatype.
    mutating func coerce(to datatype: Bytes) {
        coercion = .datatype(datatype)
        datatypeFacts = IRIFacts(of: datatype)
    }
}

typealias TermReference = UnsafePointer<TermDefinition>

/// What the algorithms ask of an IRI.
struct IRIFacts: OptionSet {
    let rawValue: UInt8
    /// It has a colon: an IRI, a compact IRI or a blank node, not a bare word.
    static let hasColon = IRIFacts(rawValue: 1)
    static let isBlank = IRIFacts(rawValue: 2)
    /// It begins with a scheme: it is not relative.
    static let hasScheme = IRIFacts(rawValue: 4)
    /// It may stand in RDF.
    static let isWellFormed = IRIFacts(rawValue: 8)
    /// N-Quads writes it as it is, without escapes.
    static let isPlain = IRIFacts(rawValue: 16)

    init(rawValue: UInt8) { self.rawValue = rawValue }

    init(of iri: Bytes) {
        if IRIForm.isBlank(iri) {
            self = [.hasColon, .isBlank]
        } else if IRIForm.hasScheme(iri) {
            self = [.hasColon, .hasScheme]
            // What N-Quads writes as it is has no character that is forbidden in IRIs.
            if !NQuadsEscapes.iri.areNeeded(in: iri) {
                insert(.isPlain)
                if IRIForm.hasOnlyOneFragment(iri) { insert(.isWellFormed) }
            } else if IRIForm.isWellFormed(iri) {
                insert(.isWellFormed)
            }
        } else {
            self = iri.position(of: UInt8(ascii: ":")) != nil ? .hasColon : []
        }
    }
}

/// Which way a text runs.
enum Direction: UInt8 {
    case leftToRight, rightToLeft

    init?(_ text: Bytes) {
        if text.equals("ltr") {
            self = .leftToRight
        } else if text.equals("rtl") {
            self = .rightToLeft
        } else {
            return nil
        }
    }

    var text: StaticString {
        switch self {
        case .leftToRight: "ltr"
        case .rightToLeft: "rtl"
        }
    }
}

/// How a term's values are laid out: `@container`.
struct ContainerMapping: OptionSet {
    let rawValue: UInt8
    static let graph = ContainerMapping(rawValue: 1)
    static let id = ContainerMapping(rawValue: 2)
    static let index = ContainerMapping(rawValue: 4)
    static let language = ContainerMapping(rawValue: 8)
    static let list = ContainerMapping(rawValue: 16)
    static let set = ContainerMapping(rawValue: 32)
    static let type = ContainerMapping(rawValue: 64)

    /// Those that make a map's keys mean something.
    static let maps: ContainerMapping = [.id, .index, .type]

    init(rawValue: UInt8) { self.rawValue = rawValue }

    init?(_ text: Bytes) {
        switch Keyword(text) {
        case .graph: self = .graph
        case .id: self = .id
        case .index: self = .index
        case .language: self = .language
        case .list: self = .list
        case .set: self = .set
        case .type: self = .type
        default: return nil
        }
    }

    /// Whether the keywords may stand together.
    var isValid: Bool {
        let layout = subtracting(.set)
        if contains(.list) { return self == .list }
        if contains(.graph) { return [.graph, [.graph, .id], [.graph, .index]].contains(layout) }
        return layout.rawValue.nonzeroBitCount <= 1
    }
}
