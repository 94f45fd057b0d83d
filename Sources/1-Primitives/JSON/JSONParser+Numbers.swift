import Encodings

extension JSONParser {
    /// The longest number that is read; 17 digits say all that a double can hold.
    private static var longestNumber: Int { 99 }

    /// Reads a number by the grammar of RFC 8259; says whether it is already in the form of RFC 8785.
    mutating func number() throws(JSONError) -> Bool {
        let start = position
        if base[position] == UInt8(ascii: "-") { position += 1 }
        let digitsStart = position
        try passDigits()
        let digits = position - digitsStart
        if digits > 1, base[digitsStart] == UInt8(ascii: "0") {
            position = digitsStart
            throw syntax()
        }
        var isInteger = true
        if position < end, base[position] == UInt8(ascii: ".") {
            isInteger = false
            position += 1
            try passDigits()
        }
        if position < end, base[position] | 0x20 == UInt8(ascii: "e") {
            isInteger = false
            position += 1
            if position < end, base[position] == UInt8(ascii: "+") || base[position] == UInt8(ascii: "-") {
                position += 1
            }
            try passDigits()
        }
        guard position - start <= Self.longestNumber else { throw JSONError(.number, at: .byte(start)) }
        // Up to fifteen digits survive a double unharmed; "-0" is the one short integer that RFC 8785 writes otherwise.
        let isMinusZero = digitsStart > start && digits == 1 && base[digitsStart] == UInt8(ascii: "0")
        let isCanonical = isInteger && digits <= 15 && !isMinusZero
        if !isCanonical {
            longNumberCount += 1
            try checkRange(from: start, isInteger: isInteger)
        }
        var flags: JSONNode.Flags = isInteger ? .integer : []
        if isCanonical { flags.insert(.canonical) }
        _ = append(.number, flags, start: start)
        return isCanonical
    }

    private mutating func passDigits() throws(JSONError) {
        let start = position
        while position < end, base[position] &- UInt8(ascii: "0") < 10 { position += 1 }
        guard position > start else { throw syntax() }
    }

    private func checkRange(from start: Int, isInteger: Bool) throws(JSONError) {
        let text = UnsafeBufferPointer(start: base + start, count: position - start)
        if isInteger, limits.refusesInexactIntegers, JSONNumber.integer(text) == nil {
            throw JSONError(.numberRange, at: .byte(start))
        }
        guard let value = JSONNumber.double(text), value.isFinite else { throw JSONError(.number, at: .byte(start)) }
    }
}
