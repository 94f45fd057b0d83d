/// The name of a person.
///
/// ```swift
/// PersonName(given: "Mira", family: "Kallio-Brandt")?.full    // "Mira Kallio-Brandt"
/// PersonName(full: "Þóra Arnórsdóttir")?.given                // nil: a full name is never taken apart
/// ```
public struct PersonName: Sendable, Hashable {
    /// The given name, where it is known apart.
    public let given: String?
    /// The family name, where it is known apart.
    public let family: String?
    /// The whole name in its natural order, as it stands on the certificate. Made from the parts where it was not given.
    public let full: String

    /// Nil if all three are missing or blank.
    public init?(given: String? = nil, family: String? = nil, full: String? = nil) {
        func kept(_ text: String?) -> String? { text.map(ASCII.trimmed).flatMap { $0.isEmpty ? nil : $0 } }
        self.given = kept(given)
        self.family = kept(family)
        let parts = [self.given, self.family].compactMap { $0 }
        guard let full = kept(full) ?? (parts.isEmpty ? nil : parts.joined(separator: " ")) else { return nil }
        self.full = full
    }
}
