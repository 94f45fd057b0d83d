/// A number of credits or hours, exactly as it was written: `2.5` is two and a half and nothing near it.
///
/// ```swift
/// try ExactDecimal("2.50").text       // "2.5"
/// try ExactDecimal("2,5")             // throws workload.not_a_number, facts["suggestion"] "2.5"
/// ```
///
/// From 0 to 999,999,999 with up to four decimals; the decimal point is a dot. Zeros at the end are dropped, so that equal
/// numbers are equal and the text is what RFC 8785 writes.
public struct ExactDecimal: Sendable, Hashable {
    /// The number times ten thousand.
    let tenThousandths: Int64

    /// Zero.
    public static let zero = ExactDecimal(tenThousandths: 0)

    init(tenThousandths: Int64) { self.tenThousandths = tenThousandths }

    /// A whole number; nil if it is negative or has more than nine digits.
    public init?(_ number: Int) {
        guard number >= 0, number <= 999_999_999 else { return nil }
        tenThousandths = Int64(number) * 10_000
    }

    /// Reads a number.
    ///
    /// - Throws: ``AchievementError`` with `workload.not_a_number`; the fact `suggestion` names the number that was
    ///   probably meant, if there is one.
    public init(_ text: String) throws(AchievementError) {
        guard let number = ExactDecimal(parsing: text.utf8Span.span) else {
            var facts = ["value": text]
            let dotted = String(
                decoding: ASCII.trimmed(text).utf8.map { $0 == UInt8(ascii: ",") ? UInt8(ascii: ".") : $0 },
                as: UTF8.self)
            if let meant = ExactDecimal(parsing: dotted.utf8Span.span) { facts["suggestion"] = meant.text }
            throw AchievementError(.workloadNotANumber, facts: facts)
        }
        self = number
    }

    /// Reads a number; nil if the bytes are none. Nothing is allocated.
    public init?(parsing text: Span<UInt8>) {
        var value: Int64 = 0
        var wholeDigits = 0
        var decimals: Int?
        for index in text.indices {
            let byte = text[index]
            if byte == UInt8(ascii: ".") {
                guard decimals == nil, wholeDigits > 0 else { return nil }
                decimals = 0
            } else {
                guard ASCII.isDigit(byte) else { return nil }
                if let count = decimals {
                    guard count < 4 else { return nil }
                    decimals = count + 1
                } else {
                    wholeDigits += 1
                    guard wholeDigits <= 9 else { return nil }
                }
                value = value * 10 + Int64(byte - UInt8(ascii: "0"))
            }
        }
        guard wholeDigits > 0, decimals != 0 else { return nil }
        for _ in (decimals ?? 0)..<4 { value *= 10 }
        tenThousandths = value
    }

    /// The number as text, with a dot and without zeros at the end.
    public var text: String {
        let whole = tenThousandths / 10_000
        var rest = tenThousandths % 10_000
        guard rest > 0 else { return String(whole) }
        var width = 4
        while rest % 10 == 0 {
            rest /= 10
            width -= 1
        }
        let digits = String(rest)
        return "\(whole)." + String(repeating: "0", count: width - digits.utf8.count) + digits
    }

    /// Whether the number is zero.
    public var isZero: Bool { tenThousandths == 0 }
}

extension ExactDecimal: Comparable, CustomStringConvertible {
    public static func < (left: Self, right: Self) -> Bool { left.tenThousandths < right.tenThousandths }
    public var description: String { text }
}
