import StatusLists

/// A picture of one grey point, chunk by chunk: what a badge is baked into, and how a bad one comes about.
///
/// Source: [PNG, third edition](https://www.w3.org/TR/png-3/).
enum PNGFile {
    static let signature: [UInt8] = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]
    static let header = chunk("IHDR", [0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0])
    /// A zlib stream of one stored block: no filter, one grey point.
    static let data = chunk("IDAT", [0x78, 0x01, 0x01, 2, 0, 0xfd, 0xff, 0, 0x80] + bigEndian(adler([0, 0x80])))
    static let end = chunk("IEND", [])

    /// The picture with chunks in front of its data.
    static func picture(_ chunks: [UInt8] = []) -> [UInt8] { signature + header + chunks + data + end }

    /// A badge's chunk, never compressed.
    static func badge(_ text: [UInt8], keyword: String = "openbadgecredential") -> [UInt8] {
        chunk("iTXt", Array(keyword.utf8) + [0, 0, 0, 0, 0] + text)
    }

    /// A badge's chunk with a zlib stream in it.
    static func compressedBadge(_ stream: [UInt8]) -> [UInt8] {
        chunk("iTXt", Array("openbadgecredential".utf8) + [0, 1, 0, 0, 0] + stream)
    }

    /// A zlib stream as zlib makes it.
    static func compressed(_ bytes: [UInt8]) throws -> [UInt8] {
        // Between header and trailer of gzip stands the same as between those of zlib.
        [0x78, 0x9c] + (try Gzip.deflate(bytes.span)).dropFirst(10).dropLast(8) + bigEndian(adler(bytes))
    }

    static func chunk(_ type: String, _ data: [UInt8]) -> [UInt8] {
        let body = Array(type.utf8) + data
        return bigEndian(UInt32(data.count)) + body + bigEndian(crc(body))
    }

    static func bigEndian(_ number: UInt32) -> [UInt8] {
        [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: number >> UInt32($0)) }
    }

    private static func crc(_ bytes: [UInt8]) -> UInt32 {
        ~bytes.reduce(UInt32.max) { sum, byte in
            (0..<8).reduce(sum ^ UInt32(byte)) { sum, _ in sum & 1 == 1 ? sum >> 1 ^ 0xedb8_8320 : sum >> 1 }
        }
    }

    private static func adler(_ bytes: [UInt8]) -> UInt32 {
        let sums = bytes.reduce((UInt32(1), UInt32(0))) { sums, byte in
            let first = (sums.0 + UInt32(byte)) % 65_521
            return (first, (sums.1 + first) % 65_521)
        }
        return sums.1 << 16 | sums.0
    }
}
