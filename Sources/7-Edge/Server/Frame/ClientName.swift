import HTTPTypes
import Hummingbird

/// Who sends a request, where that can be known: the last address that the proxy in front wrote down.
///
/// What a client writes into the same header stands before it and is not looked at. The name is compared, and never logged.
enum ClientName {
    private static let field = HTTPField.Name("X-Forwarded-For")
    /// An address of IPv6 with its zone is shorter.
    private static let longest = 64

    static func of(_ request: Request, isBehindProxy: Bool) -> String? {
        guard isBehindProxy, let field, let text = request.headers[values: field].last else { return nil }
        guard let last = text.utf8.split(separator: UInt8(ascii: ",")).last else { return nil }
        return String(decoding: HeaderText.trimmed(Array(last.prefix(longest))[...]), as: UTF8.self)
    }
}
