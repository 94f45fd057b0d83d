import Encodings
import Glibc

/// Where a wallet lies, made sure of: a folder without links in its path that nobody else may write to, and a name.
///
/// Whoever may write to the folder could exchange the file, or put a journal beside it that the database would play back.
/// The checks come before anything is created, locked or read.
struct WalletLocation: Sendable {
    /// The wallet file, absolute, with every link above it resolved.
    let path: String

    /// Checks the folder; the file itself is looked at by ``checkFile()``.
    ///
    /// - Throws: ``WalletError`` `wallet.path_unsafe`, `wallet.not_found` when the folder does not exist, `wallet.io`.
    init(_ path: String) throws(WalletError) {
        let slash = path.utf8.lastIndex(of: UInt8(ascii: "/"))
        let name = slash.map { String(path[path.utf8.index(after: $0)...]) } ?? path
        guard !name.isEmpty, name != ".", name != "..", !path.utf8.contains(0) else {
            throw WalletError(.notFound, file: path)
        }
        guard let resolved = realpath(slash.map { String(path[...$0]) } ?? ".", nil) else {
            guard errno == ENOENT || errno == ENOTDIR else { throw .system(errno, path) }
            throw WalletError(.notFound, file: path, ["words": "wallet.not_found.folder"])
        }
        defer { free(resolved) }
        let folder = String(cString: resolved)
        try Self.checkFolder(folder)
        self.path = folder == "/" ? "/" + name : folder + "/" + name
    }

    /// Refuses a folder in which others could exchange files.
    static func checkFolder(_ folder: String) throws(WalletError) {
        guard let status = try linkStatus(of: folder), status.st_mode & S_IFMT == S_IFDIR else {
            throw unsafe(folder, "kind")
        }
        guard status.st_uid == geteuid() || status.st_uid == 0 else { throw unsafe(folder, "folder_owner") }
        guard status.st_mode & (S_IWGRP | S_IWOTH) == 0 else { throw unsafe(folder, "folder_writable") }
    }

    /// The files that SQLite would read beside the wallet, whoever put them there.
    var companions: (wal: String, journal: String) { (path + "-wal", path + "-journal") }

    /// Refuses anything but a regular file of this user that only this user may read, and the same for its log.
    ///
    /// - Throws: ``WalletError`` `wallet.not_found`, `wallet.path_unsafe`, `wallet.io`.
    func checkFile() throws(WalletError) {
        guard let status = try linkStatus(of: path) else {
            throw WalletError(.notFound, file: path)
        }
        try Self.check(status, of: path)
        if let status = try linkStatus(of: companions.wal) { try Self.check(status, of: companions.wal) }
        // A wallet never has a rollback journal; SQLite would play back whatever it says.
        if try linkStatus(of: companions.journal) != nil { throw Self.unsafe(companions.journal, "journal") }
    }

    /// Whether a log of an earlier opening that was not closed lies beside the wallet.
    func hasLog() throws(WalletError) -> Bool {
        try (linkStatus(of: companions.wal)?.st_size ?? 0) > 0
    }

    static func check(_ status: stat, of path: String) throws(WalletError) {
        guard status.st_mode & S_IFMT != S_IFLNK else { throw unsafe(path, "symlink") }
        guard status.st_mode & S_IFMT == S_IFREG else { throw unsafe(path, "kind") }
        guard status.st_uid == geteuid() else { throw unsafe(path, "owner") }
        guard status.st_mode & 0o7777 == 0o600 else {
            throw unsafe(path, status.st_mode & 0o077 == 0 ? "own_mode" : "mode")
        }
        // Under a second name SQLite would look for the log beside the wrong one. One without any name was taken away while it
        // was looked at, as locks are: whoever opens it next finds that out.
        guard status.st_nlink <= 1 else { throw unsafe(path, "hard_link") }
    }

    private static func unsafe(_ path: String, _ problem: String) -> WalletError {
        // Nobody else is meant where the file is not what a wallet is, or its owner's own rights are other ones.
        let isOwn = problem == "kind" || problem == "own_mode"
        var facts = ["problem": problem]
        if isOwn { facts["words"] = "wallet.path_unsafe.own" }
        return WalletError(.pathUnsafe, file: path, facts)
    }
}
