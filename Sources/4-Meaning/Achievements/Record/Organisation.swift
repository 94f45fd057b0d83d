/// A legal person: an awarding body, a sealer, an agency.
///
/// ```swift
/// let university = Organisation(
///     legalName: LanguageText("Hochschule Sonnwald", .german),
///     identifiers: [LegalIdentifier(.eidas, "VATAT-U00000000")],
///     locations: [Location(country: CountryCode("AUT"), locality: "Sonnwald")])
/// ```
///
/// An organisation has no id here: the id that it has inside one file means nothing outside of it.
public struct Organisation: Sendable, Hashable {
    /// The name in the register.
    public var legalName: LanguageText
    /// Official numbers, by which it can be looked up.
    public var identifiers: [LegalIdentifier]
    /// The first is the seat.
    public var locations: [Location]
    /// An absolute `https` address.
    public var homepage: String?

    /// An organisation.
    public init(
        legalName: LanguageText, identifiers: [LegalIdentifier] = [], locations: [Location] = [],
        homepage: String? = nil
    ) {
        self.legalName = legalName
        self.identifiers = identifiers
        self.locations = locations
        self.homepage = homepage
    }
}
