public import Encodings

extension Wallet {
    /// Every credential as a card, in the order in which they came.
    ///
    /// - Parameter now: The moment for which the cards are shown.
    /// - Throws: ``WalletError`` `wallet.corrupted`, `wallet.record_binding` for the first record that cannot be opened.
    public func cards(at now: Instant) throws -> [Card] {
        var cards: [Card] = []
        try credentials { entry, content in cards.append(Self.card(entry, content, now)) }
        return cards
    }

    /// One credential as a card.
    ///
    /// - Throws: ``WalletError`` `wallet.record_unknown`, `wallet.corrupted`, `wallet.record_binding`.
    public func card(of id: RecordID, at now: Instant) throws -> Card {
        try card(entry(of: id, .credential), now)
    }

    private func card(_ entry: Manifest.Entry, _ now: Instant) throws(WalletError) -> Card {
        try Self.card(entry, credential(entry), now)
    }

    private static func card(_ entry: Manifest.Entry, _ content: StoredCredential, _ now: Instant) -> Card {
        Card(
            content.record(entry.id), bytes: content.credential, report: content.report.isEmpty ? nil : content.report,
            at: now)
    }

    /// Keeps a report with a credential, unless the one that is there could decide more.
    ///
    /// - Parameters:
    ///   - report: The JSON of a report.
    ///   - registries: The registries that were asked, by id with their numbers: who asked where the kept report had its answer, and
    ///     has none now, is not told the old one again.
    ///   - now: When.
    /// - Returns: Whether it was kept.
    /// - Throws: As ``setReport(_:of:)``.
    @discardableResult
    public func keepReport(
        _ report: [UInt8], of id: RecordID, asking registries: [String: Int] = [:], at now: Instant
    ) throws -> Bool {
        let kept = try card(of: id, at: now)
        let new = CardState(
            report: report, validFrom: kept.validFrom?.instant, validUntil: kept.validUntil?.instant, now: now)
        guard new.mayReplace(kept.state, asking: registries) else { return false }
        try setReport(report, of: id)
        return true
    }
}
