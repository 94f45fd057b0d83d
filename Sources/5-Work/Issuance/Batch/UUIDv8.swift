import Encodings
import Signing

/// The form of a UUID whose 122 free bits their maker fills.
///
/// Source: [RFC 9562, section 5.8](https://www.rfc-editor.org/rfc/rfc9562#section-5.8).
enum UUIDv8 {
    /// 16 bytes with version and variant in their places.
    static func formed(_ bytes: some Collection<UInt8>) -> [UInt8] {
        var uuid = Array(bytes.prefix(16))
        uuid[6] = uuid[6] & 0x0F | 0x80
        uuid[8] = uuid[8] & 0x3F | 0x80
        return uuid
    }

    static func random() -> [UInt8] { formed(SecureRandom.bytes(16)) }

    /// `7f1c2c52-6f0e-8b39-9a55-0d6f5c1e2a11`.
    static func text(_ uuid: [UInt8]) -> String {
        var text: [UInt8] = []
        text.reserveCapacity(36)
        append(uuid, to: &text)
        return String(decoding: text, as: UTF8.self)
    }

    static func append(_ uuid: [UInt8], to text: inout [UInt8]) {
        let bytes = uuid.span
        text.append(addingCapacity: 36) { text in
            for position in bytes.indices {
                if position == 4 || position == 6 || position == 8 || position == 10 {
                    text.append(UInt8(ascii: "-"))
                }
                text.append(digits.utf8Start[Int(bytes[position] >> 4)])
                text.append(digits.utf8Start[Int(bytes[position] & 15)])
            }
        }
    }

    /// The bytes behind `urn:uuid:…`, in small letters, or behind the UUID alone; nil for anything else.
    static func bytes(of text: String) -> [UInt8]? {
        var characters = Array(text.utf8)
        if characters.starts(with: "urn:uuid:".utf8) { characters.removeFirst(9) }
        guard characters.count == 36 else { return nil }
        for position in [8, 13, 18, 23] where characters[position] != UInt8(ascii: "-") { return nil }
        let hex = characters.enumerated().filter { ![8, 13, 18, 23].contains($0.offset) }.map(\.element)
        return try? Hex.decode(hex.span)
    }

    private static let digits: StaticString = "0123456789abcdef"
}
