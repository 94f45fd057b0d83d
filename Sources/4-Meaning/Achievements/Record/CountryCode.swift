/// The code of a country as a record holds it: known codes in the spelling of the EU authority list, others as written.
///
/// ```swift
/// CountryCode("AT") == CountryCode("AUT")
/// CountryCode("ZZ").country               // nil: validation will say so
/// ```
public struct CountryCode: Sendable, Hashable, CustomStringConvertible {
    /// `AUT`, or what was written where no country is known by it.
    public let text: String

    /// Any code or address that ``Country`` knows, else kept as it is.
    public init(_ text: String) { self.text = Country(text)?.code ?? text }

    /// The code of a country.
    public init(_ country: Country) { text = country.code }

    /// The country, if there is one with this code.
    public var country: Country? { Country(text) }

    /// What Open Badges carry: alpha-2 where there is one.
    var shortCode: String { country?.shortCode ?? text }

    /// The English name, or the code where no country is known by it.
    public var name: String { country?.name ?? text }

    public var description: String { text }
}
