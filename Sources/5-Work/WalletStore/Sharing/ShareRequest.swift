public import Encodings

/// What shall be shared: which credentials, with whom, what for, until when.
///
/// ```swift
/// let request = ShareRequest([record], with: "Sonnwald Works", for: "application 2026-17", until: friday)
/// ```
public struct ShareRequest: Sendable, Hashable {
    /// Most credentials of one share: verifiers read no more in a presentation.
    public static let mostRecords = 100

    /// The credentials; one that is named twice is shared once.
    public let records: [RecordID]
    /// Who gets them, in the learner's own words.
    public let recipient: String
    /// What they are for.
    public let purpose: String
    /// The last day on which the recipient should use them.
    public let until: CalendarDate
    /// The file that is made of it on this machine, to be found again; nil where it is handed on at once.
    public let file: String?

    public init(
        _ records: [RecordID], with recipient: String, for purpose: String, until: CalendarDate, file: String? = nil
    ) {
        var unique: [RecordID] = []
        for record in records where !unique.contains(record) { unique.append(record) }
        self.records = unique
        self.recipient = recipient
        self.purpose = purpose
        self.until = until
        self.file = file
    }

    /// Refuses a request that says too little, or ends before it begins.
    package func check(_ form: ShareForm, on today: CalendarDate) throws(WalletError) {
        for (name, text) in [("recipient", recipient), ("purpose", purpose)] {
            guard text.utf8.contains(where: { $0 > 0x20 }) else {
                throw WalletError(.shareIncomplete, facts: ["missing": name])
            }
            try WalletFormat.checkLength(of: text)
        }
        guard !records.isEmpty else { throw WalletError(.shareIncomplete, facts: ["missing": "record"]) }
        guard records.count <= Self.mostRecords else {
            throw WalletError(
                .shareTooLarge, facts: ["found": "\(records.count)", "limit": "\(Self.mostRecords)", "unit": "records"])
        }
        guard !form.takesOne || records.count == 1 else {
            throw WalletError(.shareSingle, facts: ["form": form.rawValue, "count": "\(records.count)"])
        }
        guard until >= today else { throw WalletError(.shareEndPast, facts: ["date": until.description]) }
    }

    /// Refuses to draw what looks as if it were in force and is not, unless the recipient knows.
    ///
    /// - Parameter isKnown: Whether somebody said so, of this award.
    /// - Throws: ``WalletError`` `share.not_in_force`.
    package static func check(_ cards: [Card], as form: ShareForm, isKnown: Bool) throws(WalletError) {
        guard form.isDrawn, !isKnown, let card = cards.first(where: { $0.state.isRefused }) else { return }
        throw WalletError(
            .shareNotInForce, facts: ["record": card.record.id.text, "state": card.state.word.rawValue])
    }

    /// The moment at which the last day is over, in UTC.
    var end: Instant {
        until == .latest ? .latest : Instant(seconds: Int64(until.adding(days: 1).dayNumber) * 86_400)
    }
}
