/// Where a legal person is, and in what role.
public struct RegistryPlace: Sendable, Hashable {
    /// What the place is to it.
    public enum Role: String, Sendable, CaseIterable {
        /// The seat in law.
        case seat
        /// A campus.
        case campus
        /// A place in another country than the seat's, where it may award.
        case crossBorder = "cross_border"
    }

    /// A code of the EU country list, such as `AUT`.
    public let country: String
    /// A NUTS or ATU code.
    public let region: String?
    /// The town.
    public let city: String?
    /// What the place is to it.
    public let role: Role
    /// The days on which it was there.
    public let period: Period

    /// - Parameters:
    ///   - country: A code of the EU country list.
    ///   - region: A NUTS or ATU code.
    ///   - city: The town.
    ///   - role: What the place is to it.
    ///   - period: The days on which it was there.
    public init(country: String, region: String? = nil, city: String? = nil, role: Role = .seat, period: Period = .open)
    {
        self.country = country
        self.region = region
        self.city = city
        self.role = role
        self.period = period
    }
}
