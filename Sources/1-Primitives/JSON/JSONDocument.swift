/// A JSON text that was read strictly: bytes, and a flat index over them. Nothing is copied out.
///
/// ```swift
/// let document = try JSONDocument(parsing: bytes)
/// let issuer = document.root["issuer"]?.string
/// ```
///
/// Refused are what RFC 8259 refuses and what lets two readers disagree: duplicate member names (also when one is written
/// with escapes), anything but UTF-8, lone surrogates, integers beyond ±(2^53−1), nesting and sizes over the limits.
///
/// Source: [RFC 8259](https://www.rfc-editor.org/rfc/rfc8259), [RFC 7493](https://www.rfc-editor.org/rfc/rfc7493).
public final class JSONDocument: @unchecked Sendable {
    // Unchecked: `nodes` and `orders` are written by the initialiser only and freed by deinit only; all else is immutable.

    /// The text exactly as it was received.
    public let bytes: [UInt8]
    /// The flat form: for rooms that walk whole documents and look at few of their values.
    package let nodes: UnsafeMutablePointer<JSONNode>
    let nodeCount: Int
    let orders: [UInt32]
    /// Which member names there may be.
    let names: NameSieve
    /// Numbers whose canonical form may be longer than what is written.
    let longNumberCount: Int

    /// Reads `bytes`.
    ///
    /// - Parameters:
    ///   - bytes: A whole JSON text in UTF-8, white space around it allowed.
    ///   - limits: The most it may bring.
    ///   - memory: What texts before this one had in common with it, perhaps; the outcome is the same without.
    /// - Throws: ``JSONError`` with the byte at which reading stopped.
    public init(
        parsing bytes: [UInt8], limits: JSONLimits = .standard, remembering memory: JSONMemory? = nil
    ) throws(JSONError) {
        guard bytes.count <= limits.bytes, bytes.count < Int(UInt32.max) else {
            throw JSONError(.size, facts: ["bytes": String(bytes.count), "limit": String(limits.bytes)])
        }
        let known = memory?.values ?? KnownValues()
        let outcome = bytes.withUnsafeBufferPointer { buffer -> Result<JSONParser.Output, JSONError> in
            var parser = JSONParser(buffer, limits: limits, known: known)
            return parser.run()
        }
        let output = try outcome.get()
        self.bytes = bytes
        nodes = output.nodes
        nodeCount = output.nodeCount
        orders = output.orders
        names = output.names
        longNumberCount = output.longNumberCount
    }

    deinit { PlainMemory.giveBack(nodes) }

    /// The value that the whole text is.
    public var root: JSONValue { JSONValue(document: self, index: 0) }
}
