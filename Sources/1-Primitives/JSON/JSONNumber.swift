/// Numbers: from their text, and into the text that RFC 8785 asks for.
enum JSONNumber {
    /// The largest integer that a double holds together with its neighbours: 2^53 − 1.
    static let largestExact = 9_007_199_254_740_991

    /// An integer within ±(2^53−1), from digits that the grammar has accepted.
    static func integer(_ text: UnsafeBufferPointer<UInt8>) -> Int? {
        var value = 0
        let isNegative = text.first == UInt8(ascii: "-")
        for byte in text.dropFirst(isNegative ? 1 : 0) {
            guard byte >= UInt8(ascii: "0"), byte <= UInt8(ascii: "9") else { return nil }
            value = value * 10 + Int(byte - UInt8(ascii: "0"))
            guard value <= largestExact else { return nil }
        }
        return isNegative ? -value : value
    }

    /// The nearest double, from a text that the grammar of RFC 8259 has accepted.
    static func double(_ text: UnsafeBufferPointer<UInt8>) -> Double? {
        guard let string = String(validating: text, as: UTF8.self) else { return nil }
        return Double(string)
    }

    /// The text that ECMAScript gives a number, and with it RFC 8785.
    ///
    /// Swift's `description` finds the same digits (the shortest that read back as the same double, the nearest among
    /// these); only where the point goes differs.
    ///
    /// - Parameter value: A finite double.
    /// Source: [RFC 8785 §3.2.2.3](https://www.rfc-editor.org/rfc/rfc8785#section-3.2.2.3).
    static func canonical(_ value: Double) -> [UInt8] {
        if value == 0 { return [UInt8(ascii: "0")] }
        var digits: [UInt8] = []
        // The value is 0.DIGITS × 10^point.
        var point = 0
        var exponent = 0
        var hasPoint = false
        var bytes = Array(value.magnitude.description.utf8)[...]
        if let mark = bytes.firstIndex(of: UInt8(ascii: "e")) {
            let sign = bytes[mark + 1] == UInt8(ascii: "-") ? -1 : 1
            for byte in bytes[(mark + 1)...] where byte >= UInt8(ascii: "0") {
                exponent = exponent * 10 + Int(byte - UInt8(ascii: "0"))
            }
            exponent *= sign
            bytes = bytes[..<mark]
        }
        for byte in bytes {
            if byte == UInt8(ascii: ".") {
                hasPoint = true
            } else {
                digits.append(byte)
                if !hasPoint { point += 1 }
            }
        }
        point += exponent
        let leadingZeros = digits.prefix { $0 == UInt8(ascii: "0") }.count
        digits.removeFirst(leadingZeros)
        point -= leadingZeros
        while digits.last == UInt8(ascii: "0") { digits.removeLast() }
        return (value < 0 ? [UInt8(ascii: "-")] : []) + place(digits, point: point)
    }

    /// ECMAScript's `Number::toString`: plain notation for exponents from −7 to 20, scientific outside.
    private static func place(_ digits: [UInt8], point: Int) -> [UInt8] {
        let zero = UInt8(ascii: "0")
        if point > 0, point <= 21 {
            if digits.count <= point { return digits + Array(repeating: zero, count: point - digits.count) }
            return digits[..<point] + [UInt8(ascii: ".")] + digits[point...]
        }
        if point <= 0, point > -6 {
            return [zero, UInt8(ascii: ".")] + Array(repeating: zero, count: -point) + digits
        }
        var text = [digits[0]]
        if digits.count > 1 { text += [UInt8(ascii: ".")] + digits[1...] }
        let exponent = point - 1
        text += [UInt8(ascii: "e"), exponent < 0 ? UInt8(ascii: "-") : UInt8(ascii: "+")]
        return text + Array(String(exponent.magnitude).utf8)
    }
}

extension JSONNumber {
    /// Whether a decimal such as `2.5` is already what RFC 8785 writes.
    ///
    /// Eight characters at most, so that it can neither need an exponent (0.000001 is the smallest that stays plain) nor
    /// more digits than a double keeps; and no zero at its end.
    static func isCanonicalDecimal(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
        guard text.count <= 8, text.last != UInt8(ascii: "0"), text.contains(UInt8(ascii: ".")) else { return false }
        return text.allSatisfy { $0 != UInt8(ascii: "e") && $0 != UInt8(ascii: "E") }
    }
}
