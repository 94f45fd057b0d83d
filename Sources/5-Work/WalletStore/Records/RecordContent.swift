/// What the records of one type hold, as values and as bytes.
///
/// A type conforms, gets a number in ``RecordType``, and is kept with ``Wallet/keep(_:as:)``: sealing, listing, backup and
/// erasure come with it.
///
/// ```swift
/// struct Note: RecordContent {
///     static let type = RecordType.note
///     …
/// }
/// let id = try wallet.keep(Note(text: "for the job in Graz"))
/// let notes = try wallet.contents(of: Note.self)
/// ```
protocol RecordContent: Sendable {
    static var type: RecordType { get }

    /// What is sealed; begins with the number of the form, for readers of later forms.
    var bytes: [UInt8] { get }

    /// Nil when it is not as the format says: only a program with the wallet's keys could have written that.
    init?(parsing bytes: [UInt8])

    /// The same content in another wallet, where the records that it speaks of have other names.
    func renaming(_ name: (RecordID) -> RecordID) -> Self
}

extension RecordContent {
    func renaming(_ name: (RecordID) -> RecordID) -> Self { self }
}

extension PresentationEntry: RecordContent {
    static var type: RecordType { .presentation }

    func renaming(_ name: (RecordID) -> RecordID) -> Self {
        PresentationEntry(
            shown: shown, holder: holder, domain: domain, challenge: challenge, records: records.map(name))
    }
}
