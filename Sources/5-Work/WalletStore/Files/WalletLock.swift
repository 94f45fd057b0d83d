import Encodings
import Glibc

/// The right to be the only one at a wallet, in this process and among all others, until it is let go.
///
/// An exclusive `flock` on an empty file beside the wallet. The kernel gives it back however the process ends. It cannot be
/// taken on the wallet itself: closing any descriptor of that file would make this process lose SQLite's own locks on it.
struct WalletLock: ~Copyable {
    private let file: FileDescriptor

    /// Takes the lock, waiting for others at most as long as `patience` says.
    ///
    /// - Throws: ``WalletError`` `wallet.locked`, `wallet.path_unsafe`, `wallet.read_only`, `wallet.io`.
    init(beside wallet: WalletLocation, patience: Duration) throws(WalletError) {
        let path = wallet.path + "-lock"
        let deadline = ContinuousClock.now + patience
        while true {
            if let status = try linkStatus(of: path) { try WalletLocation.check(status, of: path) }
            let file = try Self.open(path)
            // A file that holds something is somebody's own and no lock: it would be taken away at the end.
            guard try file.status().st_size == 0 else {
                throw WalletError(.pathUnsafe, file: path, ["problem": "lock"])
            }
            if try file.tryLock() {
                // Whoever had it before may have taken the name away since this one was opened: then it locks nothing.
                if let named = try linkStatus(of: path), try file.status().st_ino == named.st_ino {
                    self.file = file
                    return
                }
                continue
            }
            guard ContinuousClock.now < deadline else {
                throw WalletError(.locked, file: wallet.path, ["seconds": "\(patience.components.seconds)"])
            }
            usleep(10_000)
        }
    }

    /// Opens the lock, or makes it. In a folder that may only be read nothing can be made, and nothing is wrong with the disk.
    private static func open(_ path: String) throws(WalletError) -> FileDescriptor {
        do throws(WalletError) {
            return try FileDescriptor(opening: path, O_RDWR | O_CREAT)
        } catch  where error.code == .io && WalletError.isReadOnly(path) {
            throw WalletError(.readOnly, file: path, error.facts)
        }
    }

    // The name goes first, while the lock is held: whoever opens it now makes a new file, and whoever waits on this one
    // notices that its name is gone.
    deinit { unlink(file.path) }
}
