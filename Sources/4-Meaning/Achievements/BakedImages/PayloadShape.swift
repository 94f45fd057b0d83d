import Encodings

/// What a badge's bytes look like from outside. Whether they are what they look like is for their own readers to say.
enum PayloadShape {
    /// Begins like JSON that is an object or array, perhaps with a byte order mark, which the JSON reader refuses by
    /// name.
    case json
    /// Three parts of base64url between two dots; the bytes without white space around them.
    case jws([UInt8])
    /// An `http` or `https` address; likewise.
    case address([UInt8])
    case other

    init(of bytes: [UInt8]) {
        guard let first = bytes.firstIndex(where: { !ASCII.isSpace($0) }),
            let last = bytes.lastIndex(where: { !ASCII.isSpace($0) })
        else {
            self = .other
            return
        }
        let text = bytes[first...last]
        switch text.first {
        case UInt8(ascii: "{"), UInt8(ascii: "["), 0xEF: self = .json
        case _ where PayloadShape.isToken(text): self = .jws(Array(text))
        case _ where text.starts(with: "https://".utf8) || text.starts(with: "http://".utf8):
            self = .address(Array(text))
        default: self = .other
        }
    }

    private static func isToken(_ text: ArraySlice<UInt8>) -> Bool {
        let parts = text.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
        return parts.count == 3 && parts.allSatisfy { !$0.isEmpty && $0.allSatisfy(isBase64URL) }
    }

    private static func isBase64URL(_ byte: UInt8) -> Bool {
        ASCII.isLetter(byte) || ASCII.isDigit(byte) || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_")
    }
}

extension BakedImage.Payload {
    /// What stands where an Open Badge 3.0 belongs.
    init(openBadges3 bytes: [UInt8], at byte: Int) throws(AchievementError) {
        switch PayloadShape(of: bytes) {
        case .json: self = .json(bytes)
        case .jws(let token): self = .jws(token)
        case .address, .other: throw AchievementError(.bakedPayload, at: .byte(byte))
        }
    }

    /// What stands where an earlier badge belongs.
    init(openBadges2 bytes: [UInt8]) {
        switch PayloadShape(of: bytes) {
        case .json: self = .openBadges2(BakedImage.OpenBadges2(kind: .json, bytes: bytes))
        case .jws(let token): self = .openBadges2(BakedImage.OpenBadges2(kind: .signed, bytes: token))
        case .address(let address): self = .openBadges2(BakedImage.OpenBadges2(kind: .hosted, bytes: address))
        case .other: self = .openBadges2(BakedImage.OpenBadges2(kind: .other, bytes: bytes))
        }
    }
}
