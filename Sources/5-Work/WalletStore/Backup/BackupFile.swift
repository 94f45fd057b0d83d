import Encodings
import Glibc
import Signing

/// A backup on the disk, without its code: its frames and checksums.
///
/// Header, then frames, each with its length in front: the sealed manifest, and for each record its key and its body, as they
/// lie in the wallet. Then a MAC of the SHA-256 of all before it, and the SHA-256 of that digest and the MAC.
final class BackupFile {
    let path: String
    let header: BackupHeader
    /// The SHA-256 of everything before the tail, and the MAC as it stands in the file.
    let digest: [UInt8]
    let mac: [UInt8]
    /// Whether parts of it are damaged; only where that was asked for.
    private(set) var isDamaged = false
    private let file: FileDescriptor
    private let end: Int

    /// Opens a backup and compares its checksums; an accident anywhere in it is noticed here.
    ///
    /// - Parameter salvaging: Whether a file is taken that is damaged in records alone: header and list are sound, and every frame is
    ///   where it belongs.
    /// - Throws: ``WalletError`` `backup.not_found`, `wallet.path_unsafe`, `backup.not_a_backup`, `backup.truncated`,
    ///   `backup.version_unsupported`, `backup.trailing`, `backup.corrupted` with the byte where the damaged part begins,
    ///   `wallet.io`.
    init(_ path: String, salvaging: Bool = false) throws(WalletError) {
        guard let file = try FileDescriptor(ifPresent: path, O_RDONLY) else {
            throw WalletError(.backupMissing, file: path)
        }
        let status = try file.status()
        guard status.st_mode & S_IFMT == S_IFREG else {
            throw WalletError(.pathUnsafe, file: path, ["problem": "kind"])
        }
        self.path = path
        do throws(WalletError) {
            header = try BackupHeader(
                parsing: file.bytes(BackupHeader.byteCount), fileByteCount: Int(status.st_size))
        } catch {
            throw error.adding(["file": path], at: .file(path))
        }
        end = Int(header.fileByteCount) - BackupHeader.tailByteCount
        var stream = SHA256Stream()
        var position = 0
        while position < end {
            let part = try file.bytes(min(1 << 20, end - position), at: position)
            guard !part.isEmpty else { throw WalletError(.backupTruncated, file: path) }
            stream.update(part)
            position += part.count
        }
        digest = stream.finish()
        let tail = try file.bytes(BackupHeader.tailByteCount, at: end)
        mac = Array(tail.prefix(32))
        self.file = file
        isDamaged = !SHA256.hash(digest + mac).elementsEqual(tail.suffix(32))
        guard !isDamaged || salvaging && areFramesInPlace else {
            throw WalletError(.backupCorrupted, at: .byte(firstDamage()), facts: ["file": path])
        }
    }

    /// The sealed manifest.
    func manifestCell() throws(WalletError) -> [UInt8] {
        var position = BackupHeader.byteCount
        return try frame(&position)
    }

    /// Gives the sealed key and body of each record to `body`, in the manifest's order.
    func forEachRow(_ body: ([UInt8], [UInt8]) throws(WalletError) -> Void) throws(WalletError) {
        var position = BackupHeader.byteCount
        _ = try frame(&position)
        for _ in 0..<header.records {
            let key = try frame(&position)
            try body(key, try frame(&position))
        }
        guard position == end else { throw WalletError(.backupCorrupted, at: .byte(position), facts: ["file": path]) }
    }

    private func frame(_ position: inout Int) throws(WalletError) -> [UInt8] {
        let start = position
        let length = try file.bytes(4, at: start).read { $0.number(UInt32.self) }
        guard let length, end - start >= 4, Int(length) <= end - start - 4 else {
            throw WalletError(.backupCorrupted, at: .byte(start), facts: ["file": path])
        }
        let bytes = try file.bytes(Int(length), at: start + 4)
        guard bytes.count == Int(length) else { throw WalletError(.backupTruncated, file: path) }
        position = start + 4 + bytes.count
        return bytes
    }

    /// Whether the list of records is whole, and as many frames as it needs fill the file.
    private var areFramesInPlace: Bool {
        var position = BackupHeader.byteCount
        guard let manifest = try? frame(&position), SealedCell.isWhole(manifest) else { return false }
        for _ in 0..<2 * Int(header.records) {
            guard (try? frame(&position)) != nil else { return false }
        }
        return position == end
    }

    /// Where the first frame begins whose own checksum is wrong; the tail's place when every frame is sound.
    private func firstDamage() -> Int {
        var position = BackupHeader.byteCount
        var start = position
        for _ in 0..<1 + 2 * Int(header.records) {
            start = position
            guard let cell = try? frame(&position), SealedCell.isWhole(cell) else { return start }
        }
        return position == end ? end : position
    }
}
