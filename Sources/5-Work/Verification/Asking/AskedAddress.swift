public import Encodings
public import JSON

/// An address that was asked, and what came of it.
///
/// Made above the I/O line; a report only tells of it.
public struct AskedAddress: Sendable, Hashable {
    public let url: String
    public let kind: FetchedKind
    /// When it was asked.
    public let at: Instant
    /// Why nothing was received; nil if the document came.
    public let reason: String?
    /// Whether the user made an exception for its host.
    public let isAllowed: Bool
    /// Whether nobody was asked this time: the document was kept from then.
    public let isKept: Bool

    /// - Parameters:
    ///   - url: The address, as it was asked.
    ///   - at: When.
    ///   - reason: Why nothing was received: a code, such as `net.timeout`; nil if the document came.
    ///   - isAllowed: Whether the user made an exception for its host.
    ///   - isKept: Whether the document was kept from then, and nobody was asked this time.
    public init(
        url: String, kind: FetchedKind, at: Instant, reason: String?, isAllowed: Bool, isKept: Bool = false
    ) {
        self.url = url
        self.kind = kind
        self.at = at
        self.reason = reason
        self.isAllowed = isAllowed
        self.isKept = isKept
    }

    /// As it stands in a report.
    public var json: JSON {
        .object(omittingNil: [
            ("url", .string(url)), ("for", .string(kind.rawValue)), ("at", .string(at.description)),
            ("outcome", .string(reason ?? (isKept ? "kept" : "received"))), ("allowed", isAllowed ? true : nil),
        ])
    }
}
