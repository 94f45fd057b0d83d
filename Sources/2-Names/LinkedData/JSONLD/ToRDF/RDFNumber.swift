import Glibc

/// Numbers of JSON in the canonical forms of XML Schema.
///
/// Source: [JSON-LD 1.1 API, Data Round Tripping](https://www.w3.org/TR/json-ld11-api/#data-round-tripping).
enum RDFNumber {
    /// Whether a number is written as the canonical form of an integer that a double holds exactly.
    static func isCanonicalInteger(_ text: Bytes) -> Bool {
        guard text.count <= 15 else { return false }
        if text.equals("-0") { return false }
        return text.allSatisfy { $0 &- UInt8(ascii: "0") < 10 || $0 == UInt8(ascii: "-") }
    }

    /// The digits of a number without fraction; nil for others, and from 10^21 on, which are written as doubles.
    static func integer(_ value: Double) -> [UInt8]? {
        guard value.magnitude < 1e21, let integer = Int128(exactly: value) else { return nil }
        return Array(String(integer).utf8)
    }

    /// Whether an integer is written with digits that it does not have as a double.
    static func hasOtherDigits(_ text: Bytes, than integer: [UInt8]) -> Bool {
        let isPlain = text.allSatisfy { $0 &- UInt8(ascii: "0") < 10 || $0 == UInt8(ascii: "-") }
        return isPlain && !text.equals("-0") && !text.elementsEqual(integer)
    }

    /// Up to sixteen digits, one of them before the point and at least one behind it, and an exponent: `5.3E0`.
    static func double(_ value: Double) -> [UInt8] {
        var buffer = [CChar](repeating: 0, count: 32)
        let count = withVaList([value]) { vsnprintf(&buffer, buffer.count, "%1.15E", $0) }
        let written = buffer.prefix(Int(count)).map { UInt8(bitPattern: $0) }
        guard let mark = written.firstIndex(of: UInt8(ascii: "E")) else { return written }
        // A locale may have another decimal point; the digits are the same everywhere.
        var mantissa = written[..<mark].map { $0 == UInt8(ascii: ",") ? UInt8(ascii: ".") : $0 }
        while mantissa.count > 3, mantissa.last == UInt8(ascii: "0"), mantissa[mantissa.count - 2] != UInt8(ascii: ".")
        {
            mantissa.removeLast()
        }
        let exponent = Int(String(decoding: written[(mark + 1)...], as: UTF8.self)) ?? 0
        return mantissa + [UInt8(ascii: "E")] + Array(String(exponent).utf8)
    }
}
