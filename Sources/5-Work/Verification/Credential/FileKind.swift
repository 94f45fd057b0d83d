/// What a file that is no credential seems to be, by how it begins. Only for the sentence that says so: nothing is read.
enum FileKind: String, CaseIterable {
    case empty, pdf, zip, jpeg, gif, markup, xml, token, jades, sealed, mail, program, address, presentation

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
        if text.starts(with: "<?xml".utf8) {
            self = .xml
        } else if text.first == UInt8(ascii: "<") {
            self = .markup
        } else if Self.isMail(text) {
            self = .mail
        } else if Self.isToken(text) {
            self = .token
        } else {
            return nil
        }
    }

    private static let beginnings: [([UInt8], FileKind)] = [
        (Array("%PDF-".utf8), .pdf), ([0x50, 0x4B, 0x03, 0x04], .zip), ([0xFF, 0xD8, 0xFF], .jpeg),
        (Array("GIF8".utf8), .gif),
        ([0x7F, 0x45, 0x4C, 0x46], .program), (Array("MZ".utf8), .program), ([0xCF, 0xFA, 0xED, 0xFE], .program),
        (Array("#!".utf8), .program),
    ]

    /// A message with its headers: the first line is one, and there is a sender.
    private static func isMail(_ text: ArraySlice<UInt8>) -> Bool {
        let head = text.prefix(1 << 14)
        let lines = head.split(separator: UInt8(ascii: "\n")).prefix(100)
        let names = ["From:", "Received:", "Return-Path:", "Delivered-To:", "MIME-Version:", "Subject:", "Message-ID:"]
        guard let first = lines.first, names.contains(where: { first.starts(with: $0.utf8) }) else { return false }
        return lines.contains { $0.starts(with: "From:".utf8) }
    }

    /// Whether it may be an award all the same, in a form that is not read here.
    var mayBeAnAward: Bool { self == .token || self == .jades || self == .sealed || self == .mail }

    /// Three parts of base64url, of which the first begins as every JSON object does in it: a JWT, also one with
    /// disclosures behind it.
    private static func isToken(_ text: ArraySlice<UInt8>) -> Bool {
        let dots = text.prefix(1 << 16).count { $0 == UInt8(ascii: ".") }
        return text.starts(with: "eyJ".utf8) && dots >= 2
    }
}
