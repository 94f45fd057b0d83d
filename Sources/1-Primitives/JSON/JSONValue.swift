#if canImport(Glibc)
    import Glibc
#endif

/// One value inside a ``JSONDocument``: a view of where it stands, without a copy.
///
/// ```swift
/// for subject in document.root["credentialSubject"]?.oneOrMany ?? [] {
///     print(subject["id"]?.string ?? "no id")
/// }
/// ```
public struct JSONValue: Sendable {
    /// The text this value stands in.
    public let document: JSONDocument
    /// Where it stands in the document's flat form.
    @usableFromInline package let index: Int

    @usableFromInline
    package init(document: JSONDocument, index: Int) {
        self.document = document
        self.index = index
    }

    var node: JSONNode { document.nodes[index] }

    /// What the value is.
    public var kind: JSONKind { document.nodes[index].kind }

    /// Members of an object, elements of an array; 0 for everything else.
    public var count: Int { Int(document.nodes[index].count) }

    /// The bytes of the document that this value takes, brackets and quotes included.
    public var sourceRange: Range<Int> { Int(node.start)..<Int(node.end) }

    /// The bytes of this value exactly as they were received.
    public var sourceBytes: [UInt8] { Array(document.bytes[sourceRange]) }

    /// The member with this name, or nil if the value is no object or has none.
    ///
    /// Names are compared byte by byte after unescaping, never by Unicode equivalence.
    // Looking up is inlined into the caller, finding is not: so the caller can use a value that it only looks at without
    // counting one more owner of the document, which costs more than the finding.
    @inlinable
    public subscript(_ name: StaticString) -> JSONValue? {
        guard let found = memberIndex(name) else { return nil }
        return JSONValue(document: document, index: found)
    }

    /// The member with this name; for names that are known only at run time.
    public func member(named name: String) -> JSONValue? {
        var name = name
        return name.withUTF8 { memberIndex($0) }.map { JSONValue(document: document, index: $0) }
    }

    @usableFromInline
    func memberIndex(_ name: StaticString) -> Int? {
        memberIndex(UnsafeBufferPointer(start: name.utf8Start, count: name.utf8CodeUnitCount))
    }

    private func memberIndex(_ name: UnsafeBufferPointer<UInt8>) -> Int? {
        let nodes = document.nodes
        guard nodes[index].kind == .object else { return nil }
        let end = Int(nodes[index].next)
        let quoted = UInt32(truncatingIfNeeded: name.count + 2)
        return document.bytes.withUnsafeBufferPointer { bytes in
            var position = index + 1
            while position < end {
                // Most names differ in length; only one written with escapes may be longer than what it says.
                let candidate = nodes[position]
                if candidate.isEscaped {
                    if JSONValue.isString(at: position, in: document, equalTo: name) { return position + 1 }
                } else if candidate.end &- candidate.start == quoted,
                    JSONValue.isSame(bytes.baseAddress! + Int(candidate.start) + 1, name.baseAddress, name.count)
                {
                    return position + 1
                }
                position = Int(nodes[position + 1].next)
            }
            return nil
        }
    }

    /// The members of an object in the order they are written; empty for everything else.
    public var members: JSONMembers { JSONMembers(document: document, index: index) }

    /// The elements of an array; empty for everything else.
    public var elements: JSONElements { JSONElements(document: document, index: index) }

    /// An array's elements, or the value itself: many formats write a single value where a list is meant.
    public var oneOrMany: [JSONValue] { kind == .array ? Array(elements) : [self] }

    /// True or false, or nil for everything else.
    public var bool: Bool? {
        switch kind {
        case .true: true
        case .false: false
        default: nil
        }
    }

    /// An integer literal within ±(2^53−1); nil for everything else, also for `1.0` and `1e3`.
    public var integer: Int? {
        guard kind == .number, node.flags.contains(.integer) else { return nil }
        return withSource(JSONNumber.integer)
    }

    /// The number's text as it is written.
    public var numberText: String? {
        guard kind == .number else { return nil }
        return withSource { String(decoding: $0, as: UTF8.self) }
    }

    /// The number as a double.
    public var double: Double? {
        guard kind == .number else { return nil }
        return withSource(JSONNumber.double)
    }

    /// Whether both are written with the same bytes.
    public func hasSameBytes(as other: JSONValue) -> Bool {
        let (left, right) = (sourceRange, other.sourceRange)
        guard left.count == right.count else { return false }
        return document.bytes.withUnsafeBytes { bytes in
            other.document.bytes.withUnsafeBytes { others in
                memcmp(bytes.baseAddress! + left.lowerBound, others.baseAddress! + right.lowerBound, left.count) == 0
            }
        }
    }

    /// Whether this and `other` are the same place of the same text.
    public func isSamePlace(as other: JSONValue) -> Bool { document === other.document && index == other.index }

    func withSource<R>(_ body: (UnsafeBufferPointer<UInt8>) -> R) -> R {
        let range = sourceRange
        return document.bytes.withUnsafeBufferPointer { body(UnsafeBufferPointer(rebasing: $0[range])) }
    }
}

/// The members of an object in the order they are written.
public struct JSONMembers: Sequence, IteratorProtocol {
    let document: JSONDocument
    private var position: Int
    private let end: Int

    init(document: JSONDocument, index: Int) {
        self.document = document
        let node = document.nodes[index]
        position = index + 1
        end = node.kind == .object ? Int(node.next) : position
    }

    public mutating func next() -> (name: JSONValue, value: JSONValue)? {
        guard position < end else { return nil }
        let name = JSONValue(document: document, index: position)
        let value = JSONValue(document: document, index: position + 1)
        position = Int(document.nodes[position + 1].next)
        return (name, value)
    }
}

/// The elements of an array in their order.
public struct JSONElements: Sequence, IteratorProtocol {
    let document: JSONDocument
    private var position: Int
    private let end: Int

    init(document: JSONDocument, index: Int) {
        self.document = document
        let node = document.nodes[index]
        position = index + 1
        end = node.kind == .array ? Int(node.next) : position
    }

    public mutating func next() -> JSONValue? {
        guard position < end else { return nil }
        let value = JSONValue(document: document, index: position)
        position = Int(document.nodes[position].next)
        return value
    }
}
