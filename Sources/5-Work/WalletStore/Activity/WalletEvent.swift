public import Encodings
import Signing

/// One line of the wallet's memory of what was done with it.
///
/// ```swift
/// for event in try wallet.activity() { print(event.at, event.kind.rawValue, event.note) }
/// ```
///
/// It names records, never what is in them: after a credential was erased, its name and the moments remain.
public struct WalletEvent: Sendable, Hashable {
    /// What was done. An open set: a new kind breaks no caller.
    public struct Kind: RawRepresentable, Hashable, Sendable {
        public let rawValue: String

        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// Credentials came in.
        public static let received = Self(rawValue: "received")
        /// Credentials were erased.
        public static let removed = Self(rawValue: "removed")
        /// Credentials were shown in a signed presentation that is no share; the note is the domain.
        public static let presented = Self(rawValue: "presented")
        /// Credentials were shared, in whatever form; the note is the recipient.
        public static let shared = Self(rawValue: "shared")
        /// A share was marked as withdrawn; copies remain. The note is the recipient.
        public static let withdrawn = Self(rawValue: "withdrawn")
        /// The passphrase, its cost or the key file was changed.
        public static let passphraseChanged = Self(rawValue: "passphrase_changed")
        /// A new recovery code was made for later backups.
        public static let recoveryCodeMade = Self(rawValue: "recovery_code_made")
        /// A backup was made and proven; the note is the whole path of its file. Older programs, and those that hand the file
        /// on, kept its name.
        public static let backedUp = Self(rawValue: "backed_up")
        /// The wallet came back from a backup.
        public static let restored = Self(rawValue: "restored")
        /// What was in another wallet was brought in; the note is that wallet's identifier.
        public static let merged = Self(rawValue: "merged")
        /// Everything was written out unencrypted; the note is the whole path of the folder, or its name as above.
        public static let exported = Self(rawValue: "exported")
    }

    public let kind: Kind
    public let at: Instant
    /// The records that it concerns. One may have been removed since.
    public let records: [RecordID]
    /// Whom or what it concerns beside: see the kinds. May be empty.
    public let note: String

    public init(_ kind: Kind, at: Instant, records: [RecordID] = [], note: String = "") {
        self.kind = kind
        self.at = at
        self.records = records
        self.note = note
    }
}

/// A line of the log that the running commit will write.
struct PendingEvent {
    let id: RecordID
    var event: WalletEvent

    init(id: RecordID, _ event: WalletEvent) {
        self.id = id
        self.event = event
    }
}

/// An event as it lies in the wallet: with the hash of the one before it.
struct StoredEvent: RecordContent {
    static let type = RecordType.event
    private static let form: UInt8 = 1

    let event: WalletEvent
    /// SHA-256 of the event before, or 32 zero bytes.
    let previous: [UInt8]

    static let none = [UInt8](repeating: 0, count: SHA256.byteCount)

    var bytes: [UInt8] {
        var writer = ByteWriter()
        writer.append(Self.form)
        writer.append(raw: previous)
        writer.append(event.at)
        writer.append(prefixed: Array(event.kind.rawValue.utf8))
        writer.append(prefixed: Array(event.note.utf8))
        writer.append(UInt32(event.records.count))
        for record in event.records { record.append(to: &writer) }
        return writer.bytes
    }

    init(_ event: WalletEvent, after previous: [UInt8]) {
        self.event = event
        self.previous = previous
    }

    init?(parsing bytes: [UInt8]) {
        let stored = bytes.read { reader -> StoredEvent? in
            let limit = WalletFormat.Limit.textBytes
            guard reader.number(UInt8.self) == Self.form, let previous = reader.raw(SHA256.byteCount),
                let at = reader.instant(), let kind = reader.text(limit: limit), let note = reader.text(limit: limit),
                let count = reader.number(UInt32.self), reader.remaining == Int(count) * RecordID.byteCount
            else { return nil }
            let records = (0..<count).compactMap { _ in RecordID(reading: &reader) }
            return StoredEvent(
                WalletEvent(WalletEvent.Kind(rawValue: kind), at: at, records: records, note: note), after: previous)
        }
        guard let stored else { return nil }
        self = stored
    }

    func renaming(_ name: (RecordID) -> RecordID) -> Self {
        let renamed = WalletEvent(event.kind, at: event.at, records: event.records.map(name), note: event.note)
        return StoredEvent(renamed, after: previous)
    }
}
