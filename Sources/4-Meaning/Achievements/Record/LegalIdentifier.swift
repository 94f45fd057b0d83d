/// A number under which a register knows an organisation.
///
/// ```swift
/// let vat = LegalIdentifier(.eidas, "VATAT-U00000000")        // the country is in the value: AUT
/// let brin = LegalIdentifier(.national("BRIN"), "21PX", country: CountryCode("NLD"))
/// ```
///
/// Organisations are matched by these and never by name or address.
public struct LegalIdentifier: Sendable, Hashable {
    /// Whose number it is.
    public let kind: Kind
    /// The number as the register writes it.
    public let value: String
    /// Whose register it is. Filled in where the value itself says so.
    public let country: CountryCode?

    /// A number; the country is needed where the number does not tell it.
    public init(_ kind: Kind, _ value: String, country: CountryCode? = nil) {
        self.kind = kind
        self.value = value
        self.country = country ?? Self.country(in: value, of: kind)
    }

    /// The country that an eIDAS or VAT number begins with.
    ///
    /// `VATEL-…` and `VATGR-…` are both Greece, `XI…` is the United Kingdom.
    static func country(in value: String, of kind: Kind) -> CountryCode? {
        let bytes = Array(value.utf8)
        let start: Int
        switch kind {
        case .eidas where bytes.count > 6 && bytes[5] == UInt8(ascii: "-"): start = 3
        case .vat where bytes.count > 3: start = 0
        default: return nil
        }
        guard !(kind == .eidas && bytes.starts(with: "LEI".utf8)) else { return nil }
        return Country(parsing: bytes[start..<start + 2].span).map { CountryCode($0) }
    }
}

extension LegalIdentifier {
    /// What kind of number it is.
    public struct Kind: RawRepresentable, Sendable, Hashable {
        /// The name that registries and course files use: `eidas`, `vat`, `national:BRIN`.
        public let rawValue: String

        /// A kind by the name that registries use.
        public init(rawValue: String) { self.rawValue = rawValue }

        /// The identifier in a seal certificate: `VATAT-U00000000`, `NTRDE-HRB12345` (ETSI EN 319 412-1).
        public static let eidas = Kind(rawValue: "eidas")
        /// VAT number with its prefix.
        public static let vat = Kind(rawValue: "vat")
        /// Number in a national register of organisations.
        public static let register = Kind(rawValue: "register")
        /// Tax number.
        public static let tax = Kind(rawValue: "tax")
        /// Legal Entity Identifier, ISO 17442.
        public static let lei = Kind(rawValue: "lei")
        /// Participant identification code of the European Commission, nine digits.
        public static let pic = Kind(rawValue: "pic")
        /// Erasmus code: `NL AMSTERD01`.
        public static let erasmus = Kind(rawValue: "erasmus")
        /// Number of the Erasmus charter.
        public static let eche = Kind(rawValue: "eche")
        /// Organisation id of the Erasmus portal: `E10000000`.
        public static let oid = Kind(rawValue: "oid")
        /// Home domain of an institution.
        public static let schac = Kind(rawValue: "schac")
        /// Number in the European Tertiary Education Register.
        public static let eter = Kind(rawValue: "eter")
        /// Number in the database of external quality assurance results.
        public static let deqarinst = Kind(rawValue: "deqarinst")
        /// Number in the World Higher Education Database.
        public static let whed = Kind(rawValue: "whed")
        /// Address in the Research Organization Registry.
        public static let ror = Kind(rawValue: "ror")
        /// A DID of the organisation.
        public static let did = Kind(rawValue: "did")

        /// The kinds with a name of their own.
        public static let named: [Kind] = [
            .eidas, .vat, .register, .tax, .lei, .pic, .erasmus, .eche, .oid, .schac, .eter, .deqarinst, .whed, .ror,
            .did,
        ]

        /// A national number by the name it has there: `BRIN`, `UAI`, `HRB`. Names of ``named`` kinds give that kind.
        public static func national(_ name: String) -> Kind {
            let lower = ASCII.lowercased(name)
            return named.first { $0.rawValue == lower } ?? Kind(rawValue: "national:" + name)
        }

        /// The kind that a course file or registry names.
        public init(_ text: String) {
            let text = ASCII.trimmed(text)
            let prefix = "national:"
            self = .national(
                ASCII.lowercased(text).hasPrefix(prefix) ? String(text.dropFirst(prefix.count)) : text)
        }

        /// The name without `national:`.
        public var name: String {
            let prefix = "national:"
            return rawValue.hasPrefix(prefix) ? String(rawValue.dropFirst(prefix.count)) : rawValue
        }
    }
}
