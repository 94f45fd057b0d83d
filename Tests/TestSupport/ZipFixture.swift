/// A ZIP file for tests, sound or with one thing wrong: every field can be set to what it should not be.
public struct ZipFixture {
    /// One file in the archive.
    public struct Entry {
        public var name: [UInt8]
        /// The bytes as they stand in the archive.
        public var stored: [UInt8]
        /// 0 for bytes as they are, 8 for deflated ones.
        public var method: UInt16 = 0
        public var flags: UInt16 = 0x800
        public var checksum: UInt32
        public var size: UInt32
        /// The mode of Unix: a link is `0o120777`.
        public var mode: UInt32 = 0o100644

        /// A file as it is.
        public init(_ name: String, _ content: [UInt8]) {
            self.name = Array(name.utf8)
            stored = content
            checksum = ZipFixture.checksum(content)
            size = UInt32(content.count)
        }

        public init(_ name: String, _ content: String) { self.init(name, Array(content.utf8)) }
    }

    public var entries: [Entry]

    public init(_ entries: [Entry]) { self.entries = entries }

    public var bytes: [UInt8] {
        var output: [UInt8] = []
        var directory: [UInt8] = []
        for entry in entries {
            let offset = UInt32(output.count)
            let common =
                Self.two(entry.flags) + Self.two(entry.method) + Self.two(0) + Self.two(0x5A68)
                + Self.four(entry.checksum) + Self.four(UInt32(entry.stored.count)) + Self.four(entry.size)
                + Self.two(UInt16(entry.name.count)) + Self.two(0)
            output += Self.four(0x0403_4B50) + Self.two(20) + common + entry.name + entry.stored
            directory += Self.four(0x0201_4B50) + Self.two(0x0314) + Self.two(20) + common
            directory += Self.two(0) + Self.two(0) + Self.two(0) + Self.four(entry.mode << 16) + Self.four(offset)
            directory += entry.name
        }
        let start = UInt32(output.count)
        let count = Self.two(UInt16(entries.count))
        return output + directory + Self.four(0x0605_4B50) + Self.two(0) + Self.two(0) + count + count
            + Self.four(UInt32(directory.count)) + Self.four(start) + Self.two(0)
    }

    private static func two(_ value: UInt16) -> [UInt8] { [UInt8(truncatingIfNeeded: value), UInt8(value >> 8)] }

    private static func four(_ value: UInt32) -> [UInt8] {
        two(UInt16(truncatingIfNeeded: value)) + two(UInt16(value >> 16))
    }

    /// CRC-32, bit by bit.
    public static func checksum(_ bytes: [UInt8]) -> UInt32 {
        var remainder = UInt32.max
        for byte in bytes {
            remainder ^= UInt32(byte)
            for _ in 0..<8 { remainder = remainder >> 1 ^ (remainder & 1 == 1 ? 0xEDB8_8320 : 0) }
        }
        return ~remainder
    }
}
