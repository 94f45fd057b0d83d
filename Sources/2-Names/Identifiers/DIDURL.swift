import Encodings

/// The name of a verification method: a DID, `#`, and the name of the key under that DID.
///
/// ```swift
/// let url = try DIDURL("did:web:sonnwald.example#key-1")
/// url.fragment                        // "key-1"
/// ```
///
/// DID URLs with a path or a query are not read: no method here gives keys such names.
///
/// Source: [DID Core 1.0 §3.2](https://www.w3.org/TR/did-1.0/#did-url-syntax).
public struct DIDURL: Hashable, Sendable {
    /// Whose key it is.
    public let did: DID
    /// Which of its keys: what stands behind `#`, at least one character.
    public let fragment: String

    /// Reads a DID URL with a fragment.
    ///
    /// - Throws: ``IdentifierError`` with `id.control_char`, or `did.malformed` for anything else, also for a DID without
    ///   fragment or a fragment without DID.
    public init(parsing text: Span<UInt8>) throws(IdentifierError) {
        try self.init(bytes: text.withUnsafeBufferPointer { Array($0) })
    }

    /// Reads a DID URL from a string.
    ///
    /// - Throws: As ``init(parsing:)``.
    public init(_ text: String) throws(IdentifierError) {
        try self.init(bytes: Array(text.utf8))
    }

    init(bytes: [UInt8]) throws(IdentifierError) {
        if let index = bytes.firstIndex(where: ASCII.isControl) {
            throw IdentifierError(.controlCharacter, at: .byte(index))
        }
        guard let hash = bytes.firstIndex(of: UInt8(ascii: "#")) else { throw DID.malformed(bytes) }
        let fragment = bytes[(hash + 1)...]
        guard !fragment.isEmpty, fragment.count <= DID.longest, Self.isWellFormed(fragment) else {
            throw DID.malformed(bytes)
        }
        did = try DID(bytes: Array(bytes[..<hash]))
        self.fragment = String(decoding: fragment, as: UTF8.self)
    }

    /// The whole name.
    public var text: String { "\(did.text)#\(fragment)" }

    /// Whether these are characters of a fragment (RFC 3986 §3.5).
    private static func isWellFormed(_ bytes: ArraySlice<UInt8>) -> Bool {
        var index = bytes.startIndex
        while index < bytes.endIndex {
            let byte = bytes[index]
            if ASCII.isPathCharacter(byte) || byte == UInt8(ascii: "/") || byte == UInt8(ascii: "?") {
                index += 1
            } else if ASCII.percentDecoded(bytes, at: index) != nil {
                index += 3
            } else {
                return false
            }
        }
        return true
    }
}

extension DIDURL: CustomStringConvertible {
    public var description: String { text }
}
