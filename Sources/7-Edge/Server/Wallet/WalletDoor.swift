import Encodings
import Hummingbird
import Reports
import Signing
import Texts
import WalletStore

/// In and out: unlocking, making, restoring, locking.
struct WalletDoor: Sendable {
    let desk: WalletDesk

    /// The fields that are secrets.
    private static let (passphrase, new, again, code) = ("passphrase", "new", "again", "code")
    /// Most awards that are checked when the wallet is opened; more are checked when that is asked for.
    private static let mostChecked = 500

    var routes: [Route] {
        [
            desk.routes.form("/unlock", secrets: [Self.passphrase]) { visit, form, call in
                try enter(visit, call) {
                    let passphrase = try form.secret(Self.passphrase)
                    return try desk.guesses.trying(desk.keeper.path) {
                        try desk.keeper.unlock(passphrase)
                    } isWrong: {
                        ($0 as? WalletError)?.code == .wrongPassword
                    }
                }
            },
            desk.routes.form("/create", secrets: [Self.new, Self.again]) { visit, form, call in
                try enter(visit, call) {
                    try desk.keeper.create(Self.new(form, Self.new))
                }
            },
            desk.routes.form("/restore", secrets: [Self.code, Self.passphrase, Self.again], mostFiles: 1) {
                visit, form, call in
                try enter(visit, call, isRestoring: true) {
                    guard let backup = form.files.first?.bytes else { throw ServerError(.formEmpty) }
                    let code = try RecoveryCode(form.secret(Self.code))
                    let passphrase = try Self.new(form, Self.passphrase)
                    return try desk.keeper.restore(backup, code: code, passphrase, at: desk.now)
                }
            },
            desk.routes.form("/lock") { visit, _, _ in
                desk.sessions.end(visit)
                return Answer.seeOther("/")
            },
        ]
    }

    /// A new passphrase that was typed twice.
    ///
    /// - Throws: ``ServerError`` `passphrase.differs`; `SigningError` `passphrase.empty`, `passphrase.weak`.
    static func new(_ form: PostedForm, _ name: String) throws -> SecretBytes {
        let passphrase = try form.secret(name)
        try passphrase.checkStrength()
        guard try passphrase.isEqual(to: form.secret(again)) else { throw ServerError(.passphraseDiffers) }
        return passphrase
    }

    /// Lets somebody in, or says on the same page why not.
    private func enter(
        _ visit: WalletDesk.Visitor, _ call: SessionCall, isRestoring: Bool = false,
        _ open: () throws -> WalletKeeper.Holder
    ) throws -> Response {
        do {
            let holder = try open()
            let entered = desk.sessions.signIn(holder, visit, port: call.port)
            // How the awards stand now. That it could not be found out is no reason to stay outside.
            _ = try? WalletChecking(desk: desk).check(
                holder.wallet, most: Self.mostChecked, in: Texts(language: call.language.language))
            return entered.keeping(Answer.seeOther("/"))
        } catch let error as any CodedError {
            let gate = GatePage(file: desk.keeper.path, exists: desk.keeper.exists, isRestoring: isRestoring)
            return desk.answer(.gate(gate), visit, call, in: nil, problem: error)
        }
    }
}
