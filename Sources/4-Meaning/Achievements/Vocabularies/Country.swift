/// A country or territory of the EU authority list.
///
/// ```swift
/// Country("EL") == Country("GRC")     // Greece, as the EU, as ISO 3166-1 alpha-3 and as ISO alpha-2 "GR" write it
/// Country("XI")?.alpha2               // "GB": the VAT prefix of Northern Ireland
/// ```
///
/// Read are alpha-2 and alpha-3 codes, the EU's `EL` and `UK`, the VAT prefix `XI`, `XK` for Kosovo, codes in small
/// letters, and the addresses of the authority list. Looking one up allocates nothing.
public struct Country: Sendable, Hashable {
    let line: UInt8

    /// The country with this code or address, or nil. The European Union (`EU`, `EUR`) is none.
    public init?(parsing text: Span<UInt8>) {
        guard let country = text.withUnsafeBufferPointer({ Country.find($0) }) else { return nil }
        self = country
    }

    /// The country with this code or address, or nil.
    public init?(_ text: String) { self.init(parsing: text.utf8Span.span) }

    init?(ascii: UnsafeBufferPointer<UInt8>) {
        guard let country = Country.find(ascii) else { return nil }
        self = country
    }

    private init(line: Int) { self.line = UInt8(truncatingIfNeeded: line) }

    /// The country that a person means: a code, an address, the English name of the list, or another English name in use.
    public static func named(_ text: String) -> Country? {
        if let country = Country(ASCII.trimmed(text)) { return country }
        let folded = ASCII.lowercased(ASCII.trimmed(text))
        if let (_, code) = otherNames.first(where: { $0.name.utf8.elementsEqual(folded.utf8) }) { return Country(code) }
        guard let term = Vocabulary.country.term(label: text) else { return nil }
        return Country(line: term.line)
    }

    /// What the list calls otherwise: names of states as they, the Council of Europe or the United Nations write them.
    private static let otherNames: [(name: String, code: String)] = [
        ("bosnia-herzegovina", "BIH"), ("czech republic", "CZE"), ("great britain", "GBR"), ("holy see", "VAT"),
        ("republic of moldova", "MDA"), ("russian federation", "RUS"), ("slovak republic", "SVK"),
        ("the netherlands", "NLD"), ("turkiye", "TUR"), ("türkiye", "TUR"), ("vatican", "VAT"), ("vatican city", "VAT"),
    ]

    /// The code of the EU authority list, ISO 3166-1 alpha-3 but for Kosovo (`1A0`) and the French Southern Lands (`FQ0`).
    public var code: String { TermTable.country.text(0, of: Int(line)) }

    /// ISO 3166-1 alpha-2; nil for Clipperton, which has none.
    public var alpha2: String? {
        let text = TermTable.country.text(1, of: Int(line))
        return text.isEmpty ? nil : text
    }

    /// What Open Badges carry: alpha-2, or the authority code where there is none.
    public var shortCode: String { alpha2 ?? code }

    /// The English name.
    public var name: String { TermTable.country.text(2, of: Int(line)) }

    /// The address in the EU authority list.
    public var uri: String { "\(Vocabulary.country.base)" + code }
}

extension Country: CustomStringConvertible {
    /// The authority code: `AUT`.
    public var description: String { code }
}

extension Country {
    private static func find(_ text: UnsafeBufferPointer<UInt8>) -> Country? {
        switch text.count {
        case 2:
            return find(alpha2: ASCII.upper(text[0]), ASCII.upper(text[1]))
        case 3:
            return withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 3) { upper in
                for index in 0..<3 { upper.initializeElement(at: index, to: ASCII.upper(text[index])) }
                let code = UnsafeBufferPointer(upper)
                if let line = TermTable.country.line(withKey: code) { return Country(line: line) }
                return find(unusualAlpha3: code)
            }
        default:
            guard case .listed(let term) = Vocabulary.country.standing(ofURI: text.span) else { return nil }
            return Country(line: term.line)
        }
    }

    private static func find(alpha2 first: UInt8, _ second: UInt8) -> Country? {
        guard ASCII.isLetter(first), ASCII.isLetter(second) else { return nil }
        let line = byAlpha2[slot(first, second)]
        return line == .max ? nil : Country(line: Int(line))
    }

    /// ISO alpha-3 where the authority list has a code of its own.
    private static func find(unusualAlpha3 code: UnsafeBufferPointer<UInt8>) -> Country? {
        if code.elementsEqual("ATF".utf8) { return Country("FQ0") }
        if code.elementsEqual("XKX".utf8) { return Country("1A0") }
        return nil
    }

    private static func slot(_ first: UInt8, _ second: UInt8) -> Int {
        Int(first - UInt8(ascii: "A")) * 26 + Int(second - UInt8(ascii: "A"))
    }

    /// The line for each pair of letters; the largest number for a pair that is no country.
    private static let byAlpha2: [UInt8] = {
        var lines = [UInt8](repeating: .max, count: 26 * 26)
        func enter(_ code: UnsafeBufferPointer<UInt8>, _ line: Int) {
            if code.count == 2 { lines[slot(code[0], code[1])] = UInt8(truncatingIfNeeded: line) }
        }
        for line in 0..<TermTable.country.count { enter(TermTable.country.field(1, of: line), line) }
        lines[slot(UInt8(ascii: "E"), UInt8(ascii: "L"))] = lines[slot(UInt8(ascii: "G"), UInt8(ascii: "R"))]
        for (first, second) in [("U", "K"), ("X", "I")] as [(Unicode.Scalar, Unicode.Scalar)] {
            lines[slot(UInt8(ascii: first), UInt8(ascii: second))] = lines[slot(UInt8(ascii: "G"), UInt8(ascii: "B"))]
        }
        return lines
    }()
}
