import Encodings
import JSON

/// Finds the one key of the wallet that some credentials are bound to.
///
/// A credential names its holder in `credentialSubject.id`. Identifiers are compared byte by byte.
struct HolderBinding {
    let keys: [StoredHolderKey]

    /// The key that has to sign when these credentials are shown together.
    ///
    /// - Throws: ``WalletError`` `holder.unbound` when one names nobody, `holder.mismatch` when one names nobody of this
    ///   wallet, `holder.mixed` when they name several keys of it.
    func key(for credentials: [(id: RecordID, root: JSONValue)]) throws(WalletError) -> StoredHolderKey {
        var chosen: StoredHolderKey?
        for credential in credentials {
            let key = try key(for: credential.root, credential.id)
            guard let other = chosen, other.did.utf8.elementsEqual(key.did.utf8) == false else {
                chosen = key
                continue
            }
            throw WalletError(
                .holderMixed, facts: ["record": credential.id.text, "holder": key.did, "other": other.did])
        }
        guard let chosen else { throw WalletError(.requestIncomplete, facts: ["missing": "record"]) }
        return chosen
    }

    private func key(for credential: JSONValue, _ id: RecordID) throws(WalletError) -> StoredHolderKey {
        let subjects = credential["credentialSubject"]?.oneOrMany ?? []
        let named = subjects.compactMap { $0["id"] }.filter { $0.kind == .string }
        guard let first = named.first else { throw WalletError(.holderUnbound, facts: ["record": id.text]) }
        let own = keys.filter { key in
            let did = Array(key.did.utf8)
            return named.contains { $0.equals(did) }
        }
        guard let key = own.first else {
            throw WalletError(
                .holderMismatch, at: .pointer(first.pointer),
                facts: ["record": id.text, "found": first.string ?? "", "words": "holder.mismatch.wallet"])
        }
        // One credential about two keys of the wallet: it cannot be said which of them should sign.
        guard own.count == 1 else {
            throw WalletError(.holderMixed, facts: ["record": id.text, "holder": key.did, "other": own[1].did])
        }
        return key
    }
}
