/// What a picture is by its first bytes, whatever it is called. Nothing is decoded.
public enum PictureFormat: String, Sendable, Hashable, CaseIterable {
    case png = "image/png"
    case jpeg = "image/jpeg"
    case gif = "image/gif"
    case webp = "image/webp"
    case svg = "image/svg+xml"

    /// As many bytes as are needed to tell; an SVG may have long comments in front.
    static let beginning = 4_096

    /// The format; nil for bytes that begin like none of these.
    public init?(of bytes: [UInt8]) {
        if bytes.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) {
            self = .png
        } else if bytes.starts(with: [0xFF, 0xD8, 0xFF]) {
            self = .jpeg
        } else if bytes.starts(with: "GIF87a".utf8) || bytes.starts(with: "GIF89a".utf8) {
            self = .gif
        } else if bytes.starts(with: "RIFF".utf8), bytes.dropFirst(8).starts(with: "WEBP".utf8) {
            self = .webp
        } else if Self.isSVG(bytes[...]) {
            self = .svg
        } else {
            return nil
        }
    }

    /// Whether a media type in small letters is this format's; `image/jpg` is what people write.
    func isNamed(_ mediaType: String) -> Bool {
        mediaType.utf8.elementsEqual(rawValue.utf8) || (self == .jpeg && mediaType.utf8.elementsEqual("image/jpg".utf8))
    }

    /// Whether the first element is `svg`, behind declaration, comments and document type.
    private static func isSVG(_ bytes: ArraySlice<UInt8>) -> Bool {
        var rest = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes
        while true {
            rest = rest.drop { ASCII.isSpace($0) }
            if rest.starts(with: "<?".utf8) {
                rest = Self.behind("?>", in: rest)
            } else if rest.starts(with: "<!--".utf8) {
                rest = Self.behind("-->", in: rest)
            } else if rest.starts(with: "<!DOCTYPE".utf8) {
                let bracket = rest.prefix { $0 != UInt8(ascii: ">") }.contains(UInt8(ascii: "["))
                rest = Self.behind(bracket ? "]>" : ">", in: rest)
            } else {
                break
            }
        }
        guard rest.first == UInt8(ascii: "<") else { return false }
        let name = rest.dropFirst().prefix { !ASCII.isSpace($0) && $0 != UInt8(ascii: ">") && $0 != UInt8(ascii: "/") }
        let local = name.firstIndex(of: UInt8(ascii: ":")).map { name[($0 + 1)...] } ?? name
        return local.elementsEqual("svg".utf8) && rest.count > name.count + 1
    }

    /// What follows the first occurrence of a mark; nothing if it does not occur.
    private static func behind(_ mark: StaticString, in bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        let mark = UnsafeBufferPointer(start: mark.utf8Start, count: mark.utf8CodeUnitCount)
        var rest = bytes
        while !rest.isEmpty {
            if rest.starts(with: mark) { return rest.dropFirst(mark.count) }
            rest = rest.dropFirst()
        }
        return rest
    }
}
