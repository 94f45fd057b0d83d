import JSON

/// Integers with more digits than every reader keeps: none of less than sixteen.
enum LongNumbers {
    /// What refuses them, and nothing else that canonical JSON has.
    static let limits = JSONLimits(bytes: .max, depth: .max, members: .max, string: .max)

    /// The digits of 2^53, the first integer that is not read.
    private static let digits = 16

    /// Whether there are sixteen digits side by side, be it in a number or in a text.
    ///
    /// One byte in sixteen is looked at: no such row fits between two of them.
    static func mayOccur(in text: [UInt8]) -> Bool {
        text.withUnsafeBufferPointer { text in
            var place = digits - 1
            while place < text.count {
                if isDigit(text[place]) {
                    var (start, end) = (place, place + 1)
                    while start > 0, isDigit(text[start - 1]) { start -= 1 }
                    while end < text.count, isDigit(text[end]) { end += 1 }
                    if end - start >= digits { return true }
                }
                place += digits
            }
            return false
        }
    }

    private static func isDigit(_ byte: UInt8) -> Bool { byte &- UInt8(ascii: "0") < 10 }
}
