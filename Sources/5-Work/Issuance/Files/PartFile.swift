import Encodings
import Glibc

/// A file that is written piece by piece and appears under its name when it is whole, or never.
//
// A class because it owns a descriptor; not `Sendable`: one writer.
final class PartFile {
    private let folder: Folder
    private let name: String
    private let descriptor: Int32
    private var buffer: [UInt8] = []
    private var isPublished = false

    private static let bufferSize = 256 << 10

    /// - Throws: ``IssuanceError`` `file.symlink`, `file.denied`, `file.no_space`.
    init(_ name: String, in folder: Folder) throws(IssuanceError) {
        self.folder = folder
        self.name = name
        guard try folder.entry(name) != .link else { throw .system(ELOOP, folder.place(of: name)) }
        let part = Folder.partPrefix + name
        try folder.remove(part)
        descriptor = openat(
            folder.descriptor, part, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw .system(errno, folder.place(of: name)) }
    }

    func append(_ bytes: some Collection<UInt8>) throws(IssuanceError) {
        buffer.append(contentsOf: bytes)
        if buffer.count >= Self.bufferSize { try flush() }
    }

    private func flush() throws(IssuanceError) {
        let failure = Folder.writeAll(buffer, to: descriptor)
        guard failure == 0 else { throw .system(failure, folder.place(of: name)) }
        buffer.removeAll(keepingCapacity: true)
    }

    /// Gives the file its name. When this returns, content and name are on the disk.
    func publish() throws(IssuanceError) {
        try flush()
        guard fsync(descriptor) == 0,
            renameat(folder.descriptor, Folder.partPrefix + name, folder.descriptor, name) == 0
        else { throw .system(errno, folder.place(of: name)) }
        isPublished = true
        guard fsync(folder.descriptor) == 0 else { throw .system(errno, folder.path) }
    }

    deinit {
        close(descriptor)
        if !isPublished { unlinkat(folder.descriptor, Folder.partPrefix + name, 0) }
    }
}
