/// The forms of texts that the formats prescribe, judged by their bytes.
enum TextSyntax {
    /// `en`, `de-AT`, `sr-Cyrl`, `es-419`: two to four small letters, then a script, then a region.
    ///
    /// Source: Open Badges 3.0, `LanguageCode`.
    static func isLanguage(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
        var position = 0
        func letters(_ isLetter: (UInt8) -> Bool) -> Int {
            var end = position
            while end < text.count, isLetter(text[end]) { end += 1 }
            return end - position
        }
        let language = letters(isSmall)
        guard language >= 2, language <= 4 else { return false }
        position = language
        if position + 4 < text.count, text[position] == UInt8(ascii: "-"), isLarge(text[position + 1]),
            isSmall(text[position + 2])
        {
            position += 2
            guard letters(isSmall) == 3 else { return false }
            position += 3
        }
        if position == text.count { return true }
        guard text[position] == UInt8(ascii: "-") else { return false }
        position += 1
        let rest = text.count - position
        return (rest == 2 && letters(isLarge) == 2) || (rest == 3 && letters(ASCII.isDigit) == 3)
    }

    /// `header.payload.signature`, each in the letters of base64url; the payload may be empty.
    ///
    /// Source: Open Badges 3.0, `CompactJws`.
    static func isCompactJWS(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
        var lengths = (0, 0, 0)
        var part = 0
        for byte in text {
            if byte == UInt8(ascii: ".") {
                part += 1
                if part > 2 { return false }
                continue
            }
            guard ASCII.isLetter(byte) || ASCII.isDigit(byte) || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_")
            else { return false }
            switch part {
            case 0: lengths.0 += 1
            case 1: lengths.1 += 1
            default: lengths.2 += 1
            }
        }
        return part == 2 && lengths.0 > 0 && lengths.2 > 0
    }

    /// `sha256$` or `md5$`, and the digits of the hash.
    ///
    /// Source: Open Badges 3.0, `IdentityHash`.
    static func isIdentityHash(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
        for (prefix, digits) in [("sha256$", 64), ("md5$", 32)] as [(StaticString, Int)] {
            let length = prefix.utf8CodeUnitCount
            guard text.count == length + digits, AcceptedText.begins(text, with: prefix) else { continue }
            return text.dropFirst(length).allSatisfy {
                ASCII.isDigit($0) || ASCII.lower($0) >= UInt8(ascii: "a") && ASCII.lower($0) <= UInt8(ascii: "f")
            }
        }
        return false
    }

    /// A word that an issuer adds to a vocabulary: `ext:` and a name.
    static func isExtension(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
        guard text.count > 4, AcceptedText.begins(text, with: "ext:") else { return false }
        let first = text[4]
        return ASCII.isLetter(first) || ASCII.isDigit(first) || first == UInt8(ascii: ".")
            || first == UInt8(ascii: "-") || first == UInt8(ascii: "_")
    }

    private static func isSmall(_ byte: UInt8) -> Bool { byte >= UInt8(ascii: "a") && byte <= UInt8(ascii: "z") }

    private static func isLarge(_ byte: UInt8) -> Bool { byte >= UInt8(ascii: "A") && byte <= UInt8(ascii: "Z") }
}
