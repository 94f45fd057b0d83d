/// What a file that is no credential seems to be, by how it begins. Only for the sentence that says so: nothing is read.
enum FileKind: String, CaseIterable {
    case empty, pdf, zip, jpeg, gif, markup, token

    init?(_ bytes: [UInt8]) {
        let text = bytes.drop { $0 == 0x20 || (0x09...0x0D).contains($0) }
        guard !text.isEmpty else {
            self = .empty
            return
        }
        for (beginning, kind) in Self.beginnings where bytes.starts(with: beginning) {
            self = kind
            return
        }
        if text.first == UInt8(ascii: "<") {
            self = .markup
        } else if Self.isToken(text) {
            self = .token
        } else {
            return nil
        }
    }

    private static let beginnings: [([UInt8], FileKind)] = [
        (Array("%PDF-".utf8), .pdf), ([0x50, 0x4B, 0x03, 0x04], .zip), ([0xFF, 0xD8, 0xFF], .jpeg),
        (Array("GIF8".utf8), .gif),
    ]

    /// Three parts of base64url, of which the first begins as every JSON object does in it: a JWT, also one with
    /// disclosures behind it.
    private static func isToken(_ text: ArraySlice<UInt8>) -> Bool {
        let dots = text.prefix(1 << 16).count { $0 == UInt8(ascii: ".") }
        return text.starts(with: "eyJ".utf8) && dots >= 2
    }
}
