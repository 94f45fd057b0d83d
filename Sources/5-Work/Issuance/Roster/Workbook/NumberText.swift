/// A number of a workbook as its spreadsheet shows it.
///
/// A workbook keeps numbers in binary floating point, written with up to 17 digits: `1.7` may stand there as
/// `1.7000000000000002`. Spreadsheets show 15 digits, and so does this, in whole decimal arithmetic.
///
/// Source: ECMA-376 part 1, §18.3.1.96; [IEEE 754](https://ieeexplore.ieee.org/document/8766229), 15 digits survive.
enum NumberText {
    private static let shownDigits = 15

    /// The number with a dot and without exponent; nil when it is none, or longer than anything a roster holds.
    ///
    /// - Parameters:
    ///   - isPercentage: Whether it is shown a hundred times as large, with a percent sign.
    ///   - form: How many digits are shown, and which words around them; nil for the digits that it has.
    static func shown(
        _ bytes: UnsafeBufferPointer<UInt8>, isPercentage: Bool = false, form: RosterNumberForm? = nil
    ) -> String? {
        guard var number = Decimal(bytes) else { return nil }
        if isPercentage { number.exponent += 2 }
        number.round(to: shownDigits)
        if let form { number.round(decimals: form.decimals.upperBound) }
        guard var text = number.text else { return nil }
        if let form { text = form.before + formed(text, form) + form.behind }
        return isPercentage ? text + " %" : text
    }

    /// Whether a form shows fewer digits than the number has: 49.6 as 50.
    static func isRounded(_ bytes: UnsafeBufferPointer<UInt8>, isPercentage: Bool, form: RosterNumberForm) -> Bool {
        guard var number = Decimal(bytes) else { return false }
        if isPercentage { number.exponent += 2 }
        number.round(to: shownDigits)
        return -number.exponent > form.decimals.upperBound
    }

    /// A number with as many digits as its form asks for.
    private static func formed(_ text: String, _ form: RosterNumberForm) -> String {
        let sign = text.hasPrefix("-") ? "-" : ""
        let parts = text.dropFirst(sign.count).split(separator: ".", omittingEmptySubsequences: false)
        var whole = String(parts.first ?? "0")
        // `#.0` shows a half as .5; nobody writes a grade so, and the zero in front changes nothing.
        whole = String(repeating: "0", count: max(0, form.wholeDigits - whole.utf8.count)) + whole
        var decimals = parts.count == 2 ? String(parts[1]) : ""
        decimals += String(repeating: "0", count: max(0, form.decimals.lowerBound - decimals.utf8.count))
        return sign + whole + (decimals.isEmpty ? "" : "." + decimals)
    }

    /// Whether a text is a number in the scientific form that spreadsheets give to long numbers: `2.04417E+12`, in which most
    /// digits are lost.
    static func isScientific(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        let parts = bytes.split(omittingEmptySubsequences: false) { $0 == UInt8(ascii: "E") || $0 == UInt8(ascii: "e") }
        guard parts.count == 2, parts[1].count >= 2, parts[1].first == UInt8(ascii: "+"),
            parts[1].dropFirst().allSatisfy(isDigit), let first = parts[0].first, isDigit(first)
        else { return false }
        return parts[0].allSatisfy { isDigit($0) || $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: ",") }
    }

    private static func isDigit(_ byte: UInt8) -> Bool { byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9") }

    /// Digits and where the point stands.
    private struct Decimal {
        var isNegative = false
        var digits: [UInt8] = []
        /// The power of ten of the last digit.
        var exponent = 0

        init?(_ bytes: UnsafeBufferPointer<UInt8>) {
            guard bytes.count <= 40 else { return nil }
            var rest = bytes[...]
            if rest.first == UInt8(ascii: "-") {
                isNegative = true
                rest = rest.dropFirst()
            }
            let isExponent = { (byte: UInt8) in byte == UInt8(ascii: "E") || byte == UInt8(ascii: "e") }
            let mantissa = rest.prefix { !isExponent($0) }
            let parts = mantissa.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
            guard parts.count <= 2, let whole = parts.first, !whole.isEmpty, whole.allSatisfy(isDigit) else {
                return nil
            }
            digits = whole.map { $0 - UInt8(ascii: "0") }
            if parts.count == 2 {
                guard !parts[1].isEmpty, parts[1].allSatisfy(isDigit) else { return nil }
                digits += parts[1].map { $0 - UInt8(ascii: "0") }
                exponent = -parts[1].count
            }
            if mantissa.count < rest.count {
                var power = rest.dropFirst(mantissa.count + 1)
                let isDown = power.first == UInt8(ascii: "-")
                if isDown || power.first == UInt8(ascii: "+") { power = power.dropFirst() }
                guard (1...3).contains(power.count), power.allSatisfy(isDigit) else { return nil }
                let value = power.reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }
                exponent += isDown ? -value : value
            }
            trim()
        }

        /// Takes zeros off both ends.
        private mutating func trim() {
            digits.removeFirst(digits.prefix { $0 == 0 }.count)
            while digits.last == 0 {
                digits.removeLast()
                exponent += 1
            }
            if digits.isEmpty { (exponent, isNegative) = (0, false) }
        }

        /// Leaves so many digits behind the point.
        mutating func round(decimals: Int) {
            guard -exponent > decimals else { return }
            let count = digits.count + exponent + decimals
            if count >= 0 {
                // A digit in front gives rounding up a place to go to.
                digits.insert(0, at: 0)
                round(to: count + 1)
            } else {
                digits = []
            }
            trim()
        }

        mutating func round(to count: Int) {
            guard digits.count > count else { return }
            let isUp = digits[count] >= 5
            exponent += digits.count - count
            digits.removeLast(digits.count - count)
            if isUp {
                var position = count - 1
                while position >= 0, digits[position] == 9 {
                    digits[position] = 0
                    position -= 1
                }
                if position >= 0 { digits[position] += 1 } else { digits.insert(1, at: 0) }
            }
            trim()
        }

        /// Nil when it would have more digits before or behind the point than anybody reads.
        var text: String? {
            guard !digits.isEmpty else { return "0" }
            guard exponent <= 20, exponent >= -25 else { return nil }
            var characters = digits.map { $0 + UInt8(ascii: "0") }
            if exponent >= 0 {
                characters += [UInt8](repeating: UInt8(ascii: "0"), count: exponent)
            } else {
                let missing = 1 - exponent - characters.count
                if missing > 0 {
                    characters.insert(contentsOf: [UInt8](repeating: UInt8(ascii: "0"), count: missing), at: 0)
                }
                characters.insert(UInt8(ascii: "."), at: characters.count + exponent)
            }
            return (isNegative ? "-" : "") + String(decoding: characters, as: UTF8.self)
        }
    }
}
