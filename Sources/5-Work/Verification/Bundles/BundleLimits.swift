/// How much of what is handed over at once is looked at.
public struct BundleLimits: Sendable, Hashable {
    /// Containers inside one another.
    public var depth = 3
    /// Files in an outermost container, those of the containers inside it included.
    public var containerFiles = 10_000
    /// Bytes in an outermost container, unpacked.
    public var containerBytes = 512 << 20
    /// Time that opening an outermost container may take, those inside it included, and what each of these adds to it. However
    /// little one takes, a thousand of them are not to hold up the files behind them for an hour.
    public var opening = Duration.seconds(30)
    public var openingEach = Duration.milliseconds(50)
    /// Files with credentials in one folder that are compared as one person's (`holder.same_person`); of more, only copies of one
    /// credential are (`status.replacement`), and it is told that the learners were not.
    public var bundle = 200
    /// Files that are judged side by side, and their bytes.
    public var group = 256
    public var groupBytes = 32 << 20

    public static let standard = BundleLimits()

    public init() {}
}
