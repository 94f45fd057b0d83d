import Glibc

/// Finds where in the closed file something lies that was read out of the database.
enum CellSearch {
    /// The offset of the first place where `cell` begins, or nil when it is not found. Its first bytes are a random nonce
    /// or the header's magic: they occur once.
    ///
    /// - Throws: ``WalletError`` `wallet.io` when a part of the file cannot be read: then the disk is at fault.
    static func offset(of cell: [UInt8], in path: String) throws(WalletError) -> Int? {
        let start = Array(cell.prefix(24))
        let file = try FileDescriptor(opening: path, O_RDONLY)
        let step = 1 << 20
        var position = 0
        while true {
            let part = try file.bytes(step + start.count, at: position)
            if part.isEmpty { return nil }
            if start.count == 24, let found = part.withUnsafeBytes({ Self.position(of: start, in: $0) }) {
                return position + found
            }
            position += step
        }
    }

    private static func position(of start: [UInt8], in part: UnsafeRawBufferPointer) -> Int? {
        guard let base = part.baseAddress, let first = start.first else { return nil }
        let last = part.count - start.count
        var position = 0
        while position <= last, let hit = memchr(base + position, Int32(first), last - position + 1) {
            position = base.distance(to: UnsafeRawPointer(hit))
            if memcmp(hit, start, start.count) == 0 { return position }
            position += 1
        }
        return nil
    }
}
