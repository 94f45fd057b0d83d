import Encodings
import Glibc

/// Takes away files under names of our own that a killed program has left: nobody else would ever look at them again.
///
/// A draft is locked while it is written; what a living program holds stays. Nothing goes wrong when one cannot be taken away.
enum DeadDrafts {
    private static let mark = ".testamur-"

    /// What was made beside a wallet, for the length of a request or to become the wallet. To be called by whoever holds it.
    static func sweep(beside wallet: WalletLocation) {
        let (folder, name) = parts(of: wallet.path)
        // The file itself, and the draft that it was before.
        let beginnings = ["." + name + mark, ".." + name + mark].map { Array($0.utf8) }
        for file in names(in: folder) where beginnings.contains(where: { file.utf8.starts(with: $0) }) {
            take(folder + file) { true }
        }
    }

    /// Backups of a wallet that never got their names, in the folder where the next one is made.
    static func sweepBackups(of wallet: WalletID, beside path: String) {
        let folder = parts(of: path).folder
        let ending = Array(DraftName.suffix.utf8.reversed())
        for file in names(in: folder) where file.utf8.reversed().starts(with: ending) {
            take(folder + file) {
                let start = try? AtomicFile.start(of: folder + file, BackupHeader.beginningByteCount)
                return start.flatMap { BackupHeader.wallet(inBeginning: $0) } == wallet
            }
        }
    }

    private static func take(_ path: String, if isOurs: () -> Bool) {
        do throws(WalletError) {
            let file = try FileDescriptor(opening: path, O_RDONLY)
            let status = try file.status()
            guard status.st_mode & S_IFMT == S_IFREG, status.st_uid == geteuid(), isOurs(), try file.tryLock() else {
                return
            }
            unlink(path)
        } catch {
            // It stays for the next time.
        }
    }

    /// The folder with its slash, empty for the one that the program works in, and the name.
    private static func parts(of path: String) -> (folder: String, name: String) {
        guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return ("", path) }
        return (String(path[...slash]), String(path[path.utf8.index(after: slash)...]))
    }

    /// The hidden names in a folder.
    private static func names(in folder: String) -> [String] {
        guard let listing = opendir(folder.isEmpty ? "." : folder) else { return [] }
        defer { closedir(listing) }
        var names: [String] = []
        while let entry = readdir(listing) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
                pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            if name.utf8.first == UInt8(ascii: ".") { names.append(name) }
        }
        return names
    }
}
