/// What a status list says about a credential.
///
/// ```swift
/// StatusPurpose.revocation.text       // "revocation"
/// ```
///
/// Compared by bytes. An entry and its list must name the same purpose.
///
/// Source: [`statusPurpose`](https://www.w3.org/TR/vc-bitstring-status-list/#statuspurpose).
public struct StatusPurpose: Sendable, Hashable {
    /// The name in UTF-8.
    public let utf8: [UInt8]

    /// - Parameter utf8: The name as it is written in the entry.
    public init(utf8: [UInt8]) {
        self.utf8 = utf8
    }

    /// Taken back for good.
    public static let revocation = StatusPurpose(utf8: Array("revocation".utf8))
    /// Taken back for a time.
    public static let suspension = StatusPurpose(utf8: Array("suspension".utf8))
    /// A newer copy is to be had.
    public static let refresh = StatusPurpose(utf8: Array("refresh".utf8))
    /// The list says something in words.
    public static let message = StatusPurpose(utf8: Array("message".utf8))

    /// The name for messages.
    public var text: String { String(decoding: utf8, as: UTF8.self) }

    /// The reason to give when an entry of this purpose is set, or nil when this room knows nothing of the purpose.
    public var codeWhenSet: StatusListError.Code? {
        if self == .revocation { return .revoked }
        if self == .suspension { return .suspended }
        return nil
    }
}
