import Encodings
import JSON

/// What a value of a ``SourceTree`` is.
enum SourceKind: UInt8 {
    case object, array, string, number, `true`, `false`, null

    init(_ kind: JSONKind) {
        self =
            switch kind {
            case .object: .object
            case .array: .array
            case .string: .string
            case .number: .number
            case .true: .true
            case .false: .false
            case .null: .null
            }
    }
}

/// One value of a ``SourceTree``: values in the order they are written, each knowing where the next one begins. A
/// member stands as two, its name and its value.
struct SourceNode: BitwiseCopyable {
    var kind: SourceKind
    /// The node behind this value and all it holds.
    var next: Int32
    /// Members of an object, elements of an array.
    var count: Int32
    /// The characters of a string, escapes resolved; the bytes as written of everything else.
    var text: Bytes
}

/// A JSON text as the algorithms walk it: numbered values in one flat list, their characters beside them.
///
/// Documents and contexts are both read this way. The bytes are the tree's own, so that nothing it hands out depends on
/// how long the caller keeps the document.
final class SourceTree {
    private let nodes: Arena<SourceNode>
    private let bytes: Arena<UInt8>
    private var root: JSONValue?
    private var base: UnsafeMutablePointer<SourceNode>

    /// A tree that is read into again and again.
    convenience init() { self.init(nodeChunk: 512, byteChunk: 8192) }

    /// The tree of a context, which is kept with many others and needs no place for errors.
    convenience init(of value: JSONValue) {
        self.init(nodeChunk: 1, byteChunk: 64)
        read(value)
        forget()
    }

    private init(nodeChunk: Int, byteChunk: Int) {
        nodes = Arena(chunkSize: nodeChunk)
        bytes = Arena(chunkSize: byteChunk)
        base = nodes.allocate(1)
    }

    /// Bytes that the tree takes.
    var size: Int { nodes.capacity * MemoryLayout<SourceNode>.stride + bytes.capacity }

    /// Makes this the tree of `value`; what it was the tree of before is forgotten.
    func read(_ value: JSONValue) {
        nodes.empty(keeping: 16_384)
        bytes.empty(keeping: 1 << 18)
        root = value
        value.withFlatForm(read)
    }

    private func read(_ form: JSONFlatForm) {
        base = nodes.allocate(form.nodes.count)
        guard let first = form.nodes.first else { return }
        let source = bytes.copy(Bytes(rebasing: form.bytes[Int(first.start)..<Int(first.end)]))
        for (place, node) in form.nodes.enumerated() {
            var text = Bytes(rebasing: source[Int(node.start &- first.start)..<Int(node.end &- first.start)])
            if node.kind == .string {
                text =
                    node.isEscaped
                    ? bytes.copy(form.unescaped(node)) : Bytes(rebasing: text[1..<text.count - 1])
            }
            (base + place).initialize(
                to: SourceNode(
                    kind: SourceKind(node.kind), next: Int32(truncatingIfNeeded: Int(node.next) &- form.first),
                    count: Int32(truncatingIfNeeded: node.count), text: text))
        }
    }

    /// Lets go of the document, keeping the memory for the next.
    func forget() { root = nil }

    @inline(__always)
    subscript(_ index: Int32) -> SourceNode { base[Int(index)] }

    @inline(__always)
    func kind(_ index: Int32) -> SourceKind { base[Int(index)].kind }

    @inline(__always)
    func text(_ index: Int32) -> Bytes { base[Int(index)].text }
}

extension SourceTree {
    /// The JSON that a node stands for.
    func json(_ index: Int32) -> JSON {
        switch kind(index) {
        case .object:
            var members: [JSONMember] = []
            var name = index + 1
            for _ in 0..<self[index].count {
                members.append(JSONMember(text(name).string, json(name + 1)))
                name = self[name + 1].next
            }
            return .object(members)
        case .array: return .array(SourceValue(tree: self, index: index).oneOrMany.map { json($0.index) })
        case .string: return .string(text(index).string)
        case .number: return .number(text(index).string)
        case .true: return .bool(true)
        case .false: return .bool(false)
        case .null: return .null
        }
    }

    /// Where a node stands, for errors.
    func place(of index: Int32) -> Place? { root.map { .pointer($0.value(at: Int(index)).pointer) } }

    /// Whether two values are the same JSON, whatever way they are written.
    static func isSame(_ left: SourceValue, _ right: SourceValue) -> Bool {
        left.tree.json(left.index).canonicalBytes() == right.tree.json(right.index).canonicalBytes()
    }

    /// The member with this name, or nil.
    func member(_ name: StaticString, of index: Int32) -> Int32? {
        guard kind(index) == .object else { return nil }
        var child = index + 1
        for _ in 0..<self[index].count {
            if text(child).equals(name) { return child + 1 }
            child = self[child + 1].next
        }
        return nil
    }
}

/// A value together with the tree it stands in.
struct SourceValue {
    let tree: SourceTree
    let index: Int32

    var kind: SourceKind { tree.kind(index) }
    var text: Bytes { tree.text(index) }

    func member(_ name: StaticString) -> SourceValue? {
        tree.member(name, of: index).map { SourceValue(tree: tree, index: $0) }
    }

    /// Where the value stands, for errors.
    var place: Place? { tree.place(of: index) }

    func isString(_ text: StaticString) -> Bool { kind == .string && self.text.equals(text) }

    func isNumber(_ number: Double) -> Bool { kind == .number && Double(text.string) == number }

    /// An array's elements, or the value itself.
    var oneOrMany: [SourceValue] {
        guard kind == .array else { return [self] }
        var elements: [SourceValue] = []
        var child = index + 1
        for _ in 0..<tree[index].count {
            elements.append(SourceValue(tree: tree, index: child))
            child = tree[child].next
        }
        return elements
    }

    var bool: Bool? {
        switch kind {
        case .true: true
        case .false: false
        default: nil
        }
    }
}
