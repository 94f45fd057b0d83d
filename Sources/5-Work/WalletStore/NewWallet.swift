import Signing

/// What a wallet begins with: nothing, or what a backup brings.
struct NewWallet {
    var wallet = WalletID.random()
    var master = SecretBytes.random(count: DataKeys.byteCount)
    var generation: UInt64 = 1
    var manifest = Manifest()
    /// Gives each row to the closure that it is handed.
    var rows: ((WalletDatabase.Row) throws(WalletError) -> Void) throws(WalletError) -> Void = { _ in }
}
