/// A document without its contexts: what expansion makes, before it becomes JSON or RDF.
///
/// The specification's maps and arrays, as fixed fields and chains in memory that is used again for the next document.
/// Strings are views of the document, of its contexts, or of ``bytes``; JSON values are numbers of nodes of the
/// document.
///
/// Source: [JSON-LD 1.1, expanded document form](https://www.w3.org/TR/json-ld11/#expanded-document-form).
final class ExpandedForm {
    private let objects = Arena<ExpandedObject>(chunkSize: 128)
    private let properties = Arena<ExpandedProperty>(chunkSize: 256)
    private let types = Arena<ExpandedType>(chunkSize: 64)
    /// Strings that expansion puts together.
    let bytes = Arena<UInt8>(chunkSize: 4096)
    private var bytesLeft = 0
    private(set) var limit = 0

    /// Begins the work for one document.
    func begin(limits: JSONLDLimits) {
        limit = limits.expandedBytes
        bytesLeft = limit
    }

    /// Accounts for bytes that the form refers to; false when they are more than there may be.
    @inline(__always)
    func take(_ count: Int) -> Bool {
        bytesLeft &-= count
        return bytesLeft >= 0
    }

    func empty() {
        objects.empty(keeping: 1024)
        properties.empty(keeping: 2048)
        types.empty(keeping: 512)
        bytes.empty(keeping: 1 << 16)
    }

    @inline(__always)
    func newObject(from source: Int32) -> ExpandedReference {
        objects.keep(ExpandedObject(source: source))
    }

    func newType(_ iri: Bytes?, _ facts: IRIFacts, from source: Int32) -> UnsafeMutablePointer<ExpandedType> {
        types.keep(ExpandedType(iri: iri, facts: facts, source: source))
    }

    @inline(__always)
    func newProperty(_ property: ExpandedProperty) -> UnsafeMutablePointer<ExpandedProperty> {
        let kept = properties.keep(property)
        // It may be a copy of one that stands in another chain.
        kept.pointee.next = nil
        return kept
    }

    /// A list object with these items.
    func list(_ items: ExpandedList, from source: Int32) -> ExpandedReference {
        let list = newObject(from: source)
        list.pointee.entries = .list
        list.pointee.list = items.asArray
        return list
    }

    /// A graph object with these nodes.
    func graph(_ nodes: ExpandedList, from source: Int32) -> ExpandedReference {
        let graph = newObject(from: source)
        graph.pointee.entries = .graph
        graph.pointee.graph = nodes.asArray
        return graph
    }
}

typealias ExpandedReference = UnsafeMutablePointer<ExpandedObject>

/// A node object, value object, list object or set object on its way to being one.
struct ExpandedObject: BitwiseCopyable {
    /// The next item of the chain this stands in.
    var next: ExpandedReference?
    /// The keyword entries that there are.
    var entries: KeywordSet = []
    /// The value of the document that this was made from.
    var source: Int32
    /// The `@value`: a value of the document.
    var value: Int32 = 0
    var direction: Direction = .leftToRight
    /// Whether the `@type` of a value object is `@json`.
    var isJSONLiteral = false
    /// Whether the `@type` was written as an array, or more than once.
    var hasTypeArray = false
    /// Nil with an entry `@id` is null.
    var id: Bytes?
    var idFacts: IRIFacts = []
    var language = Bytes.none
    var index = Bytes.none
    var types = ExpandedChain<ExpandedType>()
    /// The items of `@list` or `@set`.
    var list = ExpandedList.null
    var graph = ExpandedList.null
    var included = ExpandedList.null
    var reverse = ExpandedChain<ExpandedProperty>()
    var properties = ExpandedChain<ExpandedProperty>()

    init(source: Int32) { self.source = source }

    var isValueObject: Bool { entries.contains(.value) }
    var isListObject: Bool { entries.contains(.list) }

