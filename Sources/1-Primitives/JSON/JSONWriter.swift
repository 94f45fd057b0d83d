extension JSON {
    /// The value as UTF-8 text, members in the order they were given.
    ///
    /// - Parameter pretty: Two spaces a level and a line a member, ending with a line feed; otherwise no white space at all.
    public func bytes(pretty: Bool = false) -> [UInt8] {
        var writer = JSONWriter(isPretty: pretty)
        writer.write(self, level: 0)
        if pretty { writer.output.append(UInt8(ascii: "\n")) }
        return writer.output.array()
    }

    /// The value in the one form of RFC 8785: members sorted by UTF-16 code units, numbers as ECMAScript writes them.
    public func canonicalBytes() -> [UInt8] {
        var writer = JSONWriter(isSorted: true)
        writer.write(self, level: 0)
        return writer.output.array()
    }

    /// The value as text; see ``bytes(pretty:)``.
    public func text(pretty: Bool = false) -> String { String(decoding: bytes(pretty: pretty), as: UTF8.self) }
}

struct JSONWriter: ~Copyable {
    let isPretty: Bool
    let isSorted: Bool
    var output = GrowingBytes()

    init(isPretty: Bool = false, isSorted: Bool = false) {
        self.isPretty = isPretty
        self.isSorted = isSorted
    }

    mutating func write(_ value: JSON, level: Int) {
        switch value {
        case .object(let members): write(members, level: level)
        case .array(let elements): write(elements, level: level)
        case .string(let text): write(text)
        case .integer(let number): write(number: String(number))
        case .number(let text): write(number: text)
        case .bool(let value): output.append(value ? "true" : "false")
        case .null: output.append("null")
        }
    }

    private mutating func write(_ members: [JSONMember], level: Int) {
        let ordered = isSorted ? members.sorted { MemberOrder.precedes($0.name, $1.name) } : members
        output.append(UInt8(ascii: "{"))
        var isFirst = true
        for member in ordered {
            if !isFirst { output.append(UInt8(ascii: ",")) }
            isFirst = false
            newLine(level + 1)
            write(member.name)
            output.append(UInt8(ascii: ":"))
            if isPretty { output.append(UInt8(ascii: " ")) }
            write(member.value, level: level + 1)
        }
        if !members.isEmpty { newLine(level) }
        output.append(UInt8(ascii: "}"))
    }

    private mutating func write(_ elements: [JSON], level: Int) {
        output.append(UInt8(ascii: "["))
        var isFirst = true
        for element in elements {
            if !isFirst { output.append(UInt8(ascii: ",")) }
            isFirst = false
            newLine(level + 1)
            write(element, level: level + 1)
        }
        if !elements.isEmpty { newLine(level) }
        output.append(UInt8(ascii: "]"))
    }

    mutating func write(_ text: String) {
        var text = text
        text.withUTF8 { JSONEscape.appendQuoted($0, to: &output) }
    }

    private mutating func write(number text: String) {
        var text = text
        guard isSorted else { return text.withUTF8 { output.append($0) } }
        JSONNumber.canonical(Double(text) ?? 0).withUnsafeBufferPointer { output.append($0) }
    }

    private mutating func newLine(_ level: Int) {
        guard isPretty else { return }
        output.append(UInt8(ascii: "\n"))
        for _ in 0..<level { output.append("  ") }
    }
}
