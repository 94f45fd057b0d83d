public import Encodings
import Signing

extension Wallet {
    /// What was done with the wallet, the oldest first.
    ///
    /// Sealed like every record, ordered, and each line bound to the one before it: a line that was changed, moved or taken
    /// out is noticed, whoever did it.
    ///
    /// - Throws: ``WalletError`` `wallet.log_broken` when the lines do not follow each other; `wallet.corrupted`,
    ///   `wallet.record_binding`, `wallet.closed`.
    public func activity() throws -> [WalletEvent] {
        try namedActivity().map(\.event)
    }

    /// The lines with their names, which stay with them when wallets are merged.
    func namedActivity() throws -> [(id: RecordID, event: WalletEvent)] {
        try checkUsable()
        var found: [(id: RecordID, event: WalletEvent)] = []
        var expected: [UInt8]? = StoredEvent.none
        for entry in manifest.entries where entry.type == .event {
            // What follows a line that was set aside cannot be held against it.
            guard !isSetAside(entry) else {
                expected = nil
                continue
            }
            let stored: StoredEvent = try content(entry)
            guard expected == nil || stored.previous == expected else {
                throw WalletError(.logBroken, facts: ["record": entry.id.text, "file": location.path])
            }
            expected = SHA256.hash(stored.bytes)
            found.append((entry.id, stored.event))
        }
        return found
    }

    /// Adds a line to the log, within the commit that does what it says: both are there or neither.
    ///
    /// ```swift
    /// try wallet.inOneCommit {
    ///     try wallet.keep(share)
    ///     try wallet.note(WalletEvent(.shared, at: now, records: ids, note: recipient))
    /// }
    /// ```
    ///
    /// Several of one kind and moment without a note become one line.
    ///
    /// - Throws: ``WalletError`` `wallet.too_large` for a note of more than 1,024 bytes; what a commit throws.
    func note(_ event: WalletEvent) throws {
        try WalletFormat.checkLength(of: event.note)
        try inOneCommit {
            if let last = pendingEvents.last?.event, last.kind == event.kind, last.at == event.at, last.note.isEmpty,
                event.note.isEmpty
            {
                pendingEvents[pendingEvents.count - 1].event = WalletEvent(
                    event.kind, at: event.at, records: last.records + event.records)
            } else {
                pendingEvents.append(PendingEvent(id: .random(), event))
            }
        }
    }

    /// Writes the lines that belong to the running commit.
    func writePendingEvents() throws {
        guard !pendingEvents.isEmpty else { return }
        let events = pendingEvents
        pendingEvents = []
        var previous = try hashOfLastEvent()
        for pending in events {
            let stored = StoredEvent(pending.event, after: previous)
            try keep(stored, as: pending.id)
            previous = SHA256.hash(stored.bytes)
        }
    }

    /// Binds each line to the one that is before it now, where lines between them were lost with a damaged backup.
    func joinLog() throws {
        var previous = StoredEvent.none
        for entry in manifest.entries where entry.type == .event {
            var stored: StoredEvent = try content(entry)
            if stored.previous != previous {
                stored = StoredEvent(stored.event, after: previous)
                try keep(stored, as: entry.id)
            }
            previous = SHA256.hash(stored.bytes)
        }
    }

    private func hashOfLastEvent() throws(WalletError) -> [UInt8] {
        guard let entry = manifest.entries.last(where: { $0.type == .event }) else { return StoredEvent.none }
        return SHA256.hash(try reading(entry) { row throws(WalletError) in try sealer.open(row, as: entry) })
    }
}

extension Wallet {
    /// Notes that everything is about to be written out unencrypted. To be called first: what was begun was done.
    ///
    /// - Throws: As ``inOneCommit(_:)``.
    public func noteExport(to folder: String, at now: Instant) throws {
        try inOneCommit { try note(WalletEvent(.exported, at: now, note: WalletEvent.place(of: folder))) }
    }
}
