/// How the characters of a roster are written.
///
/// A roster says so itself at best with a byte order mark. Without one it is UTF-8 if it can be, and Windows-1252, which
/// spreadsheets in Western Europe write to this day, if it can be nothing else *and* reads sensibly so.
public enum RosterEncoding: String, Sendable, Hashable, CaseIterable {
    case utf8 = "UTF-8"
    case utf16LittleEndian = "UTF-16LE"
    case utf16BigEndian = "UTF-16BE"
    case windows1252 = "Windows-1252"

    /// Bytes of the mark at the beginning, which are no characters.
    func markLength(in beginning: [UInt8]) -> Int {
        switch self {
        case .utf8: beginning.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        case .utf16LittleEndian, .utf16BigEndian: 2
        case .windows1252: 0
        }
    }
}
