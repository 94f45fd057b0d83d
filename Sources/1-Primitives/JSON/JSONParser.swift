import Encodings

/// Reads a text once, front to back, into nodes.
///
/// Pointers instead of arrays because this is the hottest loop of the project: a verification may spend a sixth of one
/// signature check in here. Every read is behind a comparison with `end`.
struct JSONParser {
    struct Output {
        var nodes: UnsafeMutablePointer<JSONNode>
        var nodeCount: Int
        var orders: [UInt32]
        var names: NameSieve
        var longNumberCount: Int
    }

    let base: UnsafePointer<UInt8>
    let end: Int
    let limits: JSONLimits
    var position = 0
    /// Bytes of white space passed so far; a container without any inside may already be canonical.
    var blanks = 0
    var members = 0
    var longNumberCount = 0

    var nodes: UnsafeMutablePointer<JSONNode>
    var capacity: Int
    var count = 0
    var orders: [UInt32] = []
    /// Member names of the objects that are open, innermost last.
    var names = MemberNameStack()
    /// All that were read.
    var sieve = NameSieve()
    /// What may stand here once more.
    let known: KnownValues

    init(_ buffer: UnsafeBufferPointer<UInt8>, limits: JSONLimits, known: KnownValues) {
        // An empty array may have no address; nothing is ever read from this one then.
        base = buffer.baseAddress ?? UnsafePointer(bitPattern: 1)!
        end = buffer.count
        self.limits = limits
        self.known = known
        capacity = Swift.min(buffer.count / 5 + 16, 1 << 16)
        nodes = PlainMemory.allocate(capacity, of: JSONNode.self)
    }

    mutating func run() -> Result<Output, JSONError> {
        defer { names.deallocate() }
        do throws(JSONError) {
            try refuseOtherEncodings()
            skipBlanks()
            _ = try value(depth: 0)
            skipBlanks()
            guard position == end else { throw syntax() }
            return .success(
                Output(
                    nodes: nodes, nodeCount: count, orders: orders, names: sieve, longNumberCount: longNumberCount))
        } catch {
            PlainMemory.giveBack(nodes)
            return .failure(error)
        }
    }

    /// UTF-16, UTF-32 and a byte order mark show in the first bytes.
    private func refuseOtherEncodings() throws(JSONError) {
        guard end > 0 else { throw syntax() }
        let first = base[0]
        if first == 0xEF || first == 0xFE || first == 0xFF || first == 0 || (end > 1 && base[1] == 0) {
            throw JSONError(.encoding, at: .byte(0))
        }
    }

    func syntax() -> JSONError { JSONError(.syntax, at: .byte(position)) }

    @inline(__always)
    mutating func skipBlanks() {
        guard position < end, base[position] <= 0x20 else { return }
        var passed = position
        while passed < end {
            let byte = base[passed]
            guard byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 else { break }
            passed &+= 1
        }
        blanks &+= passed &- position
        position = passed
    }

    /// Passes this byte and the white space before it; mostly there is none.
    @inline(__always)
    mutating func pass(_ byte: UInt8) throws(JSONError) {
        if position >= end || base[position] != byte { skipBlanks() }
        guard position < end, base[position] == byte else { throw syntax() }
        position &+= 1
    }

    /// Passes what stands behind an element, and the white space before it: a comma, or the end of its container.
    ///
    /// - Returns: Whether the container ends here.
    @inline(__always)
    mutating func passComma(orEnd bracket: UInt8) throws(JSONError) -> Bool {
        if position < end, base[position] == UInt8(ascii: ",") {
            position &+= 1
            return false
        }
        skipBlanks()
        guard position < end else { throw syntax() }
        let byte = base[position]
        guard byte == UInt8(ascii: ",") || byte == bracket else { throw syntax() }
        position &+= 1
        return byte == bracket
    }

    @inline(__always)
    mutating func append(_ kind: JSONKind, _ flags: JSONNode.Flags, start: Int) -> Int {
        if count == capacity { grow() }
        let index = count
        (nodes + index).initialize(
            to: JSONNode(
                kind: kind, flags: flags, start: UInt32(truncatingIfNeeded: start),
                end: UInt32(truncatingIfNeeded: position), next: UInt32(truncatingIfNeeded: index + 1), count: 0,
                order: 0))
        count = index + 1
        return index
    }

    mutating func grow() {
        let larger = PlainMemory.allocate(capacity * 2, of: JSONNode.self)
        larger.moveInitialize(from: nodes, count: count)
        PlainMemory.giveBack(nodes)
        nodes = larger
        capacity *= 2
    }

    /// Reads one value; says whether its bytes are canonical as they stand.
    mutating func value(depth: Int) throws(JSONError) -> Bool {
        guard position < end else { throw syntax() }
        switch base[position] {
        case UInt8(ascii: "\""):
            return try string().contains(.canonical)
        case UInt8(ascii: "{"):
            return try object(depth: depth)
        case UInt8(ascii: "["):
            return try array(depth: depth)
        case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"):
            return try number()
        case UInt8(ascii: "t"):
            return try literal("true", .true)
        case UInt8(ascii: "f"):
            return try literal("false", .false)
        case UInt8(ascii: "n"):
            return try literal("null", .null)
        default:
            throw syntax()
        }
    }

    private mutating func literal(_ text: StaticString, _ kind: JSONKind) throws(JSONError) -> Bool {
        let start = position
        for offset in 0..<text.utf8CodeUnitCount {
            guard position < end, base[position] == text.utf8Start[offset] else { throw syntax() }
            position += 1
        }
        _ = append(kind, .canonical, start: start)
        return true
    }

    @inline(__always)
    mutating func countMember() throws(JSONError) {
        members += 1
        guard members <= limits.members else {
            throw JSONError(.size, at: .byte(position), facts: ["limit": String(limits.members)])
        }
    }

    @inline(__always)
    func checkDepth(_ depth: Int) throws(JSONError) {
        guard depth < limits.depth else {
            throw JSONError(.depth, at: .byte(position), facts: ["limit": String(limits.depth)])
        }
    }

    /// Writes what is known only at a container's end.
    mutating func close(_ index: Int, isCanonical: Bool, count members: Int) {
        nodes[index].end = UInt32(truncatingIfNeeded: position)
        nodes[index].next = UInt32(truncatingIfNeeded: count)
        nodes[index].count = UInt32(truncatingIfNeeded: members)
        if isCanonical { nodes[index].flags.insert(.canonical) }
    }

    private mutating func array(depth: Int) throws(JSONError) -> Bool {
        try checkDepth(depth)
        let index = append(.array, [], start: position)
        let blanksBefore = blanks
        position += 1
        skipBlanks()
        var elements = 0
        var isCanonical = true
        if position < end, base[position] == UInt8(ascii: "]") {
            position += 1
        } else {
            while true {
                try countMember()
                elements += 1
                if try !value(depth: depth + 1) { isCanonical = false }
                if try passComma(orEnd: UInt8(ascii: "]")) { break }
                skipBlanks()
            }
        }
        isCanonical = isCanonical && blanks == blanksBefore
        close(index, isCanonical: isCanonical, count: elements)
        return isCanonical
    }
}
