import Encodings

/// The name of a key in a PKCS #11 token.
///
/// ```swift
/// let name = try TokenURI("pkcs11:token=Registry;object=seal-2026?module-path=/usr/lib/softhsm/libsofthsm2.so")
/// ```
///
/// The token is named by `token` (its label), `serial`, or both; the key by `object` (its label), `id`, or both. The module
/// is an absolute path, so that no search decides what is loaded into the process. A PIN in the name is refused: it would stand
/// in the list of processes and in the shell's history.
///
/// Source: [RFC 7512](https://www.rfc-editor.org/rfc/rfc7512).
public struct TokenURI: Sendable, Hashable {
    /// The label of the token.
    public let token: String?
    /// The serial number of the token.
    public let serial: String?
    /// The label of the key.
    public let object: String?
    /// The id of the key.
    public let id: [UInt8]?
    /// The absolute path of the module.
    public let modulePath: String

    /// The longest name that is read.
    public static let longest = 4_096

    /// Reads a name.
    ///
    /// - Throws: ``SigningError`` `token.uri` with the fact `part`: what is missing, unknown, twice there or not written as it
    ///   should be; `token.pin_in_name`.
    public init(_ text: String) throws(SigningError) {
        let bytes = Array(text.utf8)
        guard bytes.count <= Self.longest else { throw Self.refused("length") }
        guard bytes.starts(with: "pkcs11:".utf8) else { throw Self.refused("pkcs11:") }
        let rest = bytes[7...]
        let halves = rest.split(separator: UInt8(ascii: "?"), maxSplits: 1, omittingEmptySubsequences: false)
        var path = try Self.attributes(halves[0], separator: UInt8(ascii: ";"))
        var query = try Self.attributes(halves.count > 1 ? halves[1] : [], separator: UInt8(ascii: "&"))
        for name in ["pin-value", "pin-source"] where query[name] != nil || path[name] != nil {
            throw SigningError(.tokenPinInName)
        }
        if let type = path.removeValue(forKey: "type") {
            guard type.elementsEqual("private".utf8) else { throw Self.refused("type") }
        }
        token = try Self.text(path.removeValue(forKey: "token"), "token")
        serial = try Self.text(path.removeValue(forKey: "serial"), "serial")
        object = try Self.text(path.removeValue(forKey: "object"), "object")
        id = path.removeValue(forKey: "id")
        guard id?.isEmpty != true else { throw Self.refused("id") }
        guard let module = try Self.text(query.removeValue(forKey: "module-path"), "module-path"),
            module.utf8.first == UInt8(ascii: "/")
        else { throw Self.refused("module-path") }
        modulePath = module
        if let unknown = path.keys.sorted().first ?? query.keys.sorted().first { throw Self.refused(unknown) }
        guard token != nil || serial != nil else { throw Self.refused("token") }
        guard object != nil || id != nil else { throw Self.refused("object") }
    }

    /// The name in one spelling, whatever spelling it was read from.
    public var text: String {
        var parts: [String] = []
        if let token { parts.append("token=" + Self.escaped(Array(token.utf8))) }
        if let serial { parts.append("serial=" + Self.escaped(Array(serial.utf8))) }
        if let id { parts.append("id=" + Self.escaped(id, all: true)) }
        if let object { parts.append("object=" + Self.escaped(Array(object.utf8))) }
        return "pkcs11:" + parts.joined(separator: ";") + "?module-path=" + Self.escaped(Array(modulePath.utf8))
    }

    // MARK: Spelling

    private static func attributes(
        _ text: ArraySlice<UInt8>, separator: UInt8
    ) throws(SigningError) -> [String: [UInt8]] {
        var found: [String: [UInt8]] = [:]
        for part in text.split(separator: separator) {
            guard let equals = part.firstIndex(of: UInt8(ascii: "=")), equals > part.startIndex else {
                throw refused("=")
            }
            let name = String(decoding: part[..<equals], as: UTF8.self)
            guard name.utf8.allSatisfy({ isName($0) }) else { throw refused("=") }
            guard found.updateValue(try unescaped(part[(equals + 1)...], name), forKey: name) == nil else {
                throw refused(name)
            }
        }
        return found
    }

    private static func text(_ bytes: [UInt8]?, _ name: String) throws(SigningError) -> String? {
        guard let bytes else { return nil }
        guard let text = String(validating: bytes, as: UTF8.self), !bytes.isEmpty, !bytes.contains(where: { $0 < 0x20 })
        else { throw refused(name) }
        return text
    }

    private static func unescaped(_ text: ArraySlice<UInt8>, _ name: String) throws(SigningError) -> [UInt8] {
        var bytes: [UInt8] = []
        var position = text.startIndex
        while position < text.endIndex {
            if text[position] == UInt8(ascii: "%") {
                guard position + 2 < text.endIndex, let high = digit(text[position + 1]),
                    let low = digit(text[position + 2])
                else { throw refused(name) }
                bytes.append(high << 4 | low)
                position += 3
            } else {
                guard text[position] > 0x20, text[position] < 0x7F || text[position] >= 0x80 else {
                    throw refused(name)
                }
                bytes.append(text[position])
                position += 1
            }
        }
        return bytes
    }

    private static func escaped(_ bytes: [UInt8], all: Bool = false) -> String {
        var text = ""
        for byte in bytes {
            if !all, isPlain(byte) {
                text.unicodeScalars.append(Unicode.Scalar(byte))
            } else {
                text += "%" + String(byte >> 4, radix: 16, uppercase: true)
                text += String(byte & 15, radix: 16, uppercase: true)
            }
        }
        return text
    }

    private static func digit(_ byte: UInt8) -> UInt8? {
        switch byte {
        case 0x30...0x39: byte - 0x30
        case 0x41...0x46: byte - 0x37
        case 0x61...0x66: byte - 0x57
        default: nil
        }
    }

    private static func isName(_ byte: UInt8) -> Bool {
        isLetterOrDigit(byte) || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_")
    }

    private static func isPlain(_ byte: UInt8) -> Bool {
        isLetterOrDigit(byte) || "-._~/".utf8.contains(byte)
    }

    private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
        (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
    }

    private static func refused(_ part: String) -> SigningError { SigningError(.tokenURI, facts: ["part": part]) }
}

extension TokenURI: CustomStringConvertible {
    /// ``text``.
    public var description: String { text }
}
