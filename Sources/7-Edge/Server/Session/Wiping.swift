import Glibc
import NIOCore

/// Overwrites what a secret came in.
enum Wiping {
    /// The bytes of an array, for everybody who holds it: writing through the array would wipe a copy if somebody did.
    static func wipe(_ bytes: inout [UInt8]) {
        bytes.withUnsafeBytes { buffer in
            if let base = buffer.baseAddress { explicit_bzero(UnsafeMutableRawPointer(mutating: base), buffer.count) }
        }
        bytes.removeAll()
    }

    /// The bytes that a buffer of the connection still has to be read: those of this body, and of nobody else.
    ///
    /// The memory is shared with what received it, and that is the point: writing to a copy would wipe the copy.
    static func wipe(_ buffer: ByteBuffer) {
        let (start, count) = (buffer.readerIndex, buffer.readableBytes)
        buffer.withVeryUnsafeBytes { memory in
            guard let base = memory.baseAddress, start + count <= memory.count else { return }
            explicit_bzero(UnsafeMutableRawPointer(mutating: base) + start, count)
        }
    }
}
