import Glibc

/// An open file that closes itself at the end of its scope.
struct FileDescriptor: ~Copyable {
    private(set) var number: Int32
    let path: String

    /// Opens a file. Links are not followed, and a program that is started later does not inherit the descriptor.
    init(opening path: String, _ flags: Int32, mode: mode_t = 0o600) throws(WalletError) {
        let number = uninterrupted { open(path, flags | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK, mode) }
        guard number >= 0 else { throw .system(errno, path) }
        self.number = number
        self.path = path
    }

    /// Opens a file that may not be there.
    init?(ifPresent path: String, _ flags: Int32) throws(WalletError) {
        let number = uninterrupted { open(path, flags | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK) }
        guard number >= 0 else {
            if errno == ENOENT { return nil }
            throw .system(errno, path)
        }
        self.number = number
        self.path = path
    }

    deinit { if number >= 0 { close(number) } }

    func status() throws(WalletError) -> stat {
        var status = stat()
        guard fstat(number, &status) == 0 else { throw .system(errno, path) }
        return status
    }

    /// Up to `count` bytes; fewer where the file ends earlier.
    func bytes(_ count: Int, at offset: Int = 0) throws(WalletError) -> [UInt8] {
        var failure: Int32 = 0
        let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
            filled = 0
            while filled < count, let base = buffer.baseAddress {
                let got = uninterrupted { pread(number, base + filled, count - filled, off_t(offset + filled)) }
                if got < 0 { failure = errno }
                if got <= 0 { break }
                filled += got
            }
        }
        guard failure == 0 else { throw .system(failure, path) }
        return bytes
    }

    /// Writes all of `bytes` at the current position.
    func write(_ bytes: [UInt8]) throws(WalletError) {
        try bytes.span.withUnsafeBytes { (buffer) throws(WalletError) in try write(buffer) }
    }

    /// Writes all of the buffer at the current position.
    func write(_ buffer: UnsafeRawBufferPointer) throws(WalletError) {
        var written = 0
        while written < buffer.count {
            let count = uninterrupted {
                Glibc.write(number, buffer.baseAddress.map { $0 + written }, buffer.count - written)
            }
            // A file system that takes nothing and reports nothing is full.
            guard count > 0 else { throw .system(count < 0 ? errno : ENOSPC, path) }
            written += count
        }
    }

    /// Takes the exclusive lock if nobody else has it; it ends with the descriptor.
    ///
    /// - Returns: False when somebody else has it.
    func tryLock() throws(WalletError) -> Bool {
        guard uninterrupted({ flock(number, LOCK_EX | LOCK_NB) }) != 0 else { return true }
        guard errno == EWOULDBLOCK else { throw .system(errno, path) }
        return false
    }

    /// Waits until the disk has it. A failure is final: a second `fsync` would report success for pages that were
    /// dropped after the first.
    func synchronise() throws(WalletError) {
        guard fsync(number) == 0 else { throw .system(errno, path) }
    }

    /// Closes the file and says so when the system reports a late failure, as network file systems do.
    mutating func finish() throws(WalletError) {
        let status = close(number)
        number = -1
        guard status == 0 || errno == EINTR else { throw .system(errno, path) }
    }
}
