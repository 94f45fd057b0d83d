import CProcess
import Encodings
import Glibc
import Programs
import Signing
import Synchronization
import WalletStore

/// Opens the wallet for whoever knows its passphrase, and holds the one that is open.
//
// A class: there is one wallet, and several requests may ask for it.
final class WalletKeeper: Sendable {
    /// Whose session it is that holds the wallet.
    final class Holder: Sendable {
        let wallet: OpenWallet

        init(_ wallet: OpenWallet) { self.wallet = wallet }
    }

    let path: String
    private let place: WalletPlace
    /// Changed only by one request at a time: an opening waits for the one before it.
    private let current = Mutex<Holder?>(nil)

    /// - Throws: ``ServerError`` `server.wallet_file` when no file is named.
    init(_ place: WalletPlace) throws(ServerError) {
        guard let path = place.file else { throw ServerError(.walletFile) }
        self.path = path
        self.place = place
    }

    /// Whether there is something at the wallet's place.
    var exists: Bool { FileSize.of(path) != nil }

    /// What trying a passphrase costs, for what is made here.
    var cost: Argon2id { place.cost }

    /// Opens the wallet, or hands it over if it is open already: to whoever knows the passphrase.
    ///
    /// - Throws: What `Wallet.open` throws. Nobody waits for another program: that it holds the wallet is the answer.
    func unlock(_ passphrase: SecretBytes) throws -> Holder {
        let keyFile = try keyFile()
        return try current.withLock { current in
            if let wallet = current?.wallet, wallet.isOpen {
                guard try wallet.use({ try $0.opens(with: passphrase, keyFile: keyFile) }) else {
                    throw WalletError(.wrongPassword)
                }
                let holder = Holder(wallet)
                current = holder
                return holder
            }
            return try hold(&current) {
                try Wallet.open(at: path, passphrase: passphrase, keyFile: keyFile, anchor: anchor, waiting: .zero)
            }
        }
    }

    /// Makes the wallet where there is none.
    func create(_ passphrase: SecretBytes) throws -> Holder {
        let keyFile = try keyFile()
        return try current.withLock { current in
            try hold(&current) {
                try Wallet.create(
                    at: path, passphrase: passphrase, keyFile: keyFile, cost: place.cost, anchor: anchor,
                    waiting: .zero)
            }
        }
    }

    /// Brings the wallet back from a backup, where there is none.
    func restore(_ backup: [UInt8], code: RecoveryCode, _ passphrase: SecretBytes, at now: Instant) throws -> Holder {
        let keyFile = try keyFile()
        return try current.withLock { current in
            try BesideWallet.holding(backup, beside: path) { file in
                try hold(&current) {
                    try Wallet.restore(
                        from: file, code: code, to: path, passphrase: passphrase, keyFile: keyFile, cost: place.cost,
                        anchor: anchor, at: now, waiting: .zero)
                }
            }
        }
    }

    /// Whether a passphrase is that of the open wallet.
    func isRight(_ passphrase: SecretBytes, for wallet: OpenWallet) throws -> Bool {
        let keyFile = try keyFile()
        return try wallet.use { try $0.opens(with: passphrase, keyFile: keyFile) }
    }

    /// Gives the wallet another passphrase; the key file stays the second secret.
    func change(to passphrase: SecretBytes, of wallet: OpenWallet, at now: Instant) throws {
        let keyFile = try keyFile()
        try wallet.use { try $0.changePassword(to: passphrase, keyFile: keyFile, cost: place.cost, at: now) }
    }

    /// Closes the wallet, unless another session has it by now.
    func release(_ holder: Holder) {
        current.withLock { current in
            guard current === holder else { return }
            holder.wallet.close()
            current = nil
        }
    }

    private func hold(_ current: inout Holder?, _ opening: () throws -> sending Wallet) throws -> Holder {
        // What is open stays so when this is refused.
        let holder = Holder(try OpenWallet(opening))
        current?.wallet.close()
        current = holder
        return holder
    }

    private var anchor: RollbackAnchor? { place.stateFolder.map { RollbackAnchor(folder: $0 + "/wallets") } }

    /// Read each time: the stick that it is on may come and go.
    private func keyFile() throws -> WalletKeyFile? {
        guard let path = place.keyFile else { return nil }
        let descriptor = testamur_open_reading(path, 1)
        guard descriptor >= 0 else { throw ServerError(.file, at: .file(path), facts: ["file": path]) }
        defer { close(descriptor) }
        // One digit more than a key file has, and the end of its line.
        let room = 66
        return try SecretLine.read(from: descriptor, room: room) { line in
            try WalletKeyFile(line: SecretBytes(count: line.count) { $0.copyMemory(from: line) })
        }
    }
}
