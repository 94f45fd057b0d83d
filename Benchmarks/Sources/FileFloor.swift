import Glibc

/// What the system takes for the files of a batch alone: made, written and closed with three calls each, in folders of a
/// thousand, by one thread. No batch can cost less than this and its signatures.
struct FileFloor {
    let folder: String
    let content: [UInt8]

    /// - Parameters:
    ///   - folder: An existing folder.
    ///   - size: Bytes of each file.
    init(in folder: String, size: Int) {
        self.folder = folder
        content = [UInt8](repeating: UInt8(ascii: "x"), count: size)
    }

    /// Makes the files of one batch, in a folder that does not exist yet.
    ///
    /// - Throws: ``BenchError`` when a call fails.
    func write(_ count: Int, as name: String) throws {
        let path = folder + "/" + name
        guard mkdir(path, 0o700) == 0 else { throw BenchError.folder }
        for first in stride(from: 0, to: count, by: 1_000) {
            let part = path + "/" + String(first)
            guard mkdir(part, 0o700) == 0 else { throw BenchError.folder }
            let descriptor = open(part, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
            guard descriptor >= 0 else { throw BenchError.folder }
            defer { close(descriptor) }
            for number in first..<min(first + 1_000, count) {
                let file = openat(
                    descriptor, Self.name(number), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
                guard file >= 0, Glibc.write(file, content, content.count) == content.count, close(file) == 0 else {
                    throw BenchError.folder
                }
            }
        }
    }

    /// As long as the name of a credential's file, and as scattered.
    private static func name(_ number: Int) -> String {
        let digits = String(UInt64(number) &* 0x9E37_79B9_7F4A_7C15, radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits + "-8000-8000-000000000000.json"
    }
}
