import Glibc

/// Several JSON documents in one file, a line each, as `issue --output ndjson` writes them.
package struct JSONLines {
    let lines: [ArraySlice<UInt8>]

    /// Nil for anything but a file of several such lines. One alone is a document like any other.
    init?(_ bytes: [UInt8]) {
        guard Self.begin(bytes) else { return nil }
        lines = bytes.split { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") }
            .filter { !$0.allSatisfy(Self.isBlank) }
    }

    /// Whether bytes begin as several documents do: an object that ends with its line, and another one below it. In one
    /// JSON document nothing opens directly behind what closes, so that none is ever taken for several.
    package static func begin(_ bytes: [UInt8]) -> Bool {
        guard bytes.first == UInt8(ascii: "{"), let end = firstLineFeed(bytes) else { return false }
        return bytes[..<end].last { !isBlank($0) } == UInt8(ascii: "}")
            && bytes[end...].first { !isBlank($0) } == UInt8(ascii: "{")
    }

    /// Where the first line ends. Every file is looked through for it, and one that was signed canonically has none.
    private static func firstLineFeed(_ bytes: [UInt8]) -> Int? {
        bytes.withUnsafeBytes { bytes in
            guard let start = bytes.baseAddress else { return nil }
            return memchr(start, Int32(UInt8(ascii: "\n")), bytes.count).map { UnsafeRawPointer($0) - start }
        }
    }

    private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }
}
