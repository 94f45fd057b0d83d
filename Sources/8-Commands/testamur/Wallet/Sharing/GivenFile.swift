import Encodings
import Glibc
import WalletStore

/// The file of a share: it has its name only when the wallet remembers what is in it, and the wallet remembers it only when it is on
/// the disk.
///
/// ```swift
/// let file = try GivenFile(out)
/// let made = try file.share(in: wallet, at: now) { try wallet.sharePresentation(…) }
/// ```
struct GivenFile {
    let path: String

    /// - Throws: ``CommandError`` `file.exists`, `file.io` for a place where nothing can be made.
    init(_ path: String) throws(CommandError) {
        try WholeFile.checkPlace(path)
        self.path = path
    }

    /// - Parameter making: Makes the share and the bytes of the file.
    /// - Throws: What it throws; ``CommandError`` `file.io`, `file.no_space`. There is no file then, and no share.
    func share(in wallet: Wallet, at now: Instant, making: () throws -> MadeShare) throws -> MadeShare {
        let part = WholeFile.part(of: path)
        // A run that was killed under the same number has left it.
        unlink(part)
        defer { unlink(part) }
        let made = try wallet.inOneCommit {
            let made = try making()
            do throws(CommandError) {
                try Files.create(part, made.bytes)
            } catch {
                // The name that the user gave is the one that tells her something.
                throw CommandError(
                    error.reason, at: .file(path), facts: error.facts.merging(["file": path]) { _, path in path })
            }
            return made
        }
        do {
            try WholeFile.name(part, as: path)
        } catch {
            // Somebody took the name meanwhile: it stands in the list already, and nobody will ever get it.
            _ = try? wallet.withdraw(made.share.id, at: now)
            throw error
        }
        return made
    }
}
