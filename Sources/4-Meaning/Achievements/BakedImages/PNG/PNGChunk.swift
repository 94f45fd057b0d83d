import Encodings

/// One chunk of a PNG: how many bytes, a type of four letters, the bytes, a checksum.
struct PNGChunk {
    /// Where its length stands.
    let start: Int
    /// Four letters.
    let type: ArraySlice<UInt8>
    let data: ArraySlice<UInt8>

    /// Where the next chunk begins.
    var end: Int { data.endIndex + 4 }
    var range: Range<Int> { start..<end }

    /// Reads the chunk that begins at `start`.
    ///
    /// - Throws: `png.truncated`, `png.length`, `png.crc` or `png.malformed`.
    init(in bytes: [UInt8], at start: Int) throws(AchievementError) {
        guard bytes.count - start >= 12 else { throw AchievementError(.pngTruncated, at: .byte(start)) }
        let length = PNGChunk.number(bytes[start..<(start + 4)])
        guard length < 1 << 31 else { throw AchievementError(.pngLength, at: .byte(start)) }
        guard length <= bytes.count - start - 12 else { throw AchievementError(.pngTruncated, at: .byte(start)) }
        type = bytes[(start + 4)..<(start + 8)]
        data = bytes[(start + 8)..<(start + 8 + length)]
        self.start = start
        let checksum = PNGChunk.number(bytes[data.endIndex..<(data.endIndex + 4)])
        guard Int(Zlib.checksum(of: bytes[type.startIndex..<data.endIndex])) == checksum else {
            throw AchievementError(.pngCRC, at: .byte(start))
        }
        guard type.allSatisfy(ASCII.isLetter) else { throw AchievementError(.pngMalformed, at: .byte(start)) }
    }

    func isType(_ name: StaticString) -> Bool {
        name.withUTF8Buffer { type.elementsEqual($0) }
    }

    private static func number(_ bytes: ArraySlice<UInt8>) -> Int {
        bytes.reduce(0) { $0 << 8 | Int($1) }
    }

    /// The bytes of a new chunk.
    static func encoding(_ type: String, _ data: [UInt8]) -> [UInt8] {
        let body = Array(type.utf8) + data
        return bigEndian(UInt32(data.count)) + body + bigEndian(Zlib.checksum(of: body[...]))
    }

    private static func bigEndian(_ number: UInt32) -> [UInt8] {
        [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: number >> $0) }
    }
}
