import Glibc

/// What is written to files, and what a file of them is called.
///
/// ```swift
/// let isWhole = FileBytes.write(bytes, to: descriptor) && fsync(descriptor) == 0
/// let name = id + "." + FileBytes.ending(of: bytes)
/// ```
public enum FileBytes {
    /// Writes all of it; false when that does not work, with the cause in `errno`.
    public static func write(_ bytes: [UInt8], to descriptor: Int32) -> Bool {
        var rest = bytes[...]
        while !rest.isEmpty {
            let written = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
            if written < 0 && errno == EINTR { continue }
            guard written > 0 else { return false }
            rest = rest.dropFirst(written)
        }
        return true
    }

    /// How the name of a file ends that other programs shall open: `json`, `png`, `pdf`, `svg`, else `bin`.
    public static func ending(of bytes: [UInt8]) -> String {
        if bytes.first == UInt8(ascii: "{") || bytes.first == UInt8(ascii: "[") { return "json" }
        if bytes.starts(with: [0x89, 0x50, 0x4E, 0x47]) { return "png" }
        if bytes.starts(with: Array("%PDF-".utf8)) { return "pdf" }
        if bytes.starts(with: Array("<svg".utf8)) || bytes.starts(with: Array("<?xml".utf8)) { return "svg" }
        return "bin"
    }
}
