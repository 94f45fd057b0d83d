import Glibc
public import Signing

/// One line of a file, a descriptor or a terminal that is a secret, read without a copy that stays behind.
///
/// ```swift
/// let passphrase = try SecretLine.passphrase(from: descriptor)
/// ```
public enum SecretLine {
    /// A passphrase: the line without its end, in guarded memory and in its normal form.
    ///
    /// - Throws: `SigningError` `passphrase.empty`, `passphrase.too_long`, `passphrase.encoding`.
    public static func passphrase(from descriptor: Int32) throws -> SecretBytes {
        try read(from: descriptor, room: SecretBytes.longestPassphrase + 2) { line in
            let isReturned = line.last == UInt8(ascii: "\r")
            return try SecretBytes.passphrase(utf8: UnsafeRawBufferPointer(rebasing: line.dropLast(isReturned ? 1 : 0)))
        }
    }

    /// Hands a line, without its line feed, to whoever puts it into memory of its own; what it was read into is overwritten.
    ///
    /// - Parameter room: Most bytes; nothing behind them is read.
    /// - Throws: What `body` throws. A descriptor that cannot be read to the end of the line has an empty one: a part of a secret is
    ///   none.
    public static func read<Value>(
        from descriptor: Int32, room: Int, _ body: (UnsafeRawBufferPointer) throws -> Value
    ) rethrows -> Value {
        try withUnsafeTemporaryAllocation(byteCount: room, alignment: 16) { buffer in
            defer { if let base = buffer.baseAddress { explicit_bzero(base, room) } }
            var count = 0
            // Byte by byte: what stands behind the line belongs to whoever reads the descriptor next.
            while count < room, let base = buffer.baseAddress {
                let read = Glibc.read(descriptor, base + count, 1)
                if read < 0 && errno == EINTR { continue }
                if read < 0 && errno == EAGAIN {
                    // A pipe whose writer is not done yet.
                    var waiting = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
                    if poll(&waiting, 1, -1) >= 0 || errno == EINTR { continue }
                }
                if read < 0 { count = 0 }
                guard read > 0, buffer[count] != UInt8(ascii: "\n") else { break }
                count += 1
            }
            return try body(UnsafeRawBufferPointer(rebasing: buffer[..<count]))
        }
    }
}
