import Encodings
import JSON

/// The addresses in a document that somebody else wrote: readers follow them, and a page makes links of them.
enum DocumentAddresses {
    /// What a credential is known by.
    private static let identifying: Set = ["https", "http", "urn", "did"]
    /// What runs, or opens something of the reader's own machine, when it is followed.
    private static let forbidden: Set = ["javascript", "vbscript", "file", "blob", "filesystem"]
    /// Members that hold addresses, whatever the profile.
    private static let members: Set = ["id", "@id", "url", "targetUrl", "image", "caption", "homepage"]

    /// Whether a text may be the id of a credential.
    static func identifies(_ id: String) -> Bool {
        guard let scheme = scheme(of: id), identifying.contains(scheme) else { return false }
        // Nothing that a reader would pass over stands in it.
        return id.utf8.count > scheme.utf8.count + 1 && id.utf8.allSatisfy { $0 > 0x20 && $0 != 0x7F }
    }

    /// - Throws: ``IssuanceError`` `document.address` at the first address that nobody should follow.
    static func check(_ document: JSON) throws(IssuanceError) { try check(document, "", isAddress: false) }

    private static func check(_ value: JSON, _ pointer: String, isAddress: Bool) throws(IssuanceError) {
        switch value {
        case .string(let text):
            guard isAddress, let scheme = scheme(of: text), isForbidden(scheme, text) else { return }
            throw refused(pointer, scheme)
        case .array(let elements):
            for (position, element) in elements.enumerated() {
                try check(element, "\(pointer)/\(position)", isAddress: isAddress)
            }
        case .object(let inner):
            for member in inner {
                try check(member.value, "\(pointer)/\(escaped(member.name))", isAddress: members.contains(member.name))
            }
        case .integer, .number, .bool, .null: return
        }
    }

    static func refused(_ pointer: String, _ scheme: String) -> IssuanceError {
        IssuanceError(
            .documentAddress, at: .pointer(pointer),
            facts: ["scheme": Finding.cut(scheme), "allowed": identifying.sorted().joined(separator: ", ")])
    }

    /// A picture may be written into its address; nothing else may.
    private static func isForbidden(_ scheme: String, _ address: String) -> Bool {
        guard scheme == "data" else { return forbidden.contains(scheme) }
        let kind = address.utf8.prefix(11).map { (0x41...0x5A).contains($0) ? $0 + 0x20 : $0 }
        return !kind.elementsEqual("data:image/".utf8)
    }

    /// What stands before the first colon, in small letters, as browsers read it: blanks and controls around and in it do not count.
    static func scheme(of address: String) -> String? {
        let bytes = Array(address.utf8)
        guard let colon = bytes.firstIndex(of: UInt8(ascii: ":")) else { return nil }
        let letters = bytes[..<colon].filter { $0 > 0x20 }.map { (0x41...0x5A).contains($0) ? $0 + 0x20 : $0 }
        return letters.isEmpty ? nil : String(decoding: letters, as: UTF8.self)
    }

    /// A name as a JSON pointer has it (RFC 6901).
    private static func escaped(_ name: String) -> String {
        name.contains("~") || name.contains("/")
            ? String(name.flatMap { $0 == "~" ? "~0" : $0 == "/" ? "~1" : String($0) }) : name
    }
}
