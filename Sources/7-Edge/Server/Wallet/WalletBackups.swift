import Encodings
import Hummingbird
import Programs
import Reports
import Signing
import WalletStore

/// Backups, the recovery code, another wallet brought in, the passphrase.
struct WalletBackups: Sendable {
    let desk: WalletDesk

    private static let (passphrase, new, again, other) = ("passphrase", "new", "again", "other")

    var routes: [Route] {
        [
            desk.page("/backup") { wallet, visit, call in try page(wallet, visit, call) },
            desk.form("/backup") { wallet, visit, _, call in
                let (path, now, limit) = (desk.keeper.path, desk.now, desk.limits.bytesAtOnce)
                let name = "wallet-\(now.date()).backup"
                do {
                    let bytes = try wallet.use { wallet in
                        try BesideWallet.made(beside: path, limit: limit) { file in
                            try wallet.backUp(to: file, named: name, atMost: limit, at: now)
                        }
                    }
                    return Answer.download(bytes, "application/octet-stream", name: name)
                } catch let error as any CodedError {
                    return try page(wallet, visit, call, problem: error)
                }
            },
            // The answer itself holds the words, and no address leads to them again.
            desk.form("/backup/code", secrets: [Self.passphrase]) { wallet, visit, form, call in
                let now = desk.now
                do {
                    try prove(form, wallet)
                    let code = try wallet.use { wallet in
                        let words = try wallet.makeRecoveryCode(at: now).words
                        return CodePage(words: words, hasOlderBackups: try wallet.backupState().isCodeNewer)
                    }
                    return desk.answer(.code(code), visit, call, in: .backup)
                } catch let error as any CodedError {
                    return try page(wallet, visit, call, problem: error)
                }
            },
            desk.form("/merge", secrets: [Self.other], mostFiles: 1) { wallet, visit, form, call in
                do {
                    wallet.leave(.merged(try merge(form, wallet)))
                    return Answer.seeOther("/")
                } catch let error as any CodedError {
                    return try page(wallet, visit, call, problem: error, isMerging: true)
                }
            },
            desk.page("/settings") { wallet, visit, call in try settings(wallet, visit, call) },
            desk.form("/passphrase", secrets: [Self.passphrase, Self.new, Self.again]) { wallet, visit, form, call in
                let now = desk.now
                do {
                    let new = try WalletDoor.new(form, Self.new)
                    try prove(form, wallet)
                    try desk.keeper.change(to: new, of: wallet, at: now)
                    wallet.leave(.passphraseChanged)
                    return Answer.seeOther("/settings")
                } catch let error as any CodedError {
                    return try settings(wallet, visit, call, problem: error)
                }
            },
        ]
    }

    /// Brings in what another wallet has: nothing is lost by it, and what was erased here stays out unless that is asked for.
    ///
    /// - Throws: ``ServerError`` `form.empty`; `SigningError` `passphrase.empty`; what opening the other throws.
    private func merge(_ form: PostedForm, _ wallet: OpenWallet) throws -> Merged {
        guard let bytes = form.files.first?.bytes else { throw ServerError(.formEmpty) }
        let passphrase = try form.secret(Self.other)
        let withErased = form.text("erased") == "yes"
        let (path, now) = (desk.keeper.path, desk.now)
        return try wallet.use { wallet in
            try BesideWallet.holding(bytes, beside: path) { file in
                // Without an anchor: an older copy is just what is brought in here.
                try Wallet.unlocked(at: file, passphrase: passphrase, keyFile: nil, anchor: nil) { other in
                    try wallet.merge(other, withErased: withErased, at: now)
                }
            }
        }
    }

    /// Asks once more who is there, before what cannot be taken back.
    ///
    /// - Throws: `WalletError` `wallet.wrong_password`; ``ServerError`` `signin.delayed`.
    private func prove(_ form: PostedForm, _ wallet: OpenWallet) throws {
        let passphrase = try form.secret(Self.passphrase)
        try desk.guesses.trying(desk.keeper.path) {
            guard try desk.keeper.isRight(passphrase, for: wallet) else { throw WalletError(.wrongPassword) }
        } isWrong: {
            ($0 as? WalletError)?.code == .wrongPassword
        }
    }

    private func page(
        _ wallet: OpenWallet, _ visit: WalletDesk.Visitor, _ call: SessionCall, problem: (any CodedError)? = nil,
        isMerging: Bool = false
    ) throws -> Response {
        let page = try wallet.use { wallet in
            BackupPage(
                state: try wallet.backupState(), hasCode: try wallet.recoveryCode() != nil, isMerging: isMerging)
        }
        return desk.answer(.backup(page), visit, call, in: .backup, problem: problem)
    }

    private func settings(
        _ wallet: OpenWallet, _ visit: WalletDesk.Visitor, _ call: SessionCall, problem: (any CodedError)? = nil
    ) throws -> Response {
        let path = desk.keeper.path
        let page = try wallet.use { wallet in
            SettingsPage(file: path, byteCount: FileSize.of(path) ?? 0, inventory: try wallet.inventory())
        }
        return desk.answer(.settings(page), visit, call, in: .settings, problem: problem)
    }
}
