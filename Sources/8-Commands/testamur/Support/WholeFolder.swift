import Encodings
import Glibc

/// A new folder of files that is there whole or not at all: for what is readable by whoever finds it.
///
/// ```swift
/// let count = try WholeFolder.create("clear") { folder in
///     for award in awards { try folder.add(award.name, award.bytes) }
///     return awards.count
/// }
/// ```
///
/// The files are written into a hidden folder beside it (`.clear.testamur-new`), for their owner only, which gets its name when
/// the last of them is on the disk. After an error, Ctrl-C or SIGTERM nothing of it is left; what a killed run has left is taken
/// away by the next one for the same folder, also where some of the files had their places already. An empty folder that is there already is filled in the same way from within.
//
// A class: it holds the lock on the draft until the end. Not `Sendable`, since every call changes it.
final class WholeFolder {
    private let path: String
    private let draft: String
    /// The empty folder is the user's own, and stays.
    private let isFilling: Bool
    /// Locked: a draft without a living writer is not.
    private let descriptor: Int32
    private let signals = CaughtSignals()
    private var names: [String] = []
    /// What has its place already in a folder that is being filled.
    private var placed: [String] = []

    /// Makes a folder by what `body` adds to it.
    ///
    /// - Throws: ``CommandError`` `folder.no_space`, `file.io`, `file.exists`, `file.folder_not_empty`; what `body` throws.
    static func create<Value>(_ path: String, _ body: (WholeFolder) throws -> Value) throws -> Value {
        let folder = try WholeFolder(path)
        do {
            let value = try body(folder)
            try folder.publish()
            folder.signals.release()
            return value
        } catch {
            folder.discard()
            // Ends the program here if it was a signal.
            folder.signals.release()
            throw error
        }
    }

    private init(_ path: String) throws(CommandError) {
        let path = Self.withoutSlash(path)
        self.path = path
        isFilling = Files.isFolder(path)
        draft = Self.draft(of: path, isFilling: isFilling)
        guard isFilling || !WholeFile.exists(path) else {
            throw CommandError("file.exists", at: .file(path), facts: ["file": path])
        }
        try Self.takeAway(draft, path)
        guard mkdir(draft, 0o700) == 0 else { throw Self.failure(path) }
        descriptor = open(draft, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
        guard descriptor >= 0, flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
            let error = Self.failure(path)
            rmdir(draft)
            throw error
        }
    }

    deinit { if descriptor >= 0 { close(descriptor) } }

    /// Adds a file of this name.
    ///
    /// - Throws: ``CommandError`` `folder.no_space`, `file.io`; `CancellationError` when the program was told to end.
    func add(_ name: String, _ bytes: [UInt8]) throws {
        guard !signals.isCaught else { throw CancellationError() }
        // Noted before: what is there in part goes as well.
        names.append(name)
        do throws(CommandError) {
            try Files.create(draft + "/" + name, bytes)
        } catch {
            // The folder that the user named is the one that tells her something.
            let code = error.reason == "file.no_space" ? "folder.no_space" : error.reason
            throw CommandError(
                code, at: .file(path), facts: error.facts.merging(["file": path]) { _, new in new })
        }
    }

    private func publish() throws {
        guard fsync(descriptor) == 0 else { throw Self.failure(path) }
        guard !signals.isCaught else { throw CancellationError() }
        if isFilling {
            try Files.create(draft + "/" + Self.list, Array(Self.marks(of: names, in: draft).utf8))
            for name in names {
                guard rename(draft + "/" + name, path + "/" + name) == 0 else { throw Self.failure(path) }
                placed.append(name)
            }
            unlink(draft + "/" + Self.list)
            rmdir(draft)
        } else {
            // Never replaces anything but an empty folder.
            guard rename(draft, path) == 0 else { throw Self.failure(path) }
        }
        let above = open(isFilling ? path : Self.folder(of: path), O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard above >= 0 else { return }
        fsync(above)
        close(above)
    }

    private func discard() {
        for name in names { unlink(draft + "/" + name) }
        for name in placed { unlink(path + "/" + name) }
        unlink(draft + "/" + Self.list)
        rmdir(draft)
    }

    /// Says in a draft which files are getting their places out of it: whoever finds it knows them again.
    private static let list = ".list"

    /// A line a file: its number on the disk and when it was written, which its new place does not change, and its name.
    private static func marks(of names: [String], in folder: String) -> String {
        names.compactMap { name in mark(folder + "/" + name).map { "\($0) \(name)\n" } }.joined()
    }

    private static func mark(_ path: String) -> String? {
        var status = stat()
        guard lstat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
        return "\(status.st_ino):\(status.st_mtim.tv_sec).\(status.st_mtim.tv_nsec)"
    }

    private static func folder(of path: String) -> String { path.lastIndex(of: "/").map { String(path[...$0]) } ?? "." }

    private static func draft(of path: String, isFilling: Bool) -> String {
        if isFilling { return path + "/.testamur-new" }
        let slash = path.lastIndex(of: "/")
        let name = slash.map { path[path.index(after: $0)...] } ?? path[...]
        return "\(slash.map { path[...$0] } ?? "").\(name).testamur-new"
    }

    /// Takes away what a killed run has left of a folder, for who asks whether it is empty.
    ///
    /// - Throws: ``CommandError`` `file.io`, also where somebody is writing it.
    static func takeAwayDraft(of path: String) throws(CommandError) {
        let path = withoutSlash(path)
        try takeAway(draft(of: path, isFilling: Files.isFolder(path)), path)
    }

    private static func withoutSlash(_ path: String) -> String {
        var path = path
        while path.utf8.count > 1, path.hasSuffix("/") { path.removeLast() }
        return path
    }

    /// Takes away what a killed run has left. Only a folder of files goes: nothing else was made under this name.
    private static func takeAway(_ draft: String, _ path: String) throws(CommandError) {
        let descriptor = open(draft, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
        guard descriptor >= 0 else {
            guard errno == ENOENT else { throw failure(path) }
            return
        }
        defer { close(descriptor) }
        guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else { throw failure(path) }
        let names = try Files.names(in: draft)
        // When none is left in it all have their places: they are whole, and only their draft remained.
        if !names.isEmpty { takeBack(path, list: draft + "/" + list) }
        for name in names { unlink(draft + "/" + name) }
        unlink(draft + "/" + list)
        guard rmdir(draft) == 0 else { throw failure(path) }
    }

    /// Takes away the files that had their places already when a run was killed; what was changed since is somebody's own.
    private static func takeBack(_ path: String, list: String) {
        guard let bytes = try? Files.read(list, limit: 1 << 24) else { return }
        for line in String(decoding: bytes, as: UTF8.self).split(separator: "\n") {
            let parts = line.split(separator: " ", maxSplits: 1)
            guard parts.count == 2, !parts[1].utf8.contains(UInt8(ascii: "/")) else { continue }
            let file = path + "/" + parts[1]
            guard let mark = mark(file), mark.utf8.elementsEqual(parts[0].utf8) else { continue }
            unlink(file)
        }
    }

    private static func failure(_ path: String) -> CommandError {
        let cause = errno
        let code =
            switch cause {
            case ENOSPC, EDQUOT: "folder.no_space"
            case EEXIST, ENOTEMPTY: "file.exists"
            default: "file.io"
            }
        let said = String(cString: strerror(cause))
        var facts = ["file": path, "cause": said, "system": said]
        if cause == ENOENT || cause == ENOTDIR { facts["words"] = WholeFile.noFolder }
        return CommandError(code, at: .file(path), facts: facts)
    }
}
