import Encodings

/// How a DID says where its keys are.
public enum DIDMethod: Sendable, Hashable {
    /// The identifier is the key: ``DIDKey``.
    case key
    /// The identifier is the key as a JSON Web Key: ``DIDJWK``.
    case jwk
    /// The keys are in a document on a website: ``DIDWeb``.
    case web
    /// A method that is not read here.
    case other
}

/// A decentralized identifier: `did:`, a method, and what the method makes of the rest.
///
/// ```swift
/// let did = try DID("did:web:sonnwald.example")
/// did.method                      // .web
/// ```
///
/// Two DIDs are equal when their bytes are. A DID is plain ASCII of at most ``DID/longest`` characters; what each method
/// demands beyond that is checked when a key or an address is asked for.
///
/// Source: [DID Core 1.0 §3.1](https://www.w3.org/TR/did-1.0/#did-syntax).
public struct DID: Hashable, Sendable {
    /// Most characters of a DID that are read. The longest in use are did:jwk of RSA keys, below 1,000.
    public static let longest = 4_096

    /// The characters as ASCII bytes.
    public let bytes: [UInt8]
    /// The method, as far as it is known here.
    public let method: DIDMethod
    /// Where the method's part begins in ``bytes``.
    private let start: Int

    /// The identifier as text.
    public var text: String { String(decoding: bytes, as: UTF8.self) }

    /// What stands behind `did:method:`.
    var methodSpecific: ArraySlice<UInt8> { bytes[start...] }

    /// Reads a DID.
    ///
    /// - Throws: ``IdentifierError`` with `id.control_char`, or `did.malformed` for anything else that is no DID: also
    ///   for a DID URL, with a path, query or fragment behind it.
    public init(parsing text: Span<UInt8>) throws(IdentifierError) {
        try self.init(bytes: text.withUnsafeBufferPointer { Array($0) })
    }

    /// Reads a DID from a string.
    ///
    /// - Throws: As ``init(parsing:)``.
    public init(_ text: String) throws(IdentifierError) {
        try self.init(bytes: Array(text.utf8))
    }

    init(bytes: [UInt8]) throws(IdentifierError) {
        if let index = bytes.firstIndex(where: ASCII.isControl) {
            throw IdentifierError(.controlCharacter, at: .byte(index))
        }
        guard bytes.count <= Self.longest else { throw Self.malformed(bytes) }
        guard bytes.starts(with: "did:".utf8), let colon = bytes[4...].firstIndex(of: UInt8(ascii: ":")), colon > 4,
            bytes[4..<colon].allSatisfy({ ASCII.isLower($0) || ASCII.isDigit($0) }),
            Self.isWellFormed(bytes[(colon + 1)...])
        else { throw Self.malformed(bytes) }
        self.bytes = bytes
        start = colon + 1
        let name = bytes[4..<colon]
        if name.elementsEqual("key".utf8) {
            method = .key
        } else if name.elementsEqual("jwk".utf8) {
            method = .jwk
        } else if name.elementsEqual("web".utf8) {
            method = .web
        } else {
            method = .other
        }
    }

    /// A DID that is known to be well-formed because this room put it together.
    init(method: DIDMethod, name: String, methodSpecific: some Sequence<UInt8>) {
        let prefix = "did:\(name):".utf8
        bytes = Array(prefix) + methodSpecific
        self.method = method
        start = prefix.count
    }

    static func malformed(_ bytes: some Collection<UInt8>, cause: String? = nil) -> IdentifierError {
        var facts = ["did": String(decoding: bytes.prefix(200), as: UTF8.self)]
        facts["cause"] = cause
        return IdentifierError(.didMalformed, facts: facts)
    }

    /// Whether these are characters of a method's part: letters, digits, `.`, `-`, `_`, `%XX` and colons, the last one
    /// no colon.
    private static func isWellFormed(_ bytes: ArraySlice<UInt8>) -> Bool {
        guard let last = bytes.last, last != UInt8(ascii: ":") else { return false }
        var index = bytes.startIndex
        while index < bytes.endIndex {
            if ASCII.isDIDCharacter(bytes[index]) || bytes[index] == UInt8(ascii: ":") {
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

extension DID: CustomStringConvertible {
    public var description: String { text }
}
