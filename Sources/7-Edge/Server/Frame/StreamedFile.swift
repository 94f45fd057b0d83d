import CProcess
import Glibc
import Hummingbird
import NIOCore
import NIOPosix

/// A file that is sent piece by piece: however large it is, a piece of it is in memory.
///
/// ```swift
/// guard let file = StreamedFile(path) else { throw ServerError(.notFound) }
/// return Response(status: .ok, body: file.body)
/// ```
final class StreamedFile: Sendable {
    private let descriptor: Int32
    /// How many bytes are sent: those that were there when it was opened.
    let count: Int
    private static let piece = 256 << 10

    /// Nil for a file that is not there, or is a link or no file of bytes.
    init?(_ path: String) {
        let descriptor = testamur_open_reading(path, 0)
        guard descriptor >= 0 else { return nil }
        var status = stat()
        guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
            close(descriptor)
            return nil
        }
        self.descriptor = descriptor
        count = Int(status.st_size)
    }

    deinit { close(descriptor) }

    /// It has become shorter meanwhile: the connection ends, so that nobody takes what came for all of it.
    struct Shortened: Error {}

    /// All of it, as an answer's body of a length that is said before.
    var body: ResponseBody {
        ResponseBody(contentLength: count) { writer in
            var offset = 0
            while offset < self.count {
                let (place, size) = (offset, min(Self.piece, self.count - offset))
                // Reading may wait for a disk, and connections are not to wait with it.
                let bytes = try await NIOThreadPool.singleton.runIfActive { self.bytes(size, at: place) }
                guard !bytes.isEmpty else { throw Shortened() }
                try await writer.write(ByteBuffer(bytes: bytes))
                offset += bytes.count
            }
            try await writer.finish(nil)
        }
    }

    private func bytes(_ size: Int, at place: Int) -> [UInt8] {
        [UInt8](unsafeUninitializedCapacity: size) { buffer, filled in
            var count = 0
            repeat {
                count = pread(descriptor, buffer.baseAddress, size, off_t(place))
            } while count < 0 && errno == EINTR
            filled = max(0, count)
        }
    }
}
