/// Reads the content of a message, strictly: every length is checked against what is there, texts are UTF-8, flags are 0 or 1,
/// and nothing may be left over.
///
/// Everything throws `helper.protocol`.
package struct WireReader {
    private let bytes: [UInt8]
    private var position = 0

    package init(_ bytes: [UInt8]) { self.bytes = bytes }

    /// How many bytes have not been read.
    package var remaining: Int { bytes.count - position }

    package mutating func byte() throws(HelperError) -> UInt8 {
        guard position < bytes.count else { throw Self.broken }
        defer { position += 1 }
        return bytes[position]
    }

    package mutating func flag() throws(HelperError) -> Bool {
        let value = try byte()
        guard value <= 1 else { throw Self.broken }
        return value == 1
    }

    package mutating func number() throws(HelperError) -> UInt32 {
        guard remaining >= 4 else { throw Self.broken }
        defer { position += 4 }
        return bytes[position..<position + 4].reduce(0) { $0 << 8 | UInt32($1) }
    }

    package mutating func long() throws(HelperError) -> UInt64 {
        UInt64(try number()) << 32 | UInt64(try number())
    }

    package mutating func real() throws(HelperError) -> Double {
        let value = Double(bitPattern: try long())
        guard value.isFinite else { throw Self.broken }
        return value
    }

    /// How many things follow.
    ///
    /// - Parameter limit: The most there may be; each of them takes at least one byte of what remains.
    package mutating func count(limit: Int) throws(HelperError) -> Int {
        let count = Int(try number())
        guard count <= limit, count <= remaining else { throw Self.broken }
        return count
    }

    package mutating func data(limit: Int) throws(HelperError) -> [UInt8] {
        let count = try count(limit: limit)
        defer { position += count }
        return Array(bytes[position..<position + count])
    }

    package mutating func text(limit: Int) throws(HelperError) -> String {
        guard let text = String(validating: try data(limit: limit), as: UTF8.self) else { throw Self.broken }
        return text
    }

    package func end() throws(HelperError) {
        guard remaining == 0 else { throw Self.broken }
    }

    private static let broken = HelperError(.helperProtocol)
}
