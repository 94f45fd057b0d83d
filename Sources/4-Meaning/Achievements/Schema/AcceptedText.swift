import JSON

#if canImport(Glibc)
    import Glibc
#endif

/// A JSON text that ``JSONDocument`` has accepted, walked by its flat form.
///
/// A position is a place in the flat form: 0 is the whole value, the one behind that at `position` stands at ``next(_:)``, the
/// value of a member one behind its name. Judging a shape visits every member of a document and looks into few; walking the nodes does that
/// without counting a reference and without reading the text again.
struct AcceptedText {
    private let form: JSONFlatForm
    private let nodes: UnsafePointer<JSONNode>
    private let bytes: UnsafePointer<UInt8>

    /// - Parameter form: A value; this is of use as long as it is. Nil for one without bytes, which no value is.
    init?(_ form: JSONFlatForm) {
        guard let first = form.nodes.baseAddress, let start = form.bytes.baseAddress else { return nil }
        self.form = form
        nodes = first
        bytes = start
    }

    @inline(__always)
    func kind(_ position: Int) -> JSONKind { nodes[position].kind }

    /// The position behind a value and all it holds.
    @inline(__always)
    func next(_ position: Int) -> Int { Int(nodes[position].next) &- form.first }

    /// Elements of a list, members of an object.
    @inline(__always)
    func count(_ position: Int) -> Int { Int(nodes[position].count) }

    /// The byte of the document at which the value begins.
    func offset(_ position: Int) -> Int { Int(nodes[position].start) }

    /// How many bytes the value takes.
    func length(_ position: Int) -> Int { Int(nodes[position].end) - offset(position) }

    /// Calls `body` with the characters of a string, escapes resolved.
    @inline(__always)
    func withContent<R>(of string: Int, _ body: (UnsafeBufferPointer<UInt8>) -> R) -> R {
        let node = nodes[string]
        if !node.isEscaped {
            return body(
                UnsafeBufferPointer(start: bytes + Int(node.start) + 1, count: Int(node.end &- node.start) &- 2))
        }
        return form.unescaped(node).withUnsafeBufferPointer(body)
    }

    /// Calls `body` with the positions of name and value for each member of an object.
    func forEachMember(of object: Int, _ body: (_ name: Int, _ value: Int) -> Void) {
        guard kind(object) == .object else { return }
        var position = object + 1
        while position < next(object) {
            body(position, position + 1)
            position = next(position + 1)
        }
    }

    /// Calls `body` with the position of each element of a list, or of the value itself.
    func forEachElement(of value: Int, _ body: (Int) -> Void) {
        guard kind(value) == .array else { return body(value) }
        var position = value + 1
        while position < next(value) {
            body(position)
            position = next(position)
        }
    }

    /// Whether the value is written with exactly these bytes.
    func isWritten(_ position: Int, as other: [UInt8]) -> Bool {
        length(position) == other.count && memcmp(bytes + offset(position), other, other.count) == 0
    }

    /// The bytes that a value is written with.
    func written(_ position: Int) -> [UInt8] {
        Array(UnsafeBufferPointer(start: bytes + offset(position), count: length(position)))
    }

    /// Whether the value is a string of exactly these bytes.
    func equals(_ position: Int, _ text: StaticString) -> Bool {
        guard kind(position) == .string else { return false }
        return withContent(of: position) { Self.isSame($0, text) }
    }

    static func isSame(_ bytes: UnsafeBufferPointer<UInt8>, _ text: StaticString) -> Bool {
        bytes.count == text.utf8CodeUnitCount && begins(bytes, with: text)
    }

    static func begins(_ bytes: UnsafeBufferPointer<UInt8>, with text: StaticString) -> Bool {
        guard bytes.count >= text.utf8CodeUnitCount, let start = bytes.baseAddress else { return false }
        return memcmp(start, text.utf8Start, text.utf8CodeUnitCount) == 0
    }
}
