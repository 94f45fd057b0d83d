/// An official number of a legal person: the only thing by which registries and credentials are matched.
///
/// ```swift
/// let stated = LegalIdentifier(kind: "eidas", value: "VATAT-U00000000", country: "AUT")
/// let entry = registry.entry(identifiedBy: stated, on: awardDate)
/// ```
///
/// Two of them match when kind and number are the same once spelling is set aside, and for numbers that a country gives
/// out, the country as well. Spelling is: letter case, spaces and punctuation, `EL` and `GR` for Greece, `UK`, `XI` and
/// `GB` for the United Kingdom in front of a number, and the web address in front of a ROR id.
public struct LegalIdentifier: Sendable, Hashable {
    /// What sort of number it is: one of ``kinds``, or `national:` and a name.
    public let kind: String
    /// The number as it is written.
    public let value: String
    /// The country that gave it, as a code of the EU country list, such as `AUT`.
    public let country: String?
    /// The days on which it was the person's number.
    public let period: Period
    /// The number with its spelling set aside; worked out once, because it is compared often.
    let spelling: IdentifierSpelling

    /// - Parameters:
    ///   - kind: One of ``kinds``, or `national:` and a name.
    ///   - value: The number, in any spelling.
    ///   - country: A code of the EU country list.
    ///   - period: The days on which it was the person's number.
    public init(kind: String, value: String, country: String? = nil, period: Period = .open) {
        self.kind = kind
        self.value = value
        self.country = country
        self.period = period
        spelling = IdentifierSpelling(kind: kind, value: value, country: country)
    }

    /// The kinds of numbers besides `national:<name>`.
    public static let kinds = [
        "eidas", "vat", "register", "tax", "lei", "pic", "erasmus", "eche", "oid", "schac", "eter", "deqarinst", "whed",
        "ror", "did",
    ]

    /// Whether numbers of this kind are given out by a country, so that the country belongs to the number.
    public static func isGivenByCountry(kind: String) -> Bool {
        IdentifierSpelling.Kind(kind).isGivenByCountry
    }

    /// Whether both are the same number, whatever their spelling; the days are not looked at.
    public func matches(_ other: LegalIdentifier) -> Bool {
        spelling.matches(other.spelling)
    }
}
