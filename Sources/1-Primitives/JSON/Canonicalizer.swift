/// Writes the nodes of a document in the form of RFC 8785, into room that the caller has measured.
///
/// Values whose bytes are canonical already are copied whole: for a document that this project wrote that is one copy.
struct Canonicalizer {
    let document: JSONDocument
    let source: UnsafePointer<UInt8>
    let output: UnsafeMutablePointer<UInt8>
    var count = 0
    var gap: CanonicalForm.Gap?

    init(document: JSONDocument, source: UnsafePointer<UInt8>, output: UnsafeMutablePointer<UInt8>) {
        self.document = document
        self.source = source
        self.output = output
    }

    @inline(__always)
    private mutating func put(_ byte: UInt8) {
        output[count] = byte
        count &+= 1
    }

    @inline(__always)
    private mutating func copy(_ node: JSONNode) {
        let length = Int(node.end &- node.start)
        (output + count).update(from: source + Int(node.start), count: length)
        count &+= length
    }

    private mutating func put(_ bytes: [UInt8]) {
        bytes.withUnsafeBufferPointer { bytes in
            guard let base = bytes.baseAddress else { return }
            (output + count).update(from: base, count: bytes.count)
        }
        count += bytes.count
    }

    mutating func write(_ index: Int) {
        let node = document.nodes[index]
        if node.flags.contains(.canonical) { return copy(node) }
        switch node.kind {
        case .object: writeObject(index, omitting: nil, gapFor: nil)
        case .array: writeArray(index)
        case .string: writeEscapedString(node)
        case .number: writeNumber(node)
        case .true, .false, .null: copy(node)
        }
    }

    private mutating func writeArray(_ index: Int) {
        put(UInt8(ascii: "["))
        let end = Int(document.nodes[index].next)
        var position = index + 1
        while position < end {
            if position != index + 1 { put(UInt8(ascii: ",")) }
            write(position)
            position = Int(document.nodes[position].next)
        }
        put(UInt8(ascii: "]"))
    }

    mutating func writeObject(_ index: Int, omitting omitted: StaticString?, gapFor: StaticString?) {
        let node = document.nodes[index]
        put(UInt8(ascii: "{"))
        var written = 0
        var gapIsOpen = gapFor != nil
        var position = index + 1
        for member in 0..<Int(node.count) {
            let name = node.flags.contains(.sorted) ? position : Int(document.orders[Int(node.order) + member])
            position = Int(document.nodes[position + 1].next)
            if let omitted, isName(name, omitted) { continue }
            if gapIsOpen, let gapFor, !precedes(name, gapFor) {
                gapIsOpen = false
                if written > 0 { put(UInt8(ascii: ",")) }
                gap = CanonicalForm.Gap(offset: count, isFirst: written == 0, isLast: false)
            } else if written > 0 {
                put(UInt8(ascii: ","))
            }
            write(name)
            put(UInt8(ascii: ":"))
            write(name + 1)
            written += 1
        }
        if gapIsOpen { gap = CanonicalForm.Gap(offset: count, isFirst: written == 0, isLast: true) }
        put(UInt8(ascii: "}"))
    }

    private func isName(_ index: Int, _ name: StaticString) -> Bool {
        JSONValue.isString(
            at: index, in: document,
            equalTo: UnsafeBufferPointer(start: name.utf8Start, count: name.utf8CodeUnitCount))
    }

    private func precedes(_ index: Int, _ name: StaticString) -> Bool {
        let node = document.nodes[index]
        let other = UnsafeBufferPointer(start: name.utf8Start, count: name.utf8CodeUnitCount)
        let raw = UnsafeBufferPointer(start: source + Int(node.start) + 1, count: Int(node.end - node.start) - 2)
        guard node.isEscaped else { return MemberOrder.precedes(raw, other) }
        return JSONEscape.unescaped(raw).withUnsafeBufferPointer { MemberOrder.precedes($0, other) }
    }

    private mutating func writeEscapedString(_ node: JSONNode) {
        let raw = UnsafeBufferPointer(start: source + Int(node.start) + 1, count: Int(node.end - node.start) - 2)
        var text = GrowingBytes(capacity: raw.count + 16)
        JSONEscape.unescaped(raw).withUnsafeBufferPointer { JSONEscape.appendQuoted($0, to: &text) }
        put(text.array())
    }

    private mutating func writeNumber(_ node: JSONNode) {
        let text = UnsafeBufferPointer(start: source + Int(node.start), count: Int(node.end - node.start))
        if JSONNumber.isCanonicalDecimal(text) { return copy(node) }
        put(JSONNumber.canonical(JSONNumber.double(text) ?? 0))
    }
}
