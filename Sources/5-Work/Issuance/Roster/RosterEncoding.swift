/// How the characters of a roster are written.
///
/// A roster says so itself at best with a byte order mark. Without one it is UTF-8 if it can be, and Windows-1252, which
/// spreadsheets in Western Europe write to this day, if it can be nothing else *and* reads sensibly so. The other code pages
/// are never recognised, since each of them reads the others' letters as letters of its own: they are read where the
/// registrar names them.
public enum RosterEncoding: String, Sendable, Hashable, CaseIterable {
    case utf8 = "UTF-8"
    case utf16LittleEndian = "UTF-16LE"
    case utf16BigEndian = "UTF-16BE"
    /// Western Europe.
    case windows1252 = "Windows-1252"
    /// Central Europe: Polish, Czech, Slovak, Hungarian, Slovenian, Croatian, Romanian.
    case windows1250 = "Windows-1250"
    /// Cyrillic.
    case windows1251 = "Windows-1251"
    /// Greek.
    case windows1253 = "Windows-1253"
    /// Turkish.
    case windows1254 = "Windows-1254"
    /// Estonian, Latvian, Lithuanian.
    case windows1257 = "Windows-1257"

    /// Central Europe on systems that are no Windows: Polish letters such as `ą`, `ś` and `ź` have other places than on its page.
    case iso8859part2 = "ISO-8859-2"
    /// Greek on systems that are no Windows: `Ά` has another place than on its page.
    case iso8859part7 = "ISO-8859-7"

    /// The encoding with this name, capital or small letters: `utf-8`, `windows-1250`.
    public init?(named name: String) {
        let wanted = name.lowercased()
        guard let encoding = Self.allCases.first(where: { $0.rawValue.lowercased() == wanted }) else { return nil }
        self = encoding
    }

    /// The languages it is used for, each as it calls itself; `Unicode` where they are all.
    public var languages: String {
        isCodePage
            ? CodePageAlphabet.all.filter { $0.encoding == alphabets }.map(\.name).joined(separator: ", ") : "Unicode"
    }

    /// The page whose languages it is used for.
    var alphabets: RosterEncoding {
        switch self {
        case .iso8859part2: .windows1250
        case .iso8859part7: .windows1253
        default: self
        }
    }

    /// Whether a byte is a character, which one depending on the page.
    var isCodePage: Bool {
        switch self {
        case .utf8, .utf16LittleEndian, .utf16BigEndian: false
        default: true
        }
    }

    /// Bytes of the mark at the beginning, which are no characters.
    func markLength(in beginning: [UInt8]) -> Int {
        switch self {
        case .utf8: beginning.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        case .utf16LittleEndian: beginning.starts(with: [0xFF, 0xFE]) ? 2 : 0
        case .utf16BigEndian: beginning.starts(with: [0xFE, 0xFF]) ? 2 : 0
        default: 0
        }
    }
}
