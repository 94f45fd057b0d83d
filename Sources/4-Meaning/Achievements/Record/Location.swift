/// Where something is: a country, and within it a region and a town.
///
/// ```swift
/// let vienna = Location(country: CountryCode("AUT"), region: "AT13", locality: "Wien")
/// ```
public struct Location: Sendable, Hashable {
    /// The country; a code that is none is kept and named by validation.
    public var country: CountryCode
    /// A NUTS or ATU code, `AT13`, or words.
    public var region: String?
    /// Town or city.
    public var locality: String?

    /// A place; an empty region or town is none.
    public init(country: CountryCode, region: String? = nil, locality: String? = nil) {
        self.country = country
        self.region = region.flatMap { $0.isEmpty ? nil : $0 }
        self.locality = locality.flatMap { $0.isEmpty ? nil : $0 }
    }
}
