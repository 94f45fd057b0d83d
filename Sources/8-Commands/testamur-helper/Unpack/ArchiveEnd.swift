import Helper

/// The record at the end of a ZIP file, where every reader begins: it says where the directory is.
///
/// A second one, in the comment of the first or before the directory that is named, shows other files to another reader.
///
/// Source: APPNOTE.TXT, 4.3.14 to 4.3.16.
enum ArchiveEnd {
    private static let signature: [UInt8] = [0x50, 0x4B, 0x05, 0x06]
    private static let directorySignature64: [UInt8] = [0x50, 0x4B, 0x06, 0x06]
    private static let locatorSignature64: [UInt8] = [0x50, 0x4B, 0x06, 0x07]
    /// Bytes of the record without its comment, which is the last of it.
    private static let size = 22
    private static let mostComment = 65_535
    private static let locatorSize64 = 20

    /// - Throws: `zip.ambiguous` unless every reader finds the same directory. What has no end at all is not looked at.
    static func check(_ bytes: [UInt8]) throws(HelperError) {
        let places = places(in: bytes)
        let ends = places.filter { isLast($0, in: bytes) }
        guard let end = ends.first else { return }
        guard ends.count == 1, places.last == end, directoryEndsBefore(end, in: bytes) else {
            throw HelperError(.zipAmbiguous)
        }
    }

    /// Whether a file of another kind is read as an archive by those who begin at its end.
    ///
    /// - Parameter start: Where nothing of the other kind may stand any more.
    static func isFound(in bytes: [UInt8], from start: Int) -> Bool {
        places(in: bytes).contains { $0 >= start || isLast($0, in: bytes) }
    }

    /// Where records begin, so far from the end as one can.
    private static func places(in bytes: [UInt8]) -> [Int] {
        guard bytes.count >= size else { return [] }
        return (max(0, bytes.count - size - mostComment)...(bytes.count - size)).filter {
            bytes[$0] == signature[0] && bytes[$0...].starts(with: signature)
        }
    }

    /// Whether the comment of a record is the last of the file.
    private static func isLast(_ place: Int, in bytes: [UInt8]) -> Bool {
        UInt64(place + size) + number(2, at: place + 20, in: bytes) == UInt64(bytes.count)
    }

    /// Whether the directory that a record names stands directly before it, so that nothing is between them.
    private static func directoryEndsBefore(_ place: Int, in bytes: [UInt8]) -> Bool {
        let size = number(4, at: place + 12, in: bytes)
        let offset = number(4, at: place + 16, in: bytes)
        let locator = place - locatorSize64
        guard locator >= 0, bytes[locator...].starts(with: locatorSignature64) else {
            return offset + size == UInt64(place)
        }
        // Of large archives: some readers take these numbers, others only where there is no room for them in the record.
        guard let record = Int(exactly: number(8, at: locator + 8, in: bytes)), record <= locator - 56,
            bytes[record...].starts(with: directorySignature64)
        else { return false }
        let size64 = number(8, at: record + 40, in: bytes)
        let offset64 = number(8, at: record + 48, in: bytes)
        let (sum, isTooMuch) = offset64.addingReportingOverflow(size64)
        return !isTooMuch && sum == UInt64(record) && [size64, UInt64(UInt32.max)].contains(size)
            && [offset64, UInt64(UInt32.max)].contains(offset)
    }

    /// A number of so many bytes, the least significant first.
    private static func number(_ count: Int, at place: Int, in bytes: [UInt8]) -> UInt64 {
        bytes[place..<(place + count)].reversed().reduce(0) { $0 << 8 | UInt64($1) }
    }
}
