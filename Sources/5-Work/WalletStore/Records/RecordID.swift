public import Encodings
import Signing

/// The name of one record in one wallet.
///
/// ```swift
/// let id = try wallet.add(bytes, origin: "file:badge.json", at: now).id
/// id.text                                         // "3fa2…", 32 hexadecimal digits
/// try RecordID("3fa2…") == id                     // true
/// ```
///
/// It is made from the record's content under a key of the wallet: the same credential has the same name whenever it comes,
/// another name in every other wallet, and the name tells nothing about it.
public struct RecordID: Hashable, Sendable, CustomStringConvertible {
    static let byteCount = 16

    private let high: UInt64
    private let low: UInt64

    /// Reads the 32 hexadecimal digits of ``text``.
    ///
    /// - Throws: ``EncodingError`` `hex.malformed`.
    public init(_ text: String) throws(EncodingError) {
        let bytes = try Hex.decode(text)
        guard let id = bytes.read(Self.init(reading:)), bytes.count == Self.byteCount else {
            throw EncodingError(.hexMalformed, at: .byte(min(bytes.count, Self.byteCount) * 2))
        }
        self = id
    }

    /// A name for something that nobody looks up by its content.
    static func random() -> RecordID { RecordID(tag: SecureRandom.bytes(byteCount)) }

    /// - Precondition: 16 bytes.
    init(tag: [UInt8]) {
        guard let id = tag.read(Self.init(reading:)) else { preconditionFailure("a record's name has 16 bytes") }
        self = id
    }

    init?(reading reader: inout ByteReader) {
        guard let high = reader.number(UInt64.self), let low = reader.number(UInt64.self) else { return nil }
        (self.high, self.low) = (high, low)
    }

    var bytes: [UInt8] {
        var writer = ByteWriter(capacity: Self.byteCount)
        append(to: &writer)
        return writer.bytes
    }

    func append(to writer: inout ByteWriter) {
        writer.append(high)
        writer.append(low)
    }

    /// 32 hexadecimal digits.
    public var text: String { Hex.encode(bytes) }

    public var description: String { text }
}
