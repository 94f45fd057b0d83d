extension LegalIdentifier {
    /// Whether the value can be a number of its kind: not a filler, and of the form that the kind and the country give it.
    ///
    /// The form only is looked at; whether the number exists, a register knows.
    public var isPlausible: Bool {
        let bytes = Array(value.utf8).filter { !ASCII.isSpace($0) }
        guard !bytes.isEmpty, !Self.isFiller(bytes.filter(ASCII.isDigit)) else { return false }
        switch kind {
        case .eidas: return Self.isSemantic(bytes)
        case .vat: return VATForm.isPlausible(bytes, country: country?.country)
        case .pic: return bytes.count == 9 && bytes.allSatisfy(ASCII.isDigit)
        case .lei: return Self.isLEI(bytes)
        case .oid:
            return bytes.count == 9 && bytes[0] == UInt8(ascii: "E") && bytes.dropFirst().allSatisfy(ASCII.isDigit)
        case .ror: return value.utf8.starts(with: "https://ror.org/0".utf8) && value.utf8.count == 25
        case .did: return value.utf8.starts(with: "did:".utf8)
        case .schac: return bytes.contains(UInt8(ascii: ".")) && bytes.first != UInt8(ascii: ".")
        default: return true
        }
    }

    /// Zeros only, or counting up from one: what people type to get past a field.
    private static func isFiller(_ digits: [UInt8]) -> Bool {
        guard digits.count >= 3 else { return false }
        if digits.allSatisfy({ $0 == UInt8(ascii: "0") }) { return true }
        if digits.count >= 5, Set(digits).count == 1 { return true }
        let counting = Array("1234567890123456789".utf8)
        return digits.count >= 5 && counting.starts(with: digits) || digits.elementsEqual("654321".utf8)
            || digits.elementsEqual("987654321".utf8)
    }

    /// Three letters for the register, two for the country, a dash, the number (ETSI EN 319 412-1, 5.1.4).
    private static func isSemantic(_ bytes: [UInt8]) -> Bool {
        guard bytes.count > 6, bytes[5] == UInt8(ascii: "-"),
            ["VAT", "NTR", "PSD", "LEI"].contains(String(decoding: bytes.prefix(3), as: UTF8.self))
        else { return false }
        let country = String(decoding: bytes[3..<5], as: UTF8.self)
        return country == "XG" || Country(country) != nil
    }

    /// Twenty characters whose number, letters counted from ten, leaves 1 when divided by 97 (ISO 17442).
    private static func isLEI(_ bytes: [UInt8]) -> Bool {
        guard bytes.count == 20 else { return false }
        var rest = 0
        for byte in bytes {
            if ASCII.isDigit(byte) {
                rest = (rest * 10 + Int(byte - UInt8(ascii: "0"))) % 97
            } else if ASCII.isLetter(byte) {
                rest = (rest * 100 + Int(ASCII.upper(byte) - UInt8(ascii: "A")) + 10) % 97
            } else {
                return false
            }
        }
        return rest == 1
    }
}

/// The forms of VAT numbers in the Union and its neighbours.
enum VATForm {
    /// Whether the number has the form of its country; of a country that is not known here every form will do.
    ///
    /// - Parameters:
    ///   - bytes: The number without blanks, with or without the prefix of the country.
    ///   - country: The country that is stated, if any.
    static func isPlausible(_ bytes: [UInt8], country: Country?) -> Bool {
        var digits = bytes.map(ASCII.upper).filter { $0 != UInt8(ascii: ".") && $0 != UInt8(ascii: "-") }
        var stated = country
        if digits.count > 2, ASCII.isLetter(digits[0]), ASCII.isLetter(digits[1]),
            let own = Country(String(decoding: digits.prefix(2), as: UTF8.self))
        {
            if let country, country != own { return false }
            stated = own
            digits.removeFirst(2)
        }
        guard let code = stated?.code, let forms = forms[code] else { return digits.count >= 4 }
        return forms.contains { matches(digits, $0) }
    }

    /// `9` is a digit, `A` a letter, `*` either; everything else stands for itself.
    private static func matches(_ digits: [UInt8], _ form: String) -> Bool {
        guard digits.count == form.utf8.count else { return false }
        return zip(digits, form.utf8).allSatisfy { byte, pattern in
            switch pattern {
            case UInt8(ascii: "9"): ASCII.isDigit(byte)
            case UInt8(ascii: "A"): ASCII.isLetter(byte)
            case UInt8(ascii: "*"): ASCII.isDigit(byte) || ASCII.isLetter(byte)
            default: byte == pattern
            }
        }
    }

    /// Source: the structure of VAT identification numbers that the Commission publishes with VIES.
    private static let forms: [String: [String]] = [
        "AUT": ["U99999999"], "BEL": ["9999999999"], "BGR": ["999999999", "9999999999"], "CYP": ["99999999A"],
        "CZE": ["99999999", "999999999", "9999999999"], "DEU": ["999999999"], "DNK": ["99999999"], "EST": ["999999999"],
        "GRC": ["999999999"], "ESP": ["A99999999", "99999999A", "A9999999A"], "FIN": ["99999999"],
        "FRA": ["**999999999"],
        "HRV": ["99999999999"], "HUN": ["99999999"], "IRL": ["9999999A", "9999999AA", "9*99999A"],
        "ITA": ["99999999999"],
        "LTU": ["999999999", "999999999999"], "LUX": ["99999999"], "LVA": ["99999999999"], "MLT": ["99999999"],
        "NLD": ["999999999B99"], "POL": ["9999999999"], "PRT": ["999999999"],
        "ROU": ["99", "999", "9999", "99999", "999999", "9999999", "99999999", "999999999", "9999999999"],
        "SWE": ["999999999999"], "SVN": ["99999999"], "SVK": ["9999999999"],
        "GBR": ["999999999", "999999999999", "GD999", "HA999"],
    ]
}
