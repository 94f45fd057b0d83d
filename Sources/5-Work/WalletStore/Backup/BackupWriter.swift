import Signing

/// Writes the frames of a backup and takes their digest on the way.
struct BackupWriter: ~Copyable {
    private var stream = SHA256Stream()
    private var pending: [UInt8] = []

    /// Adds bytes without a length in front.
    mutating func append(_ bytes: [UInt8], to file: borrowing FileDescriptor) throws(WalletError) {
        pending += bytes
        guard pending.count >= 1 << 16 else { return }
        try flush(to: file)
    }

    /// Adds a cell with its length in front.
    mutating func append(frame cell: [UInt8], to file: borrowing FileDescriptor) throws(WalletError) {
        var length = ByteWriter(capacity: 4)
        length.append(UInt32(cell.count))
        try append(length.bytes, to: file)
        try append(cell, to: file)
    }

    /// Adds the MAC and the checksum.
    consuming func finish(_ keys: BackupKeys, to file: borrowing FileDescriptor) throws(WalletError) {
        try flush(to: file)
        let digest = stream.finish()
        let mac = keys.authenticate(digest: digest)
        try file.write(mac + SHA256.hash(digest + mac))
    }

    private mutating func flush(to file: borrowing FileDescriptor) throws(WalletError) {
        stream.update(pending)
        try file.write(pending)
        pending.removeAll(keepingCapacity: true)
    }
}
