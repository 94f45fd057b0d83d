import Encodings
import JSON
import Signing
package import Verification

/// A document as it is kept: a line that says what it is, and its bytes behind it.
extension KeptAnswer {
    /// Most bytes of the line.
    static let longestHead = 1 << 13
    private static let newline = UInt8(ascii: "\n")

    /// The document of a file; nil for a damaged one, or one that stands under another address than it says.
    package init?(parsing file: [UInt8], from url: String, as kind: FetchedKind) {
        guard let end = file.prefix(Self.longestHead).firstIndex(of: Self.newline),
            let head = try? JSONDocument(parsing: Array(file[..<end])).root,
            head["type"]?.equals("TestamurAnswer") == true, head["version"]?.integer == 1,
            head["url"]?.utf8 == Array(url.utf8), head["for"]?.utf8 == Array(kind.rawValue.utf8),
            let retrieved = head["retrieved"]?.string.flatMap({ try? Instant($0) })
        else { return nil }
        let bytes = Array(file[(end + 1)...])
        guard head["digest"]?.utf8 == Array(Hex.encode(SHA256.hash(bytes)).utf8) else { return nil }
        self.init(bytes: bytes, retrieved: retrieved)
    }

    /// The file of it; nil for a document or an address that is too long to be kept.
    package func file(from url: String, as kind: FetchedKind) -> [UInt8]? {
        guard bytes.count <= kind.limit, url.utf8.count < Self.longestHead / 2 else { return nil }
        let head: JSON = [
            "type": "TestamurAnswer", "version": 1, "url": .string(url), "for": .string(kind.rawValue),
            "retrieved": .string(retrieved.description), "digest": .string(Hex.encode(SHA256.hash(bytes))),
        ]
        return head.bytes() + [Self.newline] + bytes
    }
}
