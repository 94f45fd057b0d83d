import HTTPTypes

/// What a browser sends in `Cookie`.
enum CookieField {
    /// The values of the cookies of a name: another page of the same machine may have planted a second one. A header is searched only
    /// so far.
    static func values(of name: String, in fields: HTTPFields) -> [String] {
        (fields[.cookie] ?? "").utf8.prefix(8 << 10).split(separator: UInt8(ascii: ";")).prefix(50).compactMap { part in
            let pair = HeaderText.trimmed(Array(part)[...]).split(
                separator: UInt8(ascii: "="), maxSplits: 1, omittingEmptySubsequences: false)
            guard pair.count == 2, pair[0].elementsEqual(name.utf8) else { return nil }
            return String(decoding: pair[1], as: UTF8.self)
        }
    }
}
