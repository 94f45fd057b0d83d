import Encodings
import HTTPTypes
import Hummingbird
import Programs
import Signing

/// Browsers in which somebody has signed in before: each has a cookie that says so.
///
/// ```swift
/// response.headers.append(HTTPField(name: .setCookie, value: browsers.cookie(for: person, port: call.port)))
/// let mark = browsers.mark(in: request, of: person, port: call.port)        // another time
/// ```
///
/// It opens nothing. Tries from such a browser are counted by its mark, and wait apart from those of strangers: whoever guesses keeps
/// nobody out who was there before. It is good for one account and one passphrase, and for as long as the key in the workspace is there.
struct KnownBrowsers: Sendable {
    private let key: SecretBytes
    private let isBehindProxy: Bool
    private static let (keyBytes, markBytes, days) = (32, 16, 365)

    /// - Parameter workspace: Its folder `desk` holds the key, which is made where it is missing.
    /// - Throws: ``ServerError`` `server.file`.
    init(workspace: String, isBehindProxy: Bool) throws(ServerError) {
        let path = workspace + "/desk/browsers.key"
        var bytes = DeskFile.read(path, limit: Self.keyBytes) ?? []
        if bytes.count != Self.keyBytes {
            bytes = SecureRandom.bytes(Self.keyBytes)
            try DeskFile.write(bytes, to: path)
        }
        self.init(key: SecretBytes(copying: bytes), isBehindProxy: isBehindProxy)
        Wiping.wipe(&bytes)
    }

    init(key: SecretBytes, isBehindProxy: Bool) {
        (self.key, self.isBehindProxy) = (key, isBehindProxy)
    }

    /// The cookie of somebody who has signed in, as `Set-Cookie` has it.
    func cookie(for person: Operator, port: Int?) -> String {
        let mark = SecureRandom.bytes(Self.markBytes)
        let value = Base64URL.encode(mark + tag(mark, person))
        return
            "\(name(for: person, port: port))=\(value); Path=/; Max-Age=\(Self.days * 86_400); HttpOnly; SameSite=Strict"
            + (isBehindProxy ? "; Secure" : "")
    }

    /// By what the tries of a browser are counted; nil for one in which she has not signed in with the passphrase of today.
    func mark(in request: Request, of person: Operator, port: Int?) -> String? {
        for value in CookieField.values(of: name(for: person, port: port), in: request.headers) {
            guard let bytes = try? Base64URL.decode(value), bytes.count == Self.markBytes + HMACSHA256.byteCount else {
                continue
            }
            let mark = Array(bytes.prefix(Self.markBytes))
            let isOwn = ConstantTime.equals(Array(bytes.dropFirst(Self.markBytes)), tag(mark, person))
            if isOwn { return Base64URL.encode(mark) }
        }
        return nil
    }

    private func tag(_ mark: [UInt8], _ person: Operator) -> [UInt8] {
        HMACSHA256.tag(Array("browser".utf8) + mark + person.secretDigest + Array(person.name.utf8), key: key)
    }

    /// Of two who share a browser each has her own, under a name that does not say whose it is.
    private func name(for person: Operator, port: Int?) -> String {
        let whose = Hex.encode(Array(HMACSHA256.tag(Array("name".utf8) + Array(person.name.utf8), key: key).prefix(6)))
        if isBehindProxy { return "__Host-testamur-known-\(whose)" }
        return port.map { "testamur-known-\($0)-\(whose)" } ?? "testamur-known-\(whose)"
    }
}
