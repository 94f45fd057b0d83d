public import JSON

extension JSONValue {
    /// The number as people write it, nil for what is no number: `40e-1` is `4`.
    ///
    /// ```swift
    /// document.root["creditsEarned"]?.plainNumber     // "2.5" for 2.50, 25e-1 and 0.25E1
    /// ```
    ///
    /// Its digits are moved, nothing is calculated, and so nothing is rounded. A number of which that would be longer than 40
    /// digits stays as it is written: `1e999`.
    public var plainNumber: String? {
        numberText.map { PlainNumber.text(of: $0) ?? $0 }
    }
}

/// A JSON number without exponent, and without zeros that say nothing.
enum PlainNumber {
    private static let mostDigits = 40

    /// - Parameter number: A number of JSON.
    /// - Returns: Nil for one that would be too long.
    static func text(of number: String) -> String? {
        var digits: [UInt8] = []
        var isNegative = false
        var decimals = 0
        var isFraction = false
        var rest = Array(number.utf8)[...]
        if rest.first == UInt8(ascii: "-") {
            isNegative = true
            rest.removeFirst()
        }
        while let byte = rest.first, byte != UInt8(ascii: "e"), byte != UInt8(ascii: "E") {
            rest.removeFirst()
            if byte == UInt8(ascii: ".") {
                isFraction = true
                continue
            }
            decimals += isFraction ? 1 : 0
            if !digits.isEmpty || byte != UInt8(ascii: "0") { digits.append(byte) }
        }
        var power = exponent(rest) - decimals
        while digits.last == UInt8(ascii: "0") {
            digits.removeLast()
            power += 1
        }
        guard !digits.isEmpty else { return "0" }
        // How many digits stand before the point; where there are none, a zero does.
        let whole = digits.count + power
        guard max(digits.count, whole) <= mostDigits, digits.count - min(whole, 0) <= mostDigits else { return nil }
        let zeros = [UInt8](repeating: UInt8(ascii: "0"), count: max(power, -whole, 0))
        let text: [UInt8] =
            if power >= 0 {
                digits + zeros
            } else if whole > 0 {
                Array(digits[..<whole]) + [UInt8(ascii: ".")] + digits[whole...]
            } else {
                [UInt8(ascii: "0"), UInt8(ascii: ".")] + zeros + digits
            }
        return (isNegative ? "-" : "") + String(decoding: text, as: UTF8.self)
    }

    /// The exponent with its letter, as a number; one that no plain number has is as good as any other.
    private static func exponent(_ text: ArraySlice<UInt8>) -> Int {
        var value = 0
        var isNegative = false
        for byte in text.dropFirst() {
            if byte == UInt8(ascii: "-") { isNegative = true }
            guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else { continue }
            value = min(value * 10 + Int(byte - UInt8(ascii: "0")), largestExponent)
        }
        return isNegative ? -value : value
    }

    /// Larger than any document has digits, and far from what an integer holds.
    private static let largestExponent = 1 << 40
}
