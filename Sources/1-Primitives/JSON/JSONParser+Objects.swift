import Encodings

/// A member's name while its object is being read.
struct MemberName {
    /// The first eight bytes as one number, so that most comparisons are one instruction.
    var prefix: UInt64
    /// The node of the name.
    var node: UInt32
}

/// A growing list without the bookkeeping of an array: it is touched for every member of every object.
///
/// Whoever makes one deallocates it.
struct MemberNameStack {
    private var base = PlainMemory.allocate(32, of: MemberName.self)
    private var capacity = 32
    var count = 0

    /// The newest name; there must be one.
    var last: MemberName { base[count - 1] }

    /// The names from `start` on.
    func since(_ start: Int) -> UnsafeMutableBufferPointer<MemberName> {
        UnsafeMutableBufferPointer(start: base + start, count: count - start)
    }

    @inline(__always)
    mutating func append(_ name: MemberName) {
        if count == capacity { grow() }
        (base + count).initialize(to: name)
        count &+= 1
    }

    private mutating func grow() {
        let larger = PlainMemory.allocate(capacity * 2, of: MemberName.self)
        larger.moveInitialize(from: base, count: count)
        PlainMemory.giveBack(base)
        base = larger
        capacity *= 2
    }

    func deallocate() { PlainMemory.giveBack(base) }
}

extension JSONParser {
    mutating func object(depth: Int) throws(JSONError) -> Bool {
        try checkDepth(depth)
        if !known.beginnings.isEmpty, passKnownObject(depth: depth) { return true }
        let index = append(.object, [], start: position)
        let blanksBefore = blanks
        let firstName = names.count
        position += 1
        skipBlanks()
        var isCanonical = true
        var isSorted = true
        if position < end, base[position] == UInt8(ascii: "}") {
            position += 1
        } else {
            while true {
                try countMember()
                let name = try memberName(isCanonical: &isCanonical)
                if isSorted, names.count > firstName {
                    let reader = MemberNameReader(base: base, end: end, nodes: nodes)
                    if !reader.precedes(names.last, name) { isSorted = false }
                }
                names.append(name)
                sieve.insert(name.prefix)
                try pass(UInt8(ascii: ":"))
                skipBlanks()
                // Most values are strings.
                if position < end, base[position] == UInt8(ascii: "\"") {
                    if try !string().contains(.canonical) { isCanonical = false }
                } else if try !value(depth: depth + 1) {
                    isCanonical = false
                }
                if try passComma(orEnd: UInt8(ascii: "}")) { break }
                skipBlanks()
            }
        }
        let members = names.count - firstName
        if isSorted {
            nodes[index].flags.insert(.sorted)
        } else {
            try sortNames(from: firstName)
            // Whoever leaves one object unsorted leaves most of them so: grow once, not seven times.
            if orders.isEmpty { orders.reserveCapacity(256) }
            nodes[index].order = UInt32(truncatingIfNeeded: orders.count)
            for name in names.since(firstName) { orders.append(name.node) }
        }
        names.count = firstName
        isCanonical = isCanonical && isSorted && blanks == blanksBefore
        close(index, isCanonical: isCanonical, count: members)
        return isCanonical
    }

    /// Reads a member's name; the position is on its opening quote.
    @inline(__always)
    private mutating func memberName(isCanonical: inout Bool) throws(JSONError) -> MemberName {
        let quote = position
        guard quote < end, base[quote] == UInt8(ascii: "\"") else { throw syntax() }
        let flags = try string()
        if !flags.contains(.canonical) { isCanonical = false }
        let length = position &- quote &- 2
        if flags == .canonical, length > 0, quote &+ 9 <= end {
            // ASCII, the rule: eight bytes at once, less what stands behind the name.
            let behind = UInt64(truncatingIfNeeded: 8 &* Swift.max(8 &- length, 0))
            var word = UInt64(bigEndian: UnsafeRawPointer(base + quote + 1).loadUnaligned(as: UInt64.self))
            word = (word &>> behind) &<< behind
            if word & 0x8080_8080_8080_8080 == 0 {
                return MemberName(prefix: word, node: UInt32(truncatingIfNeeded: count &- 1))
            }
        }
        return MemberNameReader(base: base, end: end, nodes: nodes).name(count - 1)
    }

    /// Puts the innermost object's names in canonical order; two equal ones then stand side by side.
    private mutating func sortNames(from first: Int) throws(JSONError) {
        var names = names.since(first)
        let reader = MemberNameReader(base: base, end: end, nodes: nodes)
        if names.count <= 24 {
            for upper in 1..<names.count {
                let moving = names[upper]
                var position = upper
                while position > 0, reader.precedes(moving, names[position - 1]) {
                    names[position] = names[position - 1]
                    position -= 1
                }
                names[position] = moving
            }
        } else {
            names.sort { reader.precedes($0, $1) }
        }
        for position in 1..<names.count where !reader.precedes(names[position - 1], names[position]) {
            let place = Swift.max(nodes[Int(names[position].node)].start, nodes[Int(names[position - 1].node)].start)
            throw JSONError(.duplicateKey, at: .byte(Int(place)))
        }
    }
}

/// Member names read from the nodes, and their order.
///
/// A value of three words: methods of the parser itself would be handed a copy of the whole parser for every member.
struct MemberNameReader {
    let base: UnsafePointer<UInt8>
    let end: Int
    let nodes: UnsafeMutablePointer<JSONNode>

    /// The name that stands at a node, whatever it is written with.
    func name(_ index: Int) -> MemberName {
        let name = MemberName(prefix: 0, node: UInt32(truncatingIfNeeded: index))
        return withBytes(of: name) { MemberName(prefix: MemberOrder.prefix($0), node: name.node) }
    }

    /// Whether `left` comes strictly before `right` in the order of RFC 8785.
    @inline(__always)
    func precedes(_ left: MemberName, _ right: MemberName) -> Bool {
        if left.prefix != right.prefix { return left.prefix < right.prefix }
        return fullyPrecedes(left, right)
    }

    private func fullyPrecedes(_ left: MemberName, _ right: MemberName) -> Bool {
        withBytes(of: left) { left in withBytes(of: right) { right in MemberOrder.precedes(left, right) } }
    }

    private func withBytes<R>(of name: MemberName, _ body: (UnsafeBufferPointer<UInt8>) -> R) -> R {
        let node = nodes[Int(name.node)]
        let raw = UnsafeBufferPointer(start: base + Int(node.start) + 1, count: Int(node.end - node.start) - 2)
        guard node.isEscaped else { return body(raw) }
        return JSONEscape.unescaped(raw).withUnsafeBufferPointer(body)
    }
}
