/// What a file is by its first bytes, whatever it is called.
public enum MediaType {
    /// The media type; nil for bytes that are none of those known here.
    public static func of(_ content: [UInt8]) -> String? {
        if content.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) { return "image/png" }
        if content.starts(with: [0xFF, 0xD8, 0xFF]) { return "image/jpeg" }
        if content.starts(with: "GIF87a".utf8) || content.starts(with: "GIF89a".utf8) { return "image/gif" }
        if content.starts(with: "RIFF".utf8), content.dropFirst(8).starts(with: "WEBP".utf8) { return "image/webp" }
        if content.starts(with: "%PDF-".utf8) { return "application/pdf" }
        if content.starts(with: [0x50, 0x4B, 0x03, 0x04]) { return "application/zip" }
        let text = content.drop { ASCII.isSpace($0) }
        if text.starts(with: "<svg".utf8) { return "image/svg+xml" }
        return nil
    }

    /// Whether a declared type allows for the real one. Office files are ZIP archives; `image/jpg` is what people write.
    static func isSame(_ real: String, _ declared: String) -> Bool {
        let bare = declared.utf8.prefix { $0 != UInt8(ascii: ";") && $0 != 0x20 }
        let name = ASCII.lowercased(String(decoding: Array(bare), as: UTF8.self))
        if name == real { return true }
        switch real {
        case "image/jpeg": return name == "image/jpg"
        case "application/zip":
            return name.hasPrefix("application/vnd.") || name == "application/epub+zip"
                || name == "application/x-zip-compressed"
        default: return false
        }
    }
}

/// A `data:` address with base64 in it.
struct DataAddress {
    let mediaType: String
    /// The first bytes, enough for ``MediaType/of(_:)``.
    let beginning: [UInt8]
    /// How many bytes the whole has.
    let byteCount: Int

    init?(_ address: String) {
        let bytes = Array(address.utf8)
        guard bytes.starts(with: "data:".utf8), let comma = bytes.firstIndex(of: UInt8(ascii: ",")) else { return nil }
        let header = bytes[5..<comma]
        let mark = Array(";base64".utf8)
        guard header.suffix(mark.count).elementsEqual(mark) else { return nil }
        mediaType = String(decoding: header.dropLast(mark.count), as: UTF8.self)
        let body = bytes[(comma + 1)...].filter { $0 != UInt8(ascii: "=") && !ASCII.isSpace($0) }
        byteCount = body.count * 3 / 4
        beginning = Self.decode(body.prefix(128))
    }

    /// Leniently: this is for recognising a picture, not for reading one.
    private static func decode(_ characters: ArraySlice<UInt8>) -> [UInt8] {
        let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
        var output: [UInt8] = []
        var bits: UInt32 = 0
        var count = 0
        for character in characters {
            guard let value = alphabet.firstIndex(of: character) else { break }
            bits = bits << 6 | UInt32(value)
            count += 6
            if count >= 8 {
                count -= 8
                output.append(UInt8(truncatingIfNeeded: bits >> UInt32(count)))
            }
        }
        return output
    }
}
