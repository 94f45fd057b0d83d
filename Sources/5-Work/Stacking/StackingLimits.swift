/// How much is read and searched.
public struct StackingLimits: Sendable, Hashable {
    /// Most bytes of a rule file.
    public var bytes: Int
    /// Most values of a rule file, all levels together.
    public var values: Int
    /// Most levels of lists and entries inside one another.
    public var depth: Int
    /// Most slots; never more than sixty, which have a bit each in a search.
    public var slots: Int { didSet { slots = min(slots, Self.outcomes) } }
    /// Most awards.
    public var awards: Int
    /// Most nodes of one search; where more than forty awards are left to be placed, one counts as several, and a look at prices
    /// as one or more. A search of up to forty awards usually needs a few hundred, one of ten crowded groups some ten thousand.
    public var nodes: Int

    public init(
        bytes: Int = 256 << 10, values: Int = 5_000, depth: Int = 12, slots: Int = 60, awards: Int = 1_000,
        nodes: Int = 3_000_000
    ) {
        self.bytes = bytes
        self.values = values
        self.depth = depth
        self.slots = min(slots, Self.outcomes)
        self.awards = awards
        self.nodes = nodes
    }

    /// A quarter of a mebibyte, sixty slots, a thousand awards, three million nodes.
    public static let standard = StackingLimits()

    /// Outcomes that one slot may ask for: a bit each.
    static let outcomes = 60
    /// States that a search remembers; beyond it goes on without remembering more.
    static let remembered = 400_000
}
