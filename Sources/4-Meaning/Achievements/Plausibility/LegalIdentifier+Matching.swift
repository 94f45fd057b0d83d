extension LegalIdentifier {
    /// Whether both are the same number of the same register, as two documents may write it.
    ///
    /// ```swift
    /// LegalIdentifier(.eidas, "VATEL-094259216").isSame(as: LegalIdentifier(.eidas, "VATGR-094259216"))   // true
    /// ```
    ///
    /// The kinds must be equal and the countries, where both are stated. Capital and small letters and blanks make no
    /// difference; nor does the prefix of an eIDAS number that only one of both has, or which of `EL` and `GR`, `XI` and
    /// `GB` it uses. Compared are bytes.
    public func isSame(as other: LegalIdentifier) -> Bool {
        guard kind.rawValue.utf8.elementsEqual(other.kind.rawValue.utf8) else { return false }
        if let country, let otherCountry = other.country, country != otherCountry { return false }
        let (mine, theirs) = (Self.bare(value, of: kind), Self.bare(other.value, of: kind))
        guard mine.number == theirs.number, !mine.number.isEmpty else { return false }
        guard let register = mine.register, let otherRegister = theirs.register else { return true }
        return register == otherRegister
    }

    /// The number without register and country, and the register if one is named.
    private static func bare(_ value: String, of kind: Kind) -> (register: [UInt8]?, number: [UInt8]) {
        let bytes = value.utf8.filter { !ASCII.isSpace($0) }.map(ASCII.upper)
        switch kind {
        case .eidas where bytes.count > 6 && bytes[5] == UInt8(ascii: "-"):
            return (Array(bytes[..<3]), Array(bytes[6...]))
        case .vat where country(in: String(decoding: bytes, as: UTF8.self), of: .vat) != nil:
            return (nil, Array(bytes[2...]))
        default:
            return (nil, bytes)
        }
    }
}
