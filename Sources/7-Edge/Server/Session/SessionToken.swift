import Encodings
import Signing

/// What a browser shows to say which session it is in: 256 random bits.
///
/// ```swift
/// let token = SessionToken.random()
/// let again = SessionToken(cookie: token.text)
/// ```
struct SessionToken: Sendable {
    /// As it stands in the cookie: base64url, without padding.
    let text: String
    private let bytes: [UInt8]

    private static let byteCount = 32

    static func random() -> SessionToken {
        let bytes = SecureRandom.bytes(byteCount)
        return SessionToken(text: Base64URL.encode(bytes), bytes: bytes)
    }

    private init(text: String, bytes: [UInt8]) {
        self.text = text
        self.bytes = bytes
    }

    /// Reads a cookie; nil for what no server of ours has written.
    init?(cookie text: String) {
        let encoded = Array(text.utf8)
        guard let bytes = try? Base64URL.decode(encoded.span), bytes.count == Self.byteCount else { return nil }
        self.init(text: text, bytes: bytes)
    }

    /// Under which name the server keeps the session: looking it up tells nothing of the token, however long it takes.
    var digest: [UInt8] { SHA256.hash(bytes) }

    /// The token of this session's forms: who knows it has read a page of this session, and has nothing of the cookie.
    ///
    /// - Parameter key: The server's own, made when it starts.
    func formToken(_ key: SecretBytes) -> [UInt8] { HMACSHA256.tag(Array("form".utf8) + bytes, key: key) }
}
