import Reports
import Texts

/// What was done, for the page after it.
enum WalletNotice: Sendable {
    case added(new: Int, present: Int)
    case nothingFound
    case checked(Int)
    case removed
    case withdrawn(recipient: String)
    case passphraseChanged

    func text(_ texts: Texts) -> String {
        let texts = texts.isolatingFacts
        switch self {
        case .added(let new, let present):
            return texts("vault.added", ["count": texts.number(new), "present": texts.number(present)])
        case .nothingFound: return texts("cli.wallet.nothing_found")
        case .checked(let count): return texts("vault.checked", ["count": texts.number(count)])
        case .removed: return texts("cli.wallet.removed")
        case .withdrawn(let recipient): return texts("cli.withdrawn", ["recipient": VisibleText.of(recipient)])
        case .passphraseChanged: return texts("cli.wallet.password_changed")
        }
    }
}
