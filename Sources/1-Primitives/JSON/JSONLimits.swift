/// The most that a JSON text may bring.
///
/// Limits are checked before the work they protect against: size before reading, depth before descending.
public struct JSONLimits: Sendable, Hashable {
    /// Bytes of the whole text.
    public var bytes: Int
    /// Objects and arrays inside one another.
    public var depth: Int
    /// Members and elements of the whole text, counted together.
    public var members: Int
    /// Bytes of one string, as it is written.
    public var string: Int
    /// Whether an integer literal beyond ±(2^53−1) is refused as `json.number_range`.
    ///
    /// RFC 8785 rounds such a number to a double: two readers could then see two values under one signature. A credential
    /// may therefore not hold one; `canonicalize` takes what the RFC takes.
    public var refusesInexactIntegers: Bool

    public init(
        bytes: Int = 1 << 20, depth: Int = 64, members: Int = 10_000, string: Int = 1 << 20,
        refusesInexactIntegers: Bool = true
    ) {
        self.bytes = bytes
        self.depth = depth
        self.members = members
        self.string = string
        self.refusesInexactIntegers = refusesInexactIntegers
    }

    /// What a credential, a presentation, a DID document or a key file may bring: 1 MiB, 64 deep, 10,000 members.
    public static let standard = JSONLimits()

    /// The same, with numbers as RFC 8785 takes them.
    public static let canonicalization = JSONLimits(refusesInexactIntegers: false)
}
