#if canImport(Glibc)
    import Glibc
#endif

extension JSONValue {
    /// The characters of a string, escapes resolved; nil for everything else.
    ///
    /// For showing. To compare or look up, use ``equals(_:)-(StaticString)`` or ``withUTF8(_:)``: Swift's `==` on strings
    /// holds Unicode-equivalent ones equal, which identifiers are not.
    public var string: String? { withUTF8 { String(copying: UTF8Span(unchecked: $0)) } }

    /// The bytes of a string, escapes resolved; nil for everything else.
    public var utf8: [UInt8]? {
        guard kind == .string else { return nil }
        return withText { Array($0) }
    }

    /// Calls `body` with the bytes of a string, escapes resolved, without a copy where there are none.
    ///
    /// - Returns: What `body` returns, or nil if the value is no string.
    @inlinable
    public func withUTF8<R>(_ body: (Span<UInt8>) throws -> R) rethrows -> R? {
        guard let text = plainText else { return nil }
        // Inlined into the caller: it is called some fifty times for every credential that is judged.
        if let range = text.range {
            return try document.bytes.withUnsafeBufferPointer { bytes in
                try body(UnsafeBufferPointer(rebasing: bytes[range]).span)
            }
        }
        return try body(text.unescaped.span)
    }

    /// Where the characters of a string stand, or the characters themselves where there are escapes; nil if it is none.
    @usableFromInline
    var plainText: (range: Range<Int>?, unescaped: [UInt8])? {
        let node = self.node
        guard node.kind == .string else { return nil }
        let range = Int(node.start) + 1..<Int(node.end) - 1
        guard node.isEscaped else { return (range, []) }
        return (nil, withText { Array($0) })
    }

    /// Whether the value is a string of exactly these bytes.
    public func equals(_ text: StaticString) -> Bool {
        JSONValue.isString(
            at: index, in: document,
            equalTo: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
    }

    /// Whether the value is a string of exactly these bytes.
    public func equals(_ bytes: [UInt8]) -> Bool {
        bytes.withUnsafeBufferPointer { JSONValue.isString(at: index, in: document, equalTo: $0) }
    }

    /// Whether the value is a string of exactly the bytes of `text`; never by Unicode equivalence.
    public func equals(utf8Of text: String) -> Bool {
        var text = text
        return text.withUTF8 { JSONValue.isString(at: index, in: document, equalTo: $0) }
    }

    /// Whether both are strings of the same bytes.
    public func equals(_ other: JSONValue) -> Bool {
        guard other.kind == .string else { return false }
        return other.withText { JSONValue.isString(at: index, in: document, equalTo: $0) }
    }

    private func withText<R>(_ body: (UnsafeBufferPointer<UInt8>) throws -> R) rethrows -> R {
        let node = self.node
        let range = Int(node.start) + 1..<Int(node.end) - 1
        return try document.bytes.withUnsafeBufferPointer { bytes in
            let raw = UnsafeBufferPointer(rebasing: bytes[range])
            guard node.isEscaped else { return try body(raw) }
            return try JSONEscape.unescaped(raw).withUnsafeBufferPointer(body)
        }
    }

    /// Whether the node of a document is a string of exactly these bytes: for rooms that walk documents.
    package static func isString(at index: Int, in document: JSONDocument, equalTo text: StaticString) -> Bool {
        isString(
            at: index, in: document,
            equalTo: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
    }

    static func isString(at index: Int, in document: JSONDocument, equalTo text: UnsafeBufferPointer<UInt8>) -> Bool {
        let node = document.nodes[index]
        guard node.kind == .string else { return false }
        let start = Int(node.start) + 1
        let length = Int(node.end) - 1 - start
        if node.isEscaped {
            return document.bytes.withUnsafeBufferPointer { bytes in
                JSONEscape.unescaped(UnsafeBufferPointer(rebasing: bytes[start..<start + length])).elementsEqual(text)
            }
        }
        guard length == text.count else { return false }
        return document.bytes.withUnsafeBytes { bytes in
            isSame(bytes.baseAddress! + start, UnsafeRawPointer(text.baseAddress), length)
        }
    }

    /// Whether `count` bytes are the same at both places.
    ///
    /// Most names and words have at most sixteen: two words, which may overlap, are all of them, and a call is spared.
    @inline(__always)
    static func isSame(_ left: UnsafeRawPointer, _ right: UnsafeRawPointer?, _ count: Int) -> Bool {
        guard count > 0, let right else { return true }
        if count > 16 { return memcmp(left, right, count) == 0 }
        func differ<Word: FixedWidthInteger & BitwiseCopyable>(_: Word.Type) -> Bool {
            let last = count &- MemoryLayout<Word>.size
            return left.loadUnaligned(as: Word.self) != right.loadUnaligned(as: Word.self)
                || left.loadUnaligned(fromByteOffset: last, as: Word.self)
                    != right.loadUnaligned(fromByteOffset: last, as: Word.self)
        }
        if count >= 8 { return !differ(UInt64.self) }
        if count >= 4 { return !differ(UInt32.self) }
        if count >= 2 { return !differ(UInt16.self) }
        return left.load(as: UInt8.self) == right.load(as: UInt8.self)
    }
}
