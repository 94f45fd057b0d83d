private import CZip
import Glibc
import Helper

/// A ZIP file in memory, read with libzip.
//
// A class because it owns the archive.
final class ZipFile {
    /// An entry, as the directory of the archive describes it. None of it is true before it has been read.
    struct Entry {
        let index: UInt64
        let name: [UInt8]
        /// The name as a text: of UTF-8, or of code page 437, in which archives of Windows and DOS have it.
        let text: String
        let size: UInt64
        let packedSize: UInt64
        let isEncrypted: Bool
        /// The mode of a file made on Unix; nil for others.
        let unixMode: UInt32?
    }

    private let archive: OpaquePointer
    /// libzip reads from here as long as the archive is open.
    private let memory: UnsafeMutableRawBufferPointer
    let entries: [Entry]

    /// - Throws: `zip.malformed`, `zip.too_large`, `zip.duplicate_name`.
    init(_ bytes: [UInt8], mostEntries: Int) throws(HelperError) {
        memory = UnsafeMutableRawBufferPointer.allocate(byteCount: max(bytes.count, 1), alignment: 16)
        memory.copyBytes(from: bytes)
        var error = zip_error_t()
        guard let source = zip_source_buffer_create(memory.baseAddress, UInt64(bytes.count), 0, &error) else {
            memory.deallocate()
            throw HelperError(.zipMalformed)
        }
        guard let archive = zip_open_from_source(source, Int32(ZIP_RDONLY | ZIP_CHECKCONS), &error) else {
            zip_source_free(source)
            memory.deallocate()
            // libzip itself refuses two entries of one name, byte by byte.
            throw HelperError(error.zip_err == ZIP_ER_EXISTS ? .zipDuplicateName : .zipMalformed)
        }
        self.archive = archive
        let count = zip_get_num_entries(archive, 0)
        guard count >= 0, count <= Int64(mostEntries) else {
            zip_discard(archive)
            memory.deallocate()
            throw HelperError(.zipTooLarge, facts: ["what": "entries", "limit": String(mostEntries)])
        }
        entries = (0..<UInt64(count)).compactMap { Self.entry($0, of: archive) }
        guard entries.count == Int(count) else {
            zip_discard(archive)
            memory.deallocate()
            throw HelperError(.zipMalformed)
        }
    }

    deinit {
        zip_discard(archive)
        memory.deallocate()
    }

    private static func entry(_ index: UInt64, of archive: OpaquePointer) -> Entry? {
        var status = zip_stat_t()
        // The bytes of the name as they stand there, not what a code page makes of them.
        guard zip_stat_index(archive, index, ZIP_FL_ENC_RAW, &status) == 0, let name = status.name,
            status.valid & UInt64(ZIP_STAT_SIZE) != 0, status.valid & UInt64(ZIP_STAT_COMP_SIZE) != 0
        else { return nil }
        let bytes = Array(UnsafeBufferPointer(start: name, count: strlen(name)).map(UInt8.init(bitPattern:)))
        guard
            let text = String(validating: bytes, as: UTF8.self)
                ?? zip_get_name(archive, index, zip_flags_t(ZIP_FL_ENC_GUESS)).flatMap(String.init(validatingCString:))
        else { return nil }
        var system: UInt8 = 0
        var attributes: UInt32 = 0
        let hasAttributes = zip_file_get_external_attributes(archive, index, 0, &system, &attributes) == 0
        let isUnix = hasAttributes && Int32(system) == ZIP_OPSYS_UNIX
        return Entry(
            index: index,
            name: bytes, text: text,
            size: status.size, packedSize: status.comp_size,
            isEncrypted: status.valid & UInt64(ZIP_STAT_ENCRYPTION_METHOD) != 0 && status.encryption_method != 0,
            unixMode: isUnix ? attributes >> 16 : nil)
    }

    func entry(named name: String) -> Entry? { entries.first { $0.name.elementsEqual(name.utf8) } }

    /// Reads an entry piece by piece.
    ///
    /// - Parameter body: Called with each piece; it ends the reading by returning false.
    /// - Returns: Whether the entry is whole: its length and checksum fit. False also when `body` ended the reading.
    func read(_ entry: Entry, _ body: (UnsafeRawBufferPointer) throws(HelperError) -> Bool) throws(HelperError) -> Bool
    {
        guard let file = zip_fopen_index(archive, entry.index, 0) else { return false }
        defer { zip_fclose(file) }
        let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 64 << 10, alignment: 16)
        defer { buffer.deallocate() }
        while true {
            let count = zip_fread(file, buffer.baseAddress, UInt64(buffer.count))
            if count == 0 { return true }
            guard count > 0 else { return false }
            guard try body(UnsafeRawBufferPointer(rebasing: UnsafeRawBufferPointer(buffer)[..<Int(count)])) else {
                return false
            }
        }
    }
}
