import Encodings
import Reports
import Texts
import WalletStore

/// What was done, for the page after it.
enum WalletNotice: Sendable {
    case added(new: Int, present: Int, refused: [Refused])
    case nothingFound
    case checked(Int)
    case removed
    /// Not in the list any more, and still inside of these files.
    case removedFromShelf(left: [Parcel])
    case withdrawn(recipient: String)
    case passphraseChanged
    case merged(Merged)

    /// A file that did not come in, and why.
    struct Refused: Sendable {
        let file: String
        let error: any CodedError
    }

    /// The files that hold what was meant to be erased.
    var leftovers: [String] {
        guard case .removedFromShelf(let left) = self else { return [] }
        return left.map(\.id.text)
    }

    /// What a person calls a file that credentials came in.
    private static func name(of parcel: Parcel) -> String {
        VisibleText.of(UploadedFile(name: String(parcel.origin.trimmingPrefix("file:")), bytes: []).name)
    }

    /// So many are named.
    private static let mostRefused = 10

    func text(_ texts: Texts) -> String {
        let texts = texts.isolatingFacts
        switch self {
        case .added(let new, let present, let refused):
            let added = texts("vault.added", ["count": texts.number(new), "present": texts.number(present)])
            guard !refused.isEmpty else { return added }
            let reasons = refused.prefix(Self.mostRefused).map { refused in
                "\(VisibleText.of(refused.file)) – \(texts.reason(of: refused.error))"
            }
            let left = texts("cli.wallet.not_added", ["count": String(refused.count)])
            return "\(added) \(left) · \(reasons.joined(separator: " · "))"
        case .nothingFound: return texts("cli.wallet.nothing_found")
        case .checked(let count): return texts("vault.checked", ["count": texts.number(count)])
        case .removed: return texts("cli.wallet.removed")
        case .removedFromShelf(let left):
            return left.map { texts("vault.removed.left", ["file": Self.name(of: $0)]) }.joined(separator: " ")
        case .withdrawn(let recipient): return texts("cli.withdrawn", ["recipient": VisibleText.of(recipient)])
        case .passphraseChanged: return texts("cli.wallet.password_changed")
        case .merged(let merged): return Self.text(merged, texts)
        }
    }

    private static func text(_ merged: Merged, _ texts: Texts) -> String {
        let facts = ["count": merged.credentials, "present": merged.present, "keys": merged.keys]
        let brought = texts("cli.wallet.merged", facts.mapValues(texts.number))
        guard !merged.leftOut.isEmpty else { return brought }
        let left = texts("cli.wallet.merged_left_out", ["count": String(merged.leftOut.count)])
        let names = merged.leftOut.prefix(mostRefused).map { erased in
            VisibleText.of(UploadedFile(name: String(erased.origin.trimmingPrefix("file:")), bytes: []).name)
        }
        return "\(brought) \(left) · \(names.joined(separator: " · ")). \(texts("vault.merge.left"))"
    }
}
