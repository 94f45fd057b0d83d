import Encodings
import HTTPTypes
import Hummingbird
import Signing

/// An answer that everybody may keep: with a strong ETag, and 304 for whoever has it.
enum PublishedAnswer {
    /// - Parameters:
    ///   - type: Its media type.
    ///   - seconds: For how long it may be kept before it is asked for again.
    static func of(_ bytes: [UInt8], _ type: String, seconds: Int, to request: Request) -> Response {
        let tag = "\"" + Hex.encode(SHA256.hash(bytes)) + "\""
        var response = Answer.bytes(bytes, type)
        if isKnown(tag, request.headers[values: .ifNoneMatch].joined(separator: ",")) {
            response = Response(status: .notModified)
        }
        response.headers[.eTag] = tag
        response.headers[.cacheControl] = "public, max-age=\(seconds)"
        // Verifiers run in pages of other servers too, and there is nothing in it that is not for everybody.
        response.headers[.accessControlAllowOrigin] = "*"
        response.headers[.crossOriginResourcePolicy] = "cross-origin"
        // Whoever has the address may read it; a search for a name does not lead here.
        if let robots { response.headers[robots] = "noindex" }
        return response
    }

    private static let robots = HTTPField.Name("X-Robots-Tag")

    /// Whether whoever asks has these bytes (RFC 9110, 13.1.2: compared weakly).
    static func isKnown(_ tag: String, _ header: String) -> Bool {
        header.utf8.prefix(8 << 10).split(separator: UInt8(ascii: ",")).contains { part in
            var stated = HeaderText.trimmed(Array(part)[...])
            if stated.elementsEqual([UInt8(ascii: "*")]) { return true }
            if stated.starts(with: "W/".utf8) { stated = stated.dropFirst(2) }
            return stated.elementsEqual(tag.utf8)
        }
    }
}
