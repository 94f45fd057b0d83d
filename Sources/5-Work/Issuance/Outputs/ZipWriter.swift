import CZlib
import Encodings

/// A ZIP file that is written file by file, and appears whole or not at all.
///
/// Times are left out and names are in the order of writing: equal contents are equal archives. Beyond 4 GiB or 65,535 files it
/// is a ZIP64. Of each file its line in the directory is kept until the end, some hundred bytes.
///
/// Source: [APPNOTE](https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT) 6.3.
final class ZipWriter {
    private let file: HashedFile
    private var directory: [UInt8] = []
    private var count = 0

    init(_ name: String, in folder: Folder) throws(IssuanceError) { file = try HashedFile(name, in: folder) }

    /// Adds a file.
    ///
    /// - Parameter deflates: Whether it gets smaller; pictures and PDFs do not.
    func add(_ name: String, _ content: [UInt8], deflates: Bool) throws(IssuanceError) {
        let packed = deflates ? RawDeflate.packed(content) : nil
        let stored = packed ?? content
        let offset = file.count
        // 2.0, or 4.5 where an offset does not fit into four bytes.
        let isFar = offset > Int(UInt32.max) - 1
        var common: [UInt8] = []
        common.append(little: isFar ? 45 : 20, bytes: 2)
        // The name is UTF-8.
        common.append(little: 0x0800, bytes: 2)
        common.append(little: packed == nil ? 0 : 8, bytes: 2)
        // Midnight of 1 January 1980, the first moment there is.
        common.append(little: 0x0021_0000, bytes: 4)
        common.append(little: Int(RawDeflate.checksum(content)), bytes: 4)
        common.append(little: stored.count, bytes: 4)
        common.append(little: content.count, bytes: 4)
        common.append(little: name.utf8.count, bytes: 2)

        var header: [UInt8] = []
        header.append(little: 0x0403_4B50, bytes: 4)
        header += common
        header.append(little: 0, bytes: 2)
        header += name.utf8
        try file.append(header)
        try file.append(stored)

        directory.append(little: 0x0201_4B50, bytes: 4)
        // Made on Unix, so that the mode below counts.
        directory.append(little: 0x0300 | 45, bytes: 2)
        directory += common
        directory.append(little: isFar ? 12 : 0, bytes: 2)
        directory.append(little: 0, bytes: 6)
        directory.append(little: 0o100644 << 16, bytes: 4)
        directory.append(little: isFar ? Int(UInt32.max) : offset, bytes: 4)
        directory += name.utf8
        if isFar {
            directory.append(little: 1, bytes: 2)
            directory.append(little: 8, bytes: 2)
            directory.append(little: offset, bytes: 8)
        }
        count += 1
    }

    /// Writes the directory and gives the file its name.
    ///
    /// - Returns: The file's SHA-256.
    func publish() throws(IssuanceError) -> [UInt8] {
        let start = file.count
        try file.append(directory)
        var end: [UInt8] = []
        let isLarge = start + directory.count >= Int(UInt32.max) || count >= Int(UInt16.max)
        if isLarge {
            let place = file.count
            end.append(little: 0x0606_4B50, bytes: 4)
            end.append(little: 44, bytes: 8)
            end.append(little: 0x0300 | 45, bytes: 2)
            end.append(little: 45, bytes: 2)
            end.append(little: 0, bytes: 8)
            for number in [count, count, directory.count, start] { end.append(little: number, bytes: 8) }
            end.append(little: 0x0706_4B50, bytes: 4)
            end.append(little: 0, bytes: 4)
            end.append(little: place, bytes: 8)
            end.append(little: 1, bytes: 4)
        }
        end.append(little: 0x0605_4B50, bytes: 4)
        end.append(little: 0, bytes: 4)
        for _ in 0..<2 { end.append(little: isLarge ? Int(UInt16.max) : count, bytes: 2) }
        end.append(little: isLarge ? Int(UInt32.max) : directory.count, bytes: 4)
        end.append(little: isLarge ? Int(UInt32.max) : start, bytes: 4)
        end.append(little: 0, bytes: 2)
        try file.append(end)
        return try file.publish()
    }
}

extension [UInt8] {
    /// Appends a number, its least significant byte first.
    fileprivate mutating func append(little number: Int, bytes: Int) {
        for index in 0..<bytes { append(UInt8(truncatingIfNeeded: number >> (8 * index))) }
    }
}

/// What a ZIP file needs of zlib.
private enum RawDeflate {
    static func checksum(_ bytes: [UInt8]) -> UInt32 {
        bytes.withUnsafeBufferPointer { UInt32(truncatingIfNeeded: crc32_z(0, $0.baseAddress, $0.count)) }
    }

    /// The bytes as a stream without header; nil when it would not be smaller.
    static func packed(_ bytes: [UInt8]) -> [UInt8]? {
        var stream = z_stream()
        let size = Int32(MemoryLayout<z_stream>.size)
        guard bytes.count <= Int(UInt32.max),
            deflateInit2_(&stream, 6, Z_DEFLATED, -MAX_WBITS, 8, Z_DEFAULT_STRATEGY, ZLIB_VERSION, size) == Z_OK
        else { return nil }
        defer { deflateEnd(&stream) }
        let packed = [UInt8](unsafeUninitializedCapacity: bytes.count) { target, filled in
            bytes.withUnsafeBufferPointer { source in
                stream.next_in = UnsafeMutablePointer(mutating: source.baseAddress)
                stream.avail_in = UInt32(source.count)
                stream.next_out = target.baseAddress
                stream.avail_out = UInt32(target.count)
                filled = deflate(&stream, Z_FINISH) == Z_STREAM_END ? target.count - Int(stream.avail_out) : 0
            }
        }
        return packed.isEmpty ? nil : packed
    }
}
