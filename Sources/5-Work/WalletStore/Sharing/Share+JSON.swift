public import Encodings
public import JSON

extension PresentationEntry {
    /// A presentation that is no share, as it stands among the shares: with what there is of their members.
    public var json: JSON {
        [
            "made": .string(shown.description), "as": .string(ShareForm.presentation.rawValue),
            "with": .string(domain), "records": .array(records.map { .string($0.text) }),
        ]
    }
}

extension Share {
    /// The share as scripts read it; its member names and spellings are public API.
    ///
    /// - Parameters:
    ///   - day: The day for which its state is told.
    ///   - withPlace: Whether it says where the file lies on this machine, which is nobody's business elsewhere.
    public func json(on day: CalendarDate, withPlace: Bool = true) -> JSON {
        .object(omittingNil: [
            ("share", .string(id.text)),
            ("made", .string(made.description)),
            ("as", .string(form.rawValue)),
            ("with", .string(recipient)),
            ("purpose", .string(purpose)),
            ("until", .string(until.description)),
            ("state", .string(state(on: day).rawValue)),
            ("withdrawn", withdrawn.map { .string($0.description) }),
            ("records", .array(records.map { .string($0.text) })),
            ("sha256", .string(Hex.encode(digest))),
            ("file", withPlace ? file.map(JSON.string) : nil),
        ])
    }
}
