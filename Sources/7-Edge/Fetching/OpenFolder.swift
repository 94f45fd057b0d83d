import Glibc

/// A folder that is held open, and that nobody but its owner can write to: what is done in it is done there and nowhere else.
struct OpenFolder: ~Copyable {
    /// What the names of files begin with that are still being written.
    static let part = ".part-"

    private let descriptor: Int32

    /// - Returns: Nil for a link, for somebody else's folder, for one that others may write to, and where there is none.
    init?(_ path: String) {
        let descriptor = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC | O_NOFOLLOW)
        guard descriptor >= 0 else { return nil }
        guard Self.status(of: descriptor) != nil else {
            close(descriptor)
            return nil
        }
        self.descriptor = descriptor
    }

    deinit { close(descriptor) }

    /// What is known of an open file or folder; nil where others could have written it.
    private static func status(of descriptor: Int32) -> stat? {
        var status = stat()
        guard fstat(descriptor, &status) == 0, status.st_uid == geteuid() || status.st_uid == 0,
            status.st_mode & (S_IWGRP | S_IWOTH) == 0
        else { return nil }
        return status
    }

    /// All bytes of a regular file of at most so many; nil for anything else.
    func read(_ name: String, _ limit: Int) -> [UInt8]? {
        let file = openat(descriptor, name, O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK)
        guard file >= 0 else { return nil }
        defer { close(file) }
        guard let status = Self.status(of: file), status.st_mode & S_IFMT == S_IFREG, status.st_size <= limit else {
            return nil
        }
        let size = Int(status.st_size)
        let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
            while count < size {
                let read = Glibc.read(file, buffer.baseAddress! + count, size - count)
                if read < 0 && errno == EINTR { continue }
                guard read > 0 else { return }
                count += read
            }
        }
        return bytes.count == size ? bytes : nil
    }

    /// Writes a file whole, or not at all.
    func write(_ bytes: [UInt8], as name: String) {
        let part = "\(Self.part)\(getpid())-\(name)"
        unlinkat(descriptor, part, 0)
        let file = openat(descriptor, part, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o600)
        guard file >= 0 else { return }
        var rest = bytes[...]
        var isWhole = true
        while isWhole, !rest.isEmpty {
            let written = rest.withUnsafeBytes { Glibc.write(file, $0.baseAddress, $0.count) }
            if written < 0 && errno == EINTR { continue }
            isWhole = written > 0
            rest = rest.dropFirst(max(written, 0))
        }
        // A file that is there after the power failed must be all there.
        isWhole = isWhole && fsync(file) == 0
        isWhole = close(file) == 0 && isWhole
        guard isWhole, renameat(descriptor, part, descriptor, name) == 0 else {
            unlinkat(descriptor, part, 0)
            return
        }
    }

    /// The regular files of these names. When each was written is told to the nanosecond, as far as the disk knows it: several may
    /// come within one second.
    func files(where isMeant: (_ name: String) -> Bool) -> [(name: String, bytes: Int, written: Int)] {
        let listing = openat(descriptor, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard listing >= 0 else { return [] }
        guard let entries = fdopendir(listing) else {
            close(listing)
            return []
        }
        defer { closedir(entries) }
        var files: [(name: String, bytes: Int, written: Int)] = []
        while let entry = readdir(entries) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
                pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            var status = stat()
            guard isMeant(name), fstatat(descriptor, name, &status, AT_SYMLINK_NOFOLLOW) == 0,
                status.st_mode & S_IFMT == S_IFREG
            else { continue }
            let written = status.st_mtim.tv_sec * 1_000_000_000 + status.st_mtim.tv_nsec
            files.append((name, Int(status.st_size), written))
        }
        return files
    }

    func remove(_ name: String) { unlinkat(descriptor, name, 0) }
}
