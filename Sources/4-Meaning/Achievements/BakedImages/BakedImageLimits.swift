import Encodings

/// The most that a picture may bring.
///
/// Sizes are looked at before anything is read; what is compressed is inflated up to its limit and no further.
public struct BakedImageLimits: Sendable, Hashable {
    /// Bytes of the whole file.
    public var bytes: Int
    /// Bytes of the badge, inflated.
    public var payload: Int
    /// Elements inside one another, in an SVG.
    public var depth: Int
    /// Attributes of one element, and namespaces in scope at one place, in an SVG.
    public var attributes: Int

    /// - Parameters:
    ///   - bytes: Of the whole file.
    ///   - payload: Of the badge, inflated.
    ///   - depth: Elements inside one another, in an SVG.
    ///   - attributes: Of one element, and namespaces in scope, in an SVG.
    public init(bytes: Int = 16 << 20, payload: Int = 1 << 20, depth: Int = 256, attributes: Int = 128) {
        self.bytes = bytes
        self.payload = payload
        self.depth = depth
        self.attributes = attributes
    }

    /// 16 MiB of picture, 1 MiB of badge, 256 elements deep, 128 attributes.
    public static let standard = BakedImageLimits()

    func checkSize(of bytes: [UInt8]) throws(AchievementError) {
        guard bytes.count <= self.bytes else {
            throw AchievementError(.limitSize, facts: ["limit": "\(self.bytes)", "found": "\(bytes.count)"])
        }
    }

    func check(payload count: Int, _ code: AchievementError.Code, at byte: Int? = nil) throws(AchievementError) {
        guard count <= payload else {
            throw AchievementError(code, at: byte.map { .byte($0) }, facts: ["limit": "\(payload)"])
        }
    }
}
