import Hummingbird
import NIOCore
import NIOPosix
import Programs

/// A file that is sent piece by piece: however large it is, a piece of it is in memory.
///
/// ```swift
/// guard let file = StreamedFile(path) else { throw ServerError(.notFound) }
/// return Response(status: .ok, body: file.body)
/// ```
struct StreamedFile: Sendable {
    private let file: PartedFile
    private static let piece = 256 << 10

    /// Nil for a file that is not there, or is a link or no file of bytes.
    init?(_ path: String) {
        guard let file = PartedFile(path, followsLinks: false) else { return nil }
        self.file = file
    }

    /// How many bytes are sent: those that were there when it was opened.
    var count: Int { file.count }

    /// It has become shorter meanwhile: the connection ends, so that nobody takes what came for all of it.
    struct Shortened: Error {}

    /// All of it, as an answer's body of a length that is said before.
    var body: ResponseBody {
        ResponseBody(contentLength: count) { [file] writer in
            var offset = 0
            while offset < file.count {
                let part = offset..<min(file.count, offset + Self.piece)
                // Reading may wait for a disk, and connections are not to wait with it.
                let bytes = try await NIOThreadPool.singleton.runIfActive { file.read(part) }
                guard !bytes.isEmpty else { throw Shortened() }
                try await writer.write(ByteBuffer(bytes: bytes))
                offset += bytes.count
            }
            try await writer.finish(nil)
        }
    }
}
