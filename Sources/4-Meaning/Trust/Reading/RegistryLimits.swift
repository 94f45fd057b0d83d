public import JSON

/// The most that a registry may bring, and the lists it is held against.
public struct RegistryLimits: Sendable {
    /// What the JSON text may bring.
    public var document: JSONLimits
    /// Entries of one registry.
    public var entries: Int
    /// Elements of one member of an entry.
    public var valuesPerMember: Int
    /// Bytes of one text.
    public var textBytes: Int
    /// Whether a code is on the EU country list.
    ///
    /// The list is not kept in this room; left alone, every code of the right form is taken.
    public var isKnownCountry: @Sendable (String) -> Bool

    /// - Parameters:
    ///   - document: What the JSON text may bring.
    ///   - entries: Entries of one registry.
    ///   - valuesPerMember: Elements of one member of an entry.
    ///   - textBytes: Bytes of one text.
    ///   - isKnownCountry: Whether a code is on the EU country list.
    public init(
        document: JSONLimits = JSONLimits(bytes: 64 << 20, members: 4_000_000, string: 64 << 10),
        entries: Int = 100_000, valuesPerMember: Int = 1_000, textBytes: Int = 4_096,
        isKnownCountry: @escaping @Sendable (String) -> Bool = { _ in true }
    ) {
        self.document = document
        self.entries = entries
        self.valuesPerMember = valuesPerMember
        self.textBytes = textBytes
        self.isKnownCountry = isKnownCountry
    }

    /// 64 MiB, 100,000 entries, 1,000 elements in each of their members, texts of 4 KiB.
    public static let standard = RegistryLimits()
}
