import Encodings

extension XMLScanner {
    /// Reads what begins with `&`: a character's number, or one of the five names that every document has.
    ///
    /// - Returns: The character in UTF-8.
    /// - Throws: `xml.dtd` for any other name, since only a document type definition could say what it means.
    mutating func reference() throws(AchievementError) -> [UInt8] {
        let start = position
        guard skip("&") else { throw syntax() }
        if skip("#") { return try characterReference(from: start) }
        let name = try name()
        guard skip(";") else { throw syntax(at: start) }
        for (known, character) in XMLScanner.predefined where bytes[name.range].elementsEqual(known.utf8) {
            return [character]
        }
        throw AchievementError(.xmlDTD, at: .byte(start))
    }

    private static let predefined: [(name: String, character: UInt8)] = [
        ("amp", UInt8(ascii: "&")), ("lt", UInt8(ascii: "<")), ("gt", UInt8(ascii: ">")),
        ("quot", UInt8(ascii: "\"")), ("apos", UInt8(ascii: "'")),
    ]

    private mutating func characterReference(from start: Int) throws(AchievementError) -> [UInt8] {
        let radix: UInt32 = skip("x") ? 16 : 10
        var value: UInt32 = 0
        var count = 0
        while position < bytes.count, let digit = XMLScanner.digit(bytes[position]), digit < radix {
            // Zeros in front may be many; the number itself stays far from its type's end.
            value = min(value * radix + digit, 0x11_0000)
            position += 1
            count += 1
        }
        guard count > 0, skip(";"), XMLCharacters.isAllowed(value), let scalar = Unicode.Scalar(value) else {
            throw syntax(at: start)
        }
        return Array(String(Character(scalar)).utf8)
    }

    private static func digit(_ byte: UInt8) -> UInt32? {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt32(byte - UInt8(ascii: "0"))
        case UInt8(ascii: "a")...UInt8(ascii: "f"): UInt32(byte - UInt8(ascii: "a")) + 10
        case UInt8(ascii: "A")...UInt8(ascii: "F"): UInt32(byte - UInt8(ascii: "A")) + 10
        default: nil
        }
    }

    /// A text or value with its references resolved. Line ends stay as they are written: JSON and tokens mean the same
    /// with either.
    func resolved(_ range: Range<Int>) throws(AchievementError) -> [UInt8] {
        guard bytes[range].contains(UInt8(ascii: "&")) else { return Array(bytes[range]) }
        var scanner = self
        scanner.position = range.lowerBound
        var result: [UInt8] = []
        while scanner.position < range.upperBound {
            if bytes[scanner.position] == UInt8(ascii: "&") {
                result += try scanner.reference()
            } else {
                result.append(bytes[scanner.position])
                scanner.position += 1
            }
        }
        return result
    }

    /// An attribute's value with its references resolved.
    func value(of attribute: XMLAttribute) throws(AchievementError) -> [UInt8] { try resolved(attribute.value) }
}
