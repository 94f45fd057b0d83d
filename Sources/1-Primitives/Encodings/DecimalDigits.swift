/// Writes numbers with leading zeros.
enum DecimalDigits {
    /// Appends the lowest `width` decimal digits of a number that is not negative.
    static func append(_ number: Int, width: Int, to output: inout [UInt8]) {
        var unit = 1
        for _ in 1..<width { unit *= 10 }
        while unit > 0 {
            output.append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: number / unit % 10))
            unit /= 10
        }
    }
}
