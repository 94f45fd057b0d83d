/// Reads the fixed-width fields of dates and times, byte by byte and with integers only.
///
/// It keeps the position; the text is handed to each call, because a span may not be kept in a value. Each error names
/// the first byte of the field that is wrong, and shows the text it was found in.
struct FixedFieldReader {
    let code: EncodingError.Code
    private(set) var offset = 0

    init(code: EncodingError.Code) {
        self.code = code
    }

    /// A number of exactly `width` ASCII digits within `range`.
    mutating func number(
        _ text: Span<UInt8>, width: Int, in range: ClosedRange<Int>
    ) throws(EncodingError) -> Int {
        let start = offset
        var value = 0
        for _ in 0..<width {
            guard let digit = digit(text) else { throw failure(text, at: start) }
            value = value * 10 + digit
        }
        guard range.contains(value) else { throw failure(text, at: start) }
        return value
    }

    /// One ASCII digit, if it stands next.
    mutating func digit(_ text: Span<UInt8>) -> Int? {
        guard offset < text.count, text[offset] >= UInt8(ascii: "0"), text[offset] <= UInt8(ascii: "9") else {
            return nil
        }
        offset += 1
        return Int(text[offset - 1] - UInt8(ascii: "0"))
    }

    /// Exactly this character.
    mutating func character(_ text: Span<UInt8>, _ character: Unicode.Scalar) throws(EncodingError) {
        guard skip(text, character) else { throw failure(text, at: offset) }
    }

    /// Moves past this character if it stands next.
    mutating func skip(_ text: Span<UInt8>, _ character: Unicode.Scalar) -> Bool {
        guard offset < text.count, text[offset] == UInt8(ascii: character) else { return false }
        offset += 1
        return true
    }

    /// `YYYY-MM-DD`, a day that exists.
    mutating func date(_ text: Span<UInt8>) throws(EncodingError) -> CalendarDate {
        let year = try number(text, width: 4, in: 1...9999)
        try character(text, "-")
        let month = try number(text, width: 2, in: 1...12)
        try character(text, "-")
        let day = try number(text, width: 2, in: 1...CalendarDate.daysInMonth(month, ofYear: year))
        return CalendarDate(checkedYear: year, month: month, day: day)
    }

    func end(_ text: Span<UInt8>) throws(EncodingError) {
        guard offset == text.count else { throw failure(text, at: offset) }
    }

    func failure(_ text: Span<UInt8>, at place: Int) -> EncodingError {
        EncodingError(code, at: .byte(place), facts: ["found": Self.excerpt(of: text)])
    }

    /// At most 40 characters of the text, fit to be shown: what is not visible ASCII becomes `?`.
    private static func excerpt(of text: Span<UInt8>) -> String {
        var shown = ""
        for index in 0..<min(text.count, 40) {
            let byte = text[index]
            shown.unicodeScalars.append(byte >= 0x20 && byte < 0x7f ? Unicode.Scalar(byte) : "?")
        }
        return text.count > 40 ? shown + "…" : shown
    }
}
