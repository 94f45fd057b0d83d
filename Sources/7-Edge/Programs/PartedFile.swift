import CProcess
import Glibc

/// A file that stays open and is read in parts.
///
/// ```swift
/// guard let file = PartedFile("registry.json") else { throw unreadable }
/// let head = file.read(0..<min(64, file.count))
/// ```
//
// A class: it closes the file when nobody reads in it any more.
public final class PartedFile: Sendable {
    /// How many bytes it had when it was opened.
    public let count: Int
    /// The open file, for whoever asks the system about it.
    public let descriptor: Int32

    /// - Parameter followsLinks: Whether what a link leads to is opened.
    /// - Returns: Nil for what is no file of bytes, or cannot be opened.
    public init?(_ path: String, followsLinks: Bool = true) {
        let descriptor = testamur_open_reading(path, followsLinks ? 1 : 0)
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

    /// The bytes of a part; fewer where the file ends before, or cannot be read.
    public func read(_ range: Range<Int>) -> [UInt8] {
        [UInt8](unsafeUninitializedCapacity: range.count) { buffer, count in
            while count < range.count {
                let read = pread(
                    descriptor, buffer.baseAddress! + count, range.count - count, range.lowerBound + count)
                if read < 0 && errno == EINTR { continue }
                guard read > 0 else { return }
                count += read
            }
        }
    }
}
