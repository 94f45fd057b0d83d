/// How much of a course description is read.
public struct CourseLimits: Sendable, Hashable {
    /// Most bytes of the file.
    public var bytes: Int
    /// Most values, all levels together.
    public var values: Int
    /// Most levels of lists and entries inside one another.
    public var depth: Int

    public init(bytes: Int = 256 << 10, values: Int = 5_000, depth: Int = 16) {
        self.bytes = bytes
        self.values = values
        self.depth = depth
    }

    /// A quarter of a mebibyte, five thousand values, sixteen levels.
    public static let standard = CourseLimits()
}