    /// A map without `@value`, `@list` and `@set`.
    var isNodeObject: Bool { entries.isDisjoint(with: [.value, .list, .set]) }

    /// A map with `@graph`, and perhaps `@id` and `@index`, but no more.
    var isGraphObject: Bool {
        entries.contains(.graph) && entries.subtracting([.graph, .id, .index]).isEmpty && properties.first == nil
    }

    /// Whether the map has these entries and no others.
    func hasOnly(_ keywords: KeywordSet) -> Bool { entries == keywords && properties.first == nil }
}

/// One `@type` of a node, or the only one of a value.
struct ExpandedType: BitwiseCopyable, Chained {
    var next: UnsafeMutablePointer<ExpandedType>?
    /// Nil is null.
    let iri: Bytes?
    let facts: IRIFacts
    let source: Int32

    init(iri: Bytes?, facts: IRIFacts, source: Int32) {
        self.iri = iri
        self.facts = facts
        self.source = source
    }
}

/// A property with some of its values. The same property may come again; its values then are those of both.
struct ExpandedProperty: BitwiseCopyable, Chained {
    var next: UnsafeMutablePointer<ExpandedProperty>?
    let iri: Bytes
    let facts: IRIFacts
    var values: ExpandedList
    /// The name in the document.
    let source: Int32

    init(iri: Bytes, facts: IRIFacts, values: ExpandedList, source: Int32) {
        self.iri = iri
        self.facts = facts
        self.values = values
        self.source = source
    }
}

protocol Chained {
    var next: UnsafeMutablePointer<Self>? { get set }
}

/// Values one after the other, each pointing at the next.
struct ExpandedChain<Element: Chained & BitwiseCopyable>: BitwiseCopyable, Sequence, IteratorProtocol {
    private(set) var first: UnsafeMutablePointer<Element>?
    private var last: UnsafeMutablePointer<Element>?

    init() {}

    @inline(__always)
    mutating func append(_ element: UnsafeMutablePointer<Element>) {
        if let last { last.pointee.next = element } else { first = element }
        last = element
    }

    mutating func prepend(_ element: UnsafeMutablePointer<Element>) {
        element.pointee.next = first
        if last == nil { last = element }
        first = element
    }

    mutating func append(_ other: ExpandedChain) {
        guard let start = other.first else { return }
        if let last { last.pointee.next = start } else { first = start }
        last = other.last
    }

    mutating func next() -> UnsafeMutablePointer<Element>? {
        defer { first = first?.pointee.next }
        return first
    }
}

/// What expanding a value gives: null, one object, or an array.
struct ExpandedList: BitwiseCopyable, Sequence, IteratorProtocol {
    private(set) var first: ExpandedReference?
    private var last: ExpandedReference?
    private(set) var isArray: Bool

    static var null: ExpandedList { ExpandedList(first: nil, last: nil, isArray: false) }
    static var emptyArray: ExpandedList { ExpandedList(first: nil, last: nil, isArray: true) }

    private init(first: ExpandedReference?, last: ExpandedReference?, isArray: Bool) {
        self.first = first
        self.last = last
        self.isArray = isArray
    }

    @inline(__always)
    init(_ object: ExpandedReference) {
        first = object
        last = object
        isArray = false
    }

    var isNull: Bool { first == nil && !isArray }

    /// The same as an array: null becomes an empty one.
    var asArray: ExpandedList { ExpandedList(first: first, last: last, isArray: true) }

    mutating func append(_ object: ExpandedReference) {
        if let last { last.pointee.next = object } else { first = object }
        last = object
        isArray = true
    }

    @inline(__always)
    mutating func append(_ other: ExpandedList) {
        guard let start = other.first else { return }
        if let last { last.pointee.next = start } else { first = start }
        last = other.last
        isArray = true
    }

    mutating func next() -> ExpandedReference? {
        defer { first = first?.pointee.next }
        return first
    }
}
