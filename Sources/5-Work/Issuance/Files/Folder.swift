import Encodings
import Glibc

/// A folder held open, so that what happens in it cannot be moved elsewhere by exchanging the path underneath.
///
/// Every name is a single component. Symbolic links are never followed, neither by the last part of the folder's own path
/// nor inside it: where one stands in place of a file of ours the answer is `file.symlink`.
///
/// ```swift
/// let folder = try Folder(path: "out", creating: true)
/// try folder.write(bytes, as: "index.csv", isDurable: true)
/// ```
///
/// A class because it owns a descriptor; it never changes, so it may be used from several threads.
final class Folder: Sendable {
    let descriptor: Int32
    /// As the user named it, for messages.
    let path: String

    /// What stands under a name.
    enum Entry: Equatable {
        case nothing
        case file(bytes: Int)
        case folder, link, other
    }

    /// Opens a folder.
    ///
    /// - Parameters:
    ///   - path: Where it is; the folders above it must exist.
    ///   - creating: Makes it when nothing is there, readable by its owner only.
    /// - Throws: ``IssuanceError`` `file.symlink`, `file.kind`, `file.missing`, `file.denied`, `file.io`.
    init(path: String, creating: Bool = false) throws(IssuanceError) {
        guard !path.isEmpty, !path.utf8.contains(0) else {
            throw IssuanceError(.fileMissing, at: .file(path), facts: ["file": path])
        }
        // With a slash behind it, a link would be followed.
        var path = path
        while path.utf8.count > 1, path.utf8.last == UInt8(ascii: "/") { path.removeLast() }
        if creating, mkdir(path, 0o700) != 0, errno != EEXIST { throw .system(errno, path) }
        let opened = Glibc.open(path, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
        guard opened >= 0 else {
            // With O_DIRECTORY a link is reported as "not a directory".
            let number = errno
            var status = stat()
            let isLink = lstat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFLNK
            throw .system(isLink ? ELOOP : number, path)
        }
        descriptor = opened
        self.path = path
    }

    deinit { close(descriptor) }

    /// The folder of this name inside this one, made when it is missing.
    func subfolder(_ name: String) throws(IssuanceError) -> Folder {
        if mkdirat(descriptor, name, 0o700) != 0, errno != EEXIST { throw .system(errno, place(of: name)) }
        return try Folder(path: place(of: name))
    }

    /// What stands under this name.
    func entry(_ name: String) throws(IssuanceError) -> Entry {
        var status = stat()
        guard fstatat(descriptor, name, &status, AT_SYMLINK_NOFOLLOW) == 0 else {
            if errno == ENOENT { return .nothing }
            throw .system(errno, place(of: name))
        }
        return switch status.st_mode & S_IFMT {
        case S_IFREG: .file(bytes: Int(status.st_size))
        case S_IFDIR: .folder
        case S_IFLNK: .link
        default: .other
        }
    }

    /// Calls `body` with each name in the folder, in no order; it ends the listing by returning false.
    func forEachName(_ body: (String) throws(IssuanceError) -> Bool) throws(IssuanceError) {
        // A second opening, because reading a folder moves the position of the descriptor.
        let copy = openat(descriptor, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard copy >= 0 else { throw .system(errno, path) }
        guard let stream = fdopendir(copy) else {
            close(copy)
            throw .system(errno, path)
        }
        defer { closedir(stream) }
        errno = 0
        while let entry = readdir(stream) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) {
                $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            if name != ".", name != "..", try !body(name) { return }
            errno = 0
        }
        if errno != 0 { throw .system(errno, path) }
    }

    /// Takes a file away; no complaint when it is not there.
    func remove(_ name: String) throws(IssuanceError) {
        if unlinkat(descriptor, name, 0) != 0, errno != ENOENT { throw .system(errno, place(of: name)) }
    }

    /// The path of a name in this folder, for messages and for libraries that want one.
    func place(of name: String) -> String { path + "/" + name }
}

extension Folder {
    /// Takes an empty folder away, if it can be.
    func removeSubfolder(_ name: String) { unlinkat(descriptor, name, AT_REMOVEDIR) }
}
