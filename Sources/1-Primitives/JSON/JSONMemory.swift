import Synchronization

/// Values that many texts have in common, so that they are read once.
///
/// ```swift
/// let memory = JSONMemory()
/// for bytes in folder {
///     let document = try JSONDocument(parsing: bytes, remembering: memory)
///     if let course = document.root["credentialSubject"]?["achievement"] { memory.keep(course) }
/// }
/// ```
///
/// What is known again only by bytes that are all the same needs no second look: how it is read depends on nothing else.
/// Bounded: the last eight values of at most 64 KiB, and the documents that they stand in.
public final class JSONMemory: Sendable {
    // A class, since the readers of one run share it.

    /// Below, remembering costs as much as reading.
    private static let sizes = 256...(64 << 10)

    private let kept = Mutex(KnownValues())

    public init() {}

    var values: KnownValues { kept.withLock { $0 } }

    /// Remembers an object that is written canonically; nothing else is.
    public func keep(_ value: JSONValue) {
        guard value.kind == .object, value.node.flags.contains(.canonical), Self.sizes.contains(value.sourceRange.count)
        else { return }
        let known = KnownValue(value)
        kept.withLock { kept in
            if !kept.all.contains(where: { $0.value.hasSameBytes(as: value) }) { kept.append(known) }
        }
    }
}

/// The last few values that were read.
struct KnownValues: Sendable {
    private static let most = 8

    private(set) var all: [KnownValue] = []
    /// The first eight bytes of each: all that most objects are compared with, without touching the values themselves.
    private(set) var beginnings: [UInt64] = []

    mutating func append(_ known: KnownValue) {
        if all.count == Self.most {
            all.removeFirst()
            beginnings.removeFirst()
        }
        all.append(known)
        let start = Int(known.value.node.start)
        beginnings.append(
            known.value.document.bytes.withUnsafeBytes { $0.loadUnaligned(fromByteOffset: start, as: UInt64.self) })
    }
}

/// An object that was read before, and what it counts for in the text that it stands in.
//
// A class, so that copies of the list share it.
final class KnownValue: Sendable {
    let value: JSONValue
    /// Objects and arrays inside one another, itself included.
    let depth: Int
    /// Members and elements of all that is in it.
    let members: Int
    let names: NameSieve

    init(_ value: JSONValue) {
        self.value = value
        let document = value.document
        var members = 0
        var depth = 1
        var names = NameSieve()
        var ends: [UInt32] = []
        for index in value.index..<Int(value.node.next) {
            let node = document.nodes[index]
            while let end = ends.last, end <= UInt32(index) { ends.removeLast() }
            guard node.kind == .object || node.kind == .array else { continue }
            ends.append(node.next)
            depth = max(depth, ends.count)
            members += Int(node.count)
            for (name, _) in JSONMembers(document: document, index: index) {
                name.withUTF8 { text in text.withUnsafeBufferPointer { names.insert(MemberOrder.prefix($0)) } }
            }
        }
        self.depth = depth
        self.members = members
        self.names = names
    }
}

extension JSONParser {
    /// Takes over the object at the position if it was read before.
    ///
    /// - Returns: Whether it was.
    mutating func passKnownObject(depth: Int) -> Bool {
        guard position + MemoryLayout<UInt64>.size <= end else { return false }
        let beginning = UnsafeRawPointer(base + position).loadUnaligned(as: UInt64.self)
        for place in known.beginnings.indices where known.beginnings[place] == beginning {
            let one = known.all[place]
            let value = one.value
            let node = value.node
            let length = Int(node.end &- node.start)
            // Within the limits; where it is not, reading it tells what is wrong, and where.
            guard position + length <= end, depth + one.depth <= limits.depth,
                members + one.members <= limits.members, length <= limits.string
            else { continue }
            let isSame = value.document.bytes.withUnsafeBufferPointer { bytes in
                JSONValue.isSame(base + position, bytes.baseAddress.map { $0 + Int(node.start) }, length)
            }
            guard isSame else { continue }
            take(one)
            return true
        }
        return false
    }

    private mutating func take(_ one: KnownValue) {
        let first = one.value.index
        let node = one.value.node
        let taken = Int(node.next) - first
        while capacity - count < taken { grow() }
        let source = one.value.document.nodes + first
        // They wrap around on purpose: what comes out is never negative.
        let byShift = UInt32(truncatingIfNeeded: position) &- node.start
        let nodeShift = UInt32(truncatingIfNeeded: count - first)
        for index in 0..<taken {
            var node = source[index]
            node.start &+= byShift
            node.end &+= byShift
            node.next &+= nodeShift
            (nodes + count + index).initialize(to: node)
        }
        count += taken
        position += Int(node.end &- node.start)
        members += one.members
        sieve.formUnion(one.names)
    }
}
