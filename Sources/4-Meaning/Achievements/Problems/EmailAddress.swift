/// Whether a text can be an e-mail address, and slips of the keyboard that are seen every term.
public enum EmailAddress {
    /// What can be said of an address without writing to it.
    public enum Judgement: Sendable, Hashable {
        case plausible
        case malformed
        /// The name of a large provider with a slip in it; the address that was probably meant.
        case probably(String)
    }

    /// Judges an address by its form: one `@` with something on both sides, a dot in the domain, no blanks.
    public static func judge(_ address: String) -> Judgement {
        let bytes = Array(address.utf8)
        let parts = bytes.split(separator: UInt8(ascii: "@"), omittingEmptySubsequences: false)
        guard parts.count == 2, !parts[0].isEmpty, !bytes.contains(where: { $0 <= 0x20 || $0 == 0x7F || $0 == 0x2C })
        else {
            return .malformed
        }
        let labels = parts[1].split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
        guard labels.count >= 2, !labels.contains(where: \.isEmpty) else { return .malformed }
        let domain = ASCII.lowercased(String(decoding: parts[1], as: UTF8.self))
        guard let meant = slips[domain] else { return .plausible }
        return .probably(String(decoding: parts[0], as: UTF8.self) + "@" + meant)
    }

    private static let slips: [String: String] = [
        "gmail.con": "gmail.com", "gmail.co": "gmail.com", "gmail.cm": "gmail.com", "gmial.com": "gmail.com",
        "gmai.com": "gmail.com", "gmal.com": "gmail.com", "gnail.com": "gmail.com", "gamil.com": "gmail.com",
        "gmaill.com": "gmail.com", "googlemail.con": "googlemail.com", "hotmail.con": "hotmail.com",
        "hotmial.com": "hotmail.com", "hotmal.com": "hotmail.com", "hotmai.com": "hotmail.com",
        "hotmail.co": "hotmail.com", "outlook.con": "outlook.com", "outlok.com": "outlook.com",
        "outllok.com": "outlook.com", "yahoo.con": "yahoo.com", "yaho.com": "yahoo.com", "yahooo.com": "yahoo.com",
        "icloud.con": "icloud.com", "iclod.com": "icloud.com", "gmx.ed": "gmx.de", "gmx.dee": "gmx.de",
        "web.ed": "web.de", "orange.f": "orange.fr", "free.f": "free.fr", "libero.i": "libero.it",
    ]
}
