import CProcess
import Glibc
import Trust

/// A file that stays open and is read in parts.
//
// A class: it closes the file when nobody reads in it any more.
final class PartedFile: Sendable {
    /// How many bytes it has.
    let count: Int
    let descriptor: Int32

    /// - Returns: Nil for what is no file, or cannot be opened.
    init?(_ path: String) {
        let descriptor = testamur_open_reading(path, 1)
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
    func read(_ range: Range<Int>) -> [UInt8] {
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

    /// The same for whoever opens no file.
    var snapshot: SnapshotFile { SnapshotFile(count: count) { self.read($0) } }
}
