/// A value as the flat list of nodes that its document keeps.
///
/// For a reader that visits every value of a document: walking it as ``JSONValue`` counts an owner of the document for
/// each value, which costs more than looking at the value. Valid inside ``JSONValue/withFlatForm(_:)`` only.
package struct JSONFlatForm {
    /// The value's own node, then those of all it holds, in the order they are written.
    package let nodes: UnsafeBufferPointer<JSONNode>
    /// The place of the first of them among the nodes of the document: ``JSONNode/next`` counts from the document's.
    package let first: Int
    /// The bytes of the whole document: ``JSONNode/start`` and ``JSONNode/end`` are places in it.
    package let bytes: UnsafeBufferPointer<UInt8>

    /// The characters of a string that is written with escapes.
    package func unescaped(_ node: JSONNode) -> [UInt8] {
        JSONEscape.unescaped(UnsafeBufferPointer(rebasing: bytes[Int(node.start) + 1..<Int(node.end) - 1]))
    }
}

extension JSONValue {
    /// Calls `body` with this value and all it holds as a flat list.
    package func withFlatForm(_ body: (JSONFlatForm) -> Void) {
        document.bytes.withUnsafeBufferPointer { bytes in
            let count = Int(node.next) - index
            body(
                JSONFlatForm(
                    nodes: UnsafeBufferPointer(start: document.nodes + index, count: count), first: index,
                    bytes: bytes))
        }
    }

    /// The value at a place of this value's flat form: 0 is the value itself.
    package func value(at place: Int) -> JSONValue { JSONValue(document: document, index: index + place) }
}
