/// An official number with everything set aside that differs only between spellings: what is compared, and found by.
struct IdentifierSpelling: Sendable, Hashable {
    /// The kind, a zero byte, the number; for a number that a country gives out a zero byte and the country.
    let key: [UInt8]
    /// For a number with the scheme and country of eIDAS in front (`NTREE-17207834`): the key of the bare number in its
    /// country, because credentials write both.
    let bareKey: [UInt8]?

    init(kind: String, value: String, country: String?) {
        let rule = Kind(kind)
        let number = rule.normalised(value)
        let bare = rule == .eidas ? Self.bareNumber(value) : nil
        let isBoundToCountry = rule.isGivenByCountry || (rule == .eidas && bare == nil)
        key = Self.key(kind, number, isBoundToCountry ? country ?? "" : nil)
        bareKey = bare.map { Self.key(kind, $0, country ?? "") }
    }

    func matches(_ other: IdentifierSpelling) -> Bool {
        key == other.key || (bareKey != nil && bareKey == other.key) || (other.bareKey != nil && other.bareKey == key)
    }

    private static func key(_ kind: String, _ number: [UInt8], _ country: String?) -> [UInt8] {
        var key: [UInt8] = []
        key.reserveCapacity(kind.utf8.count + number.count + 6)
        key.append(contentsOf: kind.utf8)
        key.append(0)
        key.append(contentsOf: number)
        if let country {
            key.append(0)
            key.append(contentsOf: country.utf8)
        }
        return key
    }

    /// The number behind a prefix like `VATAT-`, or nil when there is none.
    private static func bareNumber(_ value: String) -> [UInt8]? {
        let bytes = Array(value.utf8)
        guard bytes.count > 6, bytes[5] == UInt8(ascii: "-"), bytes[..<5].allSatisfy(\.isLetterASCII) else {
            return nil
        }
        return bytes[6...].compact
    }
}

extension IdentifierSpelling {
    /// How the numbers of a kind are spelled.
    enum Kind {
        /// Letters and digits count, their case does not.
        case plain
        /// The same, and the country belongs to the number.
        case givenByCountry
        /// The same, with two letters for a country in front.
        case vat
        /// The same, with three letters for a scheme and two for a country in front.
        case eidas
        /// Every byte counts.
        case exact
        /// A host name.
        case domain
        /// The last part of a web address.
        case ror

        init(_ kind: String) {
            switch kind {
            case "vat": self = .vat
            case "eidas": self = .eidas
            case "did", "oid": self = .exact
            case "schac": self = .domain
            case "ror": self = .ror
            case "register", "tax": self = .givenByCountry
            default: self = kind.utf8.starts(with: "national:".utf8) ? .givenByCountry : .plain
            }
        }

        /// Whether the country belongs to the number.
        var isGivenByCountry: Bool { self == .givenByCountry || self == .vat }

        func normalised(_ value: String) -> [UInt8] {
            switch self {
            case .plain, .givenByCountry: return value.utf8.compact
            case .vat: return value.utf8.compact.withCountryOfISO(at: 0)
            case .eidas: return value.utf8.compact.withCountryOfISO(at: 3)
            case .exact: return Array(value.utf8)
            case .domain: return value.utf8.map(\.lowercasedASCII)
            case .ror:
                let lower = value.utf8.map(\.lowercasedASCII)
                let address = "https://ror.org/".utf8
                return lower.starts(with: address) ? Array(lower.dropFirst(address.count)) : lower
            }
        }
    }
}

extension Sequence<UInt8> {
    /// Upper case, letters and digits only; other alphabets stay as they are.
    fileprivate var compact: [UInt8] {
        var compact: [UInt8] = []
        compact.reserveCapacity(underestimatedCount)
        for byte in self where byte.isLetterOrDigitASCII || byte >= 0x80 { compact.append(byte.uppercasedASCII) }
        return compact
    }
}

extension [UInt8] {
    /// Writes the two letters of a country at `position` as ISO 3166-1 has them.
    fileprivate func withCountryOfISO(at position: Int) -> [UInt8] {
        guard count > position + 2 else { return self }
        let letters: (Character, Character)
        switch (self[position], self[position + 1]) {
        case (UInt8(ascii: "E"), UInt8(ascii: "L")): letters = ("G", "R")
        case (UInt8(ascii: "U"), UInt8(ascii: "K")), (UInt8(ascii: "X"), UInt8(ascii: "I")): letters = ("G", "B")
        default: return self
        }
        var number = self
        number.replaceSubrange(position..<position + 2, with: "\(letters.0)\(letters.1)".utf8)
        return number
    }
}

extension UInt8 {
    var isLetterASCII: Bool { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self | 0x20) }
    var isLetterOrDigitASCII: Bool { isLetterASCII || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self) }
    var uppercasedASCII: UInt8 { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self) ? self & 0xdf : self }
    var lowercasedASCII: UInt8 { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(self) ? self | 0x20 : self }
}
