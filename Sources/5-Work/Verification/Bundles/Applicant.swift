public import Encodings

/// Somebody on a list of applicants.
///
/// ```swift
/// let applicant = Applicant(row: 2, names: ["Jørgen Ødegård"], identifiers: ["SW-204417"])
/// ```
public struct Applicant: Sendable, CustomStringConvertible {
    /// The row in the list, for the evidence.
    public let row: Int
    /// The names the applicant gave: in several scripts or spellings, each is enough.
    public let names: [String]
    public let birthDate: CalendarDate?
    /// Numbers and mail addresses.
    public let identifiers: [String]

    public init(row: Int, names: [String], birthDate: CalendarDate? = nil, identifiers: [String] = []) {
        self.row = row
        self.names = names
        self.birthDate = birthDate
        self.identifiers = identifiers
    }

    /// Redacted: applicants must not leak into logs.
    public var description: String { "Applicant(row \(row), redacted)" }
}
