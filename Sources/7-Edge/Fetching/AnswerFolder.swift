import Encodings
import Glibc
import JSON
import Signing
public import Verification

/// Documents that were received, each in a file of its own: so many and so many bytes, the oldest go first.
///
/// ```swift
/// let keeper = AnswerFolder(path: state + "/answers")
/// ```
///
/// A file is written whole under another name and then given its own. What cannot be written is not kept; what is damaged, or
/// stands under another address than it says, is passed over.
public struct AnswerFolder: AnswerKeeper {
    private let path: String
    private let most: Int
    private let mostBytes: Int

    /// - Parameters:
    ///   - path: Where the files lie; the folder is made when the first is written.
    ///   - most: Most files.
    ///   - mostBytes: Most bytes of all of them together.
    public init(path: String, most: Int = 256, mostBytes: Int = 64 << 20) {
        self.path = path
        self.most = most
        self.mostBytes = mostBytes
    }

    public func answer(from url: String, as kind: FetchedKind) -> KeptAnswer? {
        guard let file = Self.read(path + "/" + Self.name(url, kind), limit: kind.limit + Self.longestHead),
            let end = file.prefix(Self.longestHead).firstIndex(of: Self.newline),
            let head = try? JSONDocument(parsing: Array(file[..<end])).root,
            head["type"]?.equals("TestamurAnswer") == true, head["version"]?.integer == 1,
            head["url"]?.utf8 == Array(url.utf8), head["for"]?.utf8 == Array(kind.rawValue.utf8),
            let retrieved = head["retrieved"]?.string.flatMap({ try? Instant($0) })
        else { return nil }
        let bytes = Array(file[(end + 1)...])
        guard head["digest"]?.utf8 == Array(Hex.encode(SHA256.hash(bytes)).utf8) else { return nil }
        return KeptAnswer(bytes: bytes, retrieved: retrieved)
    }

    public func keep(_ answer: KeptAnswer, from url: String, as kind: FetchedKind) {
        guard answer.bytes.count <= kind.limit, url.utf8.count < Self.longestHead / 2 else { return }
        let head: JSON = [
            "type": "TestamurAnswer", "version": 1, "url": .string(url), "for": .string(kind.rawValue),
            "retrieved": .string(answer.retrieved.description),
            "digest": .string(Hex.encode(SHA256.hash(answer.bytes))),
        ]
        let bytes = head.bytes() + [Self.newline] + answer.bytes
        makeFolder()
        let name = Self.name(url, kind)
        clear(for: bytes.count, besides: name)
        let part = path + "/.part-\(getpid())-" + name
        unlink(part)
        guard Self.write(bytes, to: part), rename(part, path + "/" + name) == 0 else {
            unlink(part)
            return
        }
    }

    private func makeFolder() {
        for place in path.utf8.indices.dropFirst() where path.utf8[place] == UInt8(ascii: "/") {
            mkdir(String(path[..<place]), 0o700)
        }
        mkdir(path, 0o700)
    }

    /// Makes room for one more: the files that were written longest ago go.
    private func clear(for bytes: Int, besides own: String) {
        var files = listed().filter { !$0.name.utf8.elementsEqual(own.utf8) }.sorted { $0.written > $1.written }
        var sum = files.reduce(bytes) { $0 + $1.bytes }
        while files.count >= most || sum > mostBytes, let oldest = files.popLast() {
            sum -= oldest.bytes
            unlink(path + "/" + oldest.name)
        }
    }

    /// When each was written is told to the nanosecond, as far as the disk knows it: several may come within one second.
    private func listed() -> [(name: String, bytes: Int, written: Int)] {
        guard let listing = opendir(path) else { return [] }
        defer { closedir(listing) }
        var files: [(name: String, bytes: Int, written: Int)] = []
        while let entry = readdir(listing) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
                pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            var status = stat()
            guard lstat(path + "/" + name, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { continue }
            let written = status.st_mtim.tv_sec * 1_000_000_000 + status.st_mtim.tv_nsec
            files.append((name, Int(status.st_size), written))
        }
        return files
    }

    // MARK: Files

    private static let newline = UInt8(ascii: "\n")
    private static let longestHead = 1 << 13

    /// Addresses are no names of files: a digest is.
    private static func name(_ url: String, _ kind: FetchedKind) -> String {
        Hex.encode(SHA256.hash(Array("\(kind.rawValue) \(url)".utf8))) + ".answer"
    }

    private static func read(_ path: String, limit: Int) -> [UInt8]? {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK)
        guard descriptor >= 0 else { return nil }
        defer { close(descriptor) }
        var status = stat()
        guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG, status.st_size <= limit else {
            return nil
        }
        let size = Int(status.st_size)
        let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
            while count < size {
                let read = Glibc.read(descriptor, buffer.baseAddress! + count, size - count)
                if read < 0 && errno == EINTR { continue }
                guard read > 0 else { return }
                count += read
            }
        }
        return bytes.count == size ? bytes : nil
    }

    private static func write(_ bytes: [UInt8], to path: String) -> Bool {
        let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o600)
        guard descriptor >= 0 else { return false }
        var rest = bytes[...]
        var isWhole = true
        while isWhole, !rest.isEmpty {
            let written = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
            if written < 0 && errno == EINTR { continue }
            isWhole = written > 0
            rest = rest.dropFirst(max(written, 0))
        }
        // A file that is there after the power failed must be all there.
        isWhole = isWhole && fsync(descriptor) == 0
        return close(descriptor) == 0 && isWhole
    }
}
