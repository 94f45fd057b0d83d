import Achievements
import Encodings
import JSON

/// What a file's first bytes say it is, as far as that decides whether it is taken apart.
enum FileForm {
    case zip
    case pdf
    /// The text of a QR code, without what stands around it.
    case qr(String)
    /// Sound JSON: an object or a list.
    case json(JSONValue)
    /// Everything else, pictures among it: kept as it is.
    case other

    init(of bytes: [UInt8]) {
        if bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) || bytes.starts(with: [0x50, 0x4B, 0x05, 0x06]) {
            self = .zip
        } else if bytes.starts(with: Array("%PDF-".utf8)) {
            self = .pdf
        } else if let text = Self.qrText(bytes) {
            self = .qr(text)
        } else if let root = Self.json(bytes), root.kind == .object || root.kind == .array {
            self = .json(root)
        } else {
            self = .other
        }
    }

    private static func qrText(_ bytes: [UInt8]) -> String? {
        guard bytes.count <= CredentialQR.mostCharacters + 64,
            let first = bytes.firstIndex(where: { !isSpace($0) }), let last = bytes.lastIndex(where: { !isSpace($0) }),
            let text = String(validating: bytes[first...last], as: UTF8.self), CredentialQR.recognises(text)
        else { return nil }
        return text
    }

    private static func json(_ bytes: [UInt8]) -> JSONValue? {
        guard let first = bytes.first(where: { !isSpace($0) }), first == UInt8(ascii: "{") || first == UInt8(ascii: "[")
        else { return nil }
        // A presentation may be as long as a record; what is not sound JSON is somebody else's matter.
        var limits = JSONLimits.standard
        limits.bytes = WalletFormat.Limit.recordBytes
        return try? JSONDocument(parsing: bytes, limits: limits).root
    }

    private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }
}
