@testable import Achievements

/// A PNG put together chunk by chunk, with a checksum and a compression of its own.
struct PNGBuilder {
    var chunks: [(type: String, data: [UInt8])] = [
        ("IHDR", [0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0]), ("gAMA", [0, 0, 0xB1, 0x8F]),
        ("IDAT", PNGBuilder.compressed([0, 0x7F])), ("tEXt", Array("Comment".utf8) + [0] + Array("one pixel".utf8)),
        ("IEND", []),
    ]

    static let signature: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]

    var bytes: [UInt8] { Self.signature + chunks.flatMap { Self.chunk($0.type, $0.data) } }

    /// With a chunk before the one that has this index.
    func inserting(_ type: String, _ data: [UInt8], at index: Int) -> PNGBuilder {
        var copy = self
        copy.chunks.insert((type, data), at: index)
        return copy
    }

    /// With a badge before the picture's data.
    func with(_ text: String, keyword: String = "openbadgecredential") -> PNGBuilder {
        inserting("iTXt", Self.international(keyword, Array(text.utf8)), at: 2)
    }

    static func international(
        _ keyword: String, _ text: [UInt8], flag: UInt8 = 0, method: UInt8 = 0, language: String = "",
        translation: String = ""
    ) -> [UInt8] {
        Array(keyword.utf8) + [0, flag, method] + Array(language.utf8) + [0] + Array(translation.utf8) + [0] + text
    }

    static func chunk(_ type: String, _ data: [UInt8], length: UInt32? = nil) -> [UInt8] {
        let body = Array(type.utf8) + data
        return bigEndian(length ?? UInt32(data.count)) + body + bigEndian(crc(body))
    }

    static func bigEndian(_ value: UInt32) -> [UInt8] { [24, 16, 8, 0].map { UInt8(value >> $0 & 0xFF) } }

    /// CRC-32 as the PNG specification's appendix computes it, bit by bit.
    static func crc(_ bytes: [UInt8]) -> UInt32 {
        var crc: UInt32 = 0xFFFF_FFFF
        for byte in bytes {
            crc ^= UInt32(byte)
            for _ in 0..<8 { crc = crc & 1 == 1 ? 0xEDB8_8320 ^ (crc >> 1) : crc >> 1 }
        }
        return ~crc
    }

    /// A zlib stream that compresses nothing: RFC 1951, section 3.2.4.
    static func compressed(_ bytes: [UInt8]) -> [UInt8] {
        var stream: [UInt8] = [0x78, 0x01]
        var rest = bytes[...]
        repeat {
            let block = rest.prefix(0xFFFF)
            rest = rest.dropFirst(block.count)
            let count = UInt16(block.count)
            stream += [rest.isEmpty ? 1 : 0, UInt8(count & 0xFF), UInt8(count >> 8)]
            stream += [UInt8(~count & 0xFF), UInt8(~count >> 8)]
            stream += block
        } while !rest.isEmpty
        return stream + bigEndian(adler(bytes))
    }

    /// A zlib stream of `1 + 258 * matches` zero bytes: each match is 13 bits (RFC 1951, section 3.2.6).
    static func bomb(matches: Int) -> [UInt8] {
        var bits: [UInt8] = [1, 1, 0] + Self.code(0b0011_0000, 8)
        for _ in 0..<matches { bits += Self.code(0b1100_0101, 8) + Self.code(0, 5) }
        bits += Self.code(0, 7)
        while bits.count % 8 != 0 { bits.append(0) }
        var stream: [UInt8] = [0x78, 0x01]
        for start in stride(from: 0, to: bits.count, by: 8) {
            stream.append((0..<8).reduce(0) { $0 | bits[start + $1] << UInt8($1) })
        }
        return stream + bigEndian(adler([UInt8](repeating: 0, count: 1 + 258 * matches)))
    }

    private static func code(_ value: UInt8, _ count: Int) -> [UInt8] {
        (0..<count).map { value >> UInt8(count - 1 - $0) & 1 }
    }

    private static func adler(_ bytes: [UInt8]) -> UInt32 {
        var (low, high): (UInt32, UInt32) = (1, 0)
        for byte in bytes {
            low = (low + UInt32(byte)) % 65521
            high = (high + low) % 65521
        }
        return high << 16 | low
    }
}

/// An SVG around a badge's element.
func svg(_ badge: String, root: String = #"xmlns:openbadges="https://purl.imsglobal.org/ob/v3p0""#) -> [UInt8] {
    Array(
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <svg xmlns="http://www.w3.org/2000/svg" \(root) viewBox="0 0 8 8">\(badge)<circle cx="4" cy="4" r="3"/></svg>
        """.utf8)
}

/// The code and place that a body throws; nil when it does not.
func pictureRefusal(_ body: () throws -> some Any) -> AchievementError? {
    do {
        _ = try body()
        return nil
    } catch {
        return error as? AchievementError
    }
}

func payloadOfPicture(_ bytes: [UInt8]) throws -> BakedImage.Payload? { try BakedImage.read(bytes)?.payload }

let badgeJSON = #"{"type":["VerifiableCredential","OpenBadgeCredential"],"name":"Messen & Auswerten \u003c"}"#
let badgeToken = "eyJhbGciOiJFZERTQSJ9.eyJpc3MiOiJhIn0.AAECAwQF-_8"
