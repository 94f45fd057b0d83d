import Encodings

/// An `https` address of the strict form in which it means the same to every program.
///
/// ```swift
/// let url = try HTTPSURL("https://sonnwald.example/status/1")
/// url.host                                                    // "sonnwald.example"
/// try HTTPSURL("https://example.com\\@evil.example")          // throws url.malformed
/// ```
///
/// Only `https://` in small letters, a public ASCII host, then path, query and fragment of the characters that RFC 3986
/// allows. No user name, no backslash, no white space, nothing outside ASCII, no path that climbs (`..`, also written with
/// percent signs), no hidden slash, NUL or dot. At most ``HTTPSURL/longest`` characters.
///
/// Source: [RFC 3986](https://www.rfc-editor.org/rfc/rfc3986), narrowed.
public struct HTTPSURL: Hashable, Sendable {
    /// Most characters of an address that are read.
    public static let longest = 2_048

    /// The whole address.
    public let text: String
    /// The host in ASCII.
    public let host: String
    /// The port if one is written.
    public let port: Int?
    /// The path with its leading slash, or empty.
    public let path: String
    /// Whether a query or a fragment follows the path.
    public let hasQueryOrFragment: Bool
    /// Whether part of the host is written in another alphabet, as `xn--…`, so that it may look like another host.
    public let isHostInternational: Bool

    /// Reads an address.
    ///
    /// - Throws: ``IdentifierError`` with `id.control_char`, `url.malformed`, or `net.forbidden_host` for a host or port
    ///   that the rules do not allow.
    public init(parsing text: Span<UInt8>, rules: HostRules = .standard) throws(IdentifierError) {
        try self.init(bytes: text.withUnsafeBufferPointer { Array($0) }, rules: rules)
    }

    /// Reads an address from a string.
    ///
    /// - Throws: As ``init(parsing:rules:)``.
    public init(_ text: String, rules: HostRules = .standard) throws(IdentifierError) {
        try self.init(bytes: Array(text.utf8), rules: rules)
    }

    init(bytes: [UInt8], rules: HostRules) throws(IdentifierError) {
        if let index = bytes.firstIndex(where: ASCII.isControl) {
            throw IdentifierError(.controlCharacter, at: .byte(index))
        }
        let scheme = "https://".utf8
        guard bytes.count <= Self.longest, bytes.starts(with: scheme) else { throw Self.malformed(bytes) }
        let afterScheme = bytes[scheme.count...]
        let authorityEnd = afterScheme.firstIndex { "/?#".utf8.contains($0) } ?? bytes.endIndex
        let pathEnd = bytes[authorityEnd...].firstIndex { "?#".utf8.contains($0) } ?? bytes.endIndex
        let authority = afterScheme[..<authorityEnd]
        guard Self.isWellFormed(path: bytes[authorityEnd..<pathEnd]), Self.isWellFormed(tail: bytes[pathEnd...]) else {
            throw Self.malformed(bytes)
        }
        do throws(HostName.Refusal) {
            let name = try HostName(authority, rules: rules)
            host = name.name
            port = name.port
            isHostInternational = name.isInternational
        } catch {
            switch error {
            case .malformed: throw Self.malformed(bytes)
            case .forbidden:
                throw IdentifierError(.forbiddenHost, facts: ["host": String(decoding: authority, as: UTF8.self)])
            }
        }
        text = String(decoding: bytes, as: UTF8.self)
        path = String(decoding: bytes[authorityEnd..<pathEnd], as: UTF8.self)
        hasQueryOrFragment = pathEnd < bytes.endIndex
    }

    private static func malformed(_ bytes: [UInt8]) -> IdentifierError {
        IdentifierError(.urlMalformed, facts: ["url": String(decoding: bytes.prefix(200), as: UTF8.self)])
    }

    private static func isWellFormed(path: ArraySlice<UInt8>) -> Bool {
        path.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false).allSatisfy(URLPath.isSegment)
    }

    /// A query and a fragment: one `?` or `#` to begin with, then path characters, `/` and `?`; one `#` at most.
    private static func isWellFormed(tail: ArraySlice<UInt8>) -> Bool {
        var fragments = 0
        var index = tail.startIndex
        while index < tail.endIndex {
            let byte = tail[index]
            if byte == UInt8(ascii: "#") { fragments += 1 }
            if ASCII.isPathCharacter(byte) || "/?#".utf8.contains(byte) {
                index += 1
            } else if ASCII.percentDecoded(tail, at: index).map({ !ASCII.isControl($0) }) ?? false {
                index += 3
            } else {
                return false
            }
        }
        return fragments < 2
    }
}

extension HTTPSURL: CustomStringConvertible {
    public var description: String { text }
}
