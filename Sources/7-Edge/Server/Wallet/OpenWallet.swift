import Encodings
import Synchronization
import WalletStore

/// The wallet while it is open: one request at a time works on it, and when it is closed its keys are wiped.
///
/// Whatever is asked of it waits for whoever works on it, a backup for example: ask on a thread that may wait.
//
// A class: it owns the wallet, and several requests share it.
final class OpenWallet: Sendable {
    private struct Content {
        var wallet: Wallet?
        var made: MadeFile?
        var notice: WalletNotice?
    }

    private let content: Mutex<Content>

    /// - Parameter opening: Opens or makes the wallet.
    init(_ opening: () throws -> sending Wallet) throws {
        content = Mutex(Content(wallet: try opening()))
    }

    /// Works on the wallet.
    ///
    /// - Throws: ``ServerError`` `session.ended` when it was closed; what the body throws.
    func use<Value: Sendable>(_ body: (Wallet) throws -> Value) throws -> Value {
        try content.withLock { content in
            guard let wallet = content.wallet else { throw ServerError(.sessionEnded) }
            return try body(wallet)
        }
    }

    /// Whether it is open.
    var isOpen: Bool { content.withLock { $0.wallet != nil } }

    /// Closes the wallet, and forgets what was made of it.
    func close() {
        content.withLock { content in
            // What could not be written when it was asked for was refused then; a log that stays is read at the next opening.
            try? content.wallet?.close()
            content = Content()
        }
    }

    /// The last file that was made for sharing: one, and in memory alone.
    var made: MadeFile? {
        get { content.withLock { $0.made } }
        set { content.withLock { $0.made = newValue } }
    }

    /// What the next page says was done.
    func leave(_ notice: WalletNotice) { content.withLock { $0.notice = notice } }

    /// What was done, said once.
    func takeNotice() -> WalletNotice? {
        content.withLock { content in
            defer { content.notice = nil }
            return content.notice
        }
    }
}

/// A file that was made for somebody.
struct MadeFile: Sendable {
    let share: RecordID
    let form: ShareForm
    let bytes: [UInt8]

    /// What it is called, and its media type.
    var kind: (name: String, type: String) { Self.kind(of: form) }

    static func kind(of form: ShareForm) -> (name: String, type: String) {
        switch form {
        case .presentation: ("presentation.json", "application/vp")
        case .encrypted: ("shared-awards.json", "application/json")
        case .pdf: ("certificate.pdf", "application/pdf")
        case .png: ("badge.png", "image/png")
        case .qr: ("code.png", "image/png")
        }
    }
}
