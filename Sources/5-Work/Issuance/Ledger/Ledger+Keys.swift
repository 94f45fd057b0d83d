import Encodings
import Signing

/// What happened to a signing key.
enum KeyEvent: String, Sendable, CaseIterable {
    /// It signs from then on.
    case began
    /// Another one signs from then on.
    case retired
    /// It may have been in other hands from then on.
    case compromised
}

extension Ledger {
    /// Notes what happened to a key, once.
    func note(
        _ event: KeyEvent, of key: IssuerKey, since: Instant, at instant: Instant, keys: LedgerKeys
    ) throws(IssuanceError) {
        try write { connection in
            let isKnown = try connection.number(
                "SELECT number FROM key_events WHERE method = ? AND event = ? AND since = ?",
                [.text(key.method), .text(event.rawValue), .integer(since.seconds)])
            guard isKnown == nil else { return }
            // After a rotation that was cut short the moment is an earlier one than now; the journal itself goes on.
            _ = try LedgerTable.keyEvents.append(
                [
                    .text(key.method), .text(key.publicKey.multikey), .text(event.rawValue), .integer(since.seconds),
                    .integer(instant.seconds),
                ], to: connection, keys)
        }
    }
}
