/// A document as a server gave it.
package struct WebAnswer: Sendable {
    /// The whole document, unpacked.
    package let bytes: [UInt8]
    /// What the server says it is, without parameters, in small letters; empty if it says nothing.
    package let type: String

    package init(bytes: [UInt8], type: String) {
        self.bytes = bytes
        self.type = type
    }

    package func write(to writer: inout WireWriter) {
        writer.text(type)
        writer.data(bytes)
    }

    package init(from reader: inout WireReader, limit: Int) throws(HelperError) {
        type = try reader.text(limit: 200)
        bytes = try reader.data(limit: limit)
        try reader.end()
    }
}
