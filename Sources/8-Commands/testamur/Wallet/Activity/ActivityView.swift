import Encodings
import JSON
import Texts
import WalletStore

/// The wallet's log, for people and for programs.
enum ActivityView {
    static func json(of wallet: Wallet) throws -> JSON {
        .array(
            try wallet.activity().map { event in
                .object(omittingNil: [
                    ("at", .string(event.at.description)), ("kind", .string(event.kind.rawValue)),
                    ("records", .array(event.records.map { .string($0.text) })),
                    ("note", event.note.isEmpty ? nil : .string(event.shortNote)),
                ])
            })
    }

    /// One line for each event, and under it the records it concerns.
    ///
    /// - Parameter withPlaces: Whether files that were made are told with their folders.
    static func lines(of events: [WalletEvent], withPlaces: Bool = false) -> [String] {
        let texts = Console.texts
        return events.flatMap { event in
            let key = "cli.wallet.event." + event.kind.rawValue
            var facts = ["time": texts.instant(event.at), "count": String(event.records.count)]
            if !event.note.isEmpty { facts["note"] = withPlaces ? event.note : event.shortNote }
            facts["kind"] = event.kind.rawValue
            let line = texts(known.contains(event.kind) ? key : "cli.wallet.event.other", facts)
            return [line] + event.records.map { "  " + $0.text.prefix(8) }
        }
    }

    private static let known: Set<WalletEvent.Kind> = [
        .received, .removed, .presented, .shared, .withdrawn, .passphraseChanged, .recoveryCodeMade, .backedUp,
        .restored, .merged, .exported,
    ]
}
