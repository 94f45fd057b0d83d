/// Conversion between base 2^64 and base 58^10.
///
/// Ten base-58 digits fit one 64-bit word, so the quadratic part of the work is done on words instead of digits: about
/// a hundred times fewer steps than digit by digit.
enum Base58Limbs {
    /// 58^10.
    static let base: UInt64 = 430_804_206_899_405_824
    /// 58^5, half a limb: its digits are split off with 32-bit arithmetic.
    private static let halfBase: UInt64 = 656_356_768

    // Division by 58^10 as two multiplications, after Möller and Granlund, "Improved division by invariant integers":
    // the divisor is shifted until its highest bit is set, `reciprocal` is (2^128 - 1) / divisor - 2^64.
    private static let shift: UInt64 = 5
    private static let divisor: UInt64 = base << shift
    private static let reciprocal: UInt64 = 6_236_914_525_665_173_804

    /// Divides `high` · 2^64 + `low` by 58^10, for `high` below 58^10, so that the quotient is one word.
    static func divide(_ high: UInt64, _ low: UInt64) -> (quotient: UInt64, remainder: UInt64) {
        let u1 = high << shift | low >> (64 - shift)
        let u0 = low << shift
        let product = reciprocal.multipliedFullWidth(by: u1)
        let (q0, carry) = product.low.addingReportingOverflow(u0)
        var quotient = product.high &+ u1 &+ (carry ? 1 : 0) &+ 1
        var remainder = u0 &- quotient &* divisor
        if remainder > q0 {
            quotient &-= 1
            remainder &+= divisor
        }
        if remainder >= divisor {
            quotient &+= 1
            remainder &-= divisor
        }
        return (quotient, remainder >> shift)
    }

    /// Reads a big-endian number without leading zero bytes into limbs, lowest first, and gives their count.
    ///
    /// `limbs` has room for `bytes.count * 8 / 58 + 1` of them, which is enough: a limb holds more than 58 bits.
    static func convert(_ bytes: Span<UInt8>, to limbs: UnsafeMutableBufferPointer<UInt64>) -> Int {
        var count = 0
        var index = 0
        while index < bytes.count {
            // The first word takes what is left over, so that all others are whole.
            let width = index == 0 && bytes.count % 8 != 0 ? bytes.count % 8 : 8
            var carry: UInt64 = 0
            for offset in index..<index + width { carry = carry << 8 | UInt64(bytes[offset]) }
            index += width
            for limb in 0..<count {
                // Only the first word may be narrower, and then there are no limbs yet: all were shifted by 64 bits.
                (carry, limbs[limb]) = divide(limbs[limb], carry)
            }
            while carry > 0 {
                limbs.initializeElement(at: count, to: carry % base)
                carry /= base
                count += 1
            }
        }
        return count
    }

    /// Appends the digits of `count` limbs, highest first, without leading `1`.
    static func write(
        _ limbs: UnsafeMutableBufferPointer<UInt64>, count: Int, to output: inout OutputSpan<UInt8>
    ) {
        let letters = Alphabets.base58BTC.utf8Start
        for index in stride(from: count - 1, through: 0, by: -1) {
            var digits = InlineArray<10, UInt8>(repeating: 0)
            var high = UInt32(truncatingIfNeeded: limbs[index] / halfBase)
            var low = UInt32(truncatingIfNeeded: limbs[index] % halfBase)
            for position in stride(from: 4, through: 0, by: -1) {
                digits[position] = UInt8(truncatingIfNeeded: high % 58)
                digits[position + 5] = UInt8(truncatingIfNeeded: low % 58)
                high /= 58
                low /= 58
            }
            var first = 0
            if index == count - 1 {
                while first < 9, digits[first] == 0 { first += 1 }
            }
            for position in first..<10 { output.append(letters[Int(digits[position])]) }
        }
    }

    /// Reads digits from `start` on into 64-bit words, lowest first: their count, or the place of the first character
    /// that is no digit.
    static func read(
        _ text: Span<UInt8>, from start: Int, to words: UnsafeMutableBufferPointer<UInt64>
    ) -> (count: Int, bad: Int?) {
        var count = 0
        var index = start
        while index < text.count {
            let left = text.count - index
            let width = left % 10 == 0 ? 10 : left % 10
            var carry: UInt64 = 0
            for offset in index..<index + width {
                let character = text[offset]
                guard character < 128, case let value = Alphabets.base58BTCValues[Int(character)],
                    value != Alphabets.notALetter
                else { return (0, offset) }
                carry = carry &* 58 &+ UInt64(value)
            }
            index += width
            for word in 0..<count {
                // Below 2^64 · 58^10, so the upper half cannot overflow when the carry is added.
                let product = words[word].multipliedFullWidth(by: base)
                let (low, overflow) = product.low.addingReportingOverflow(carry)
                words[word] = low
                carry = product.high &+ (overflow ? 1 : 0)
            }
            if carry > 0 {
                words.initializeElement(at: count, to: carry)
                count += 1
            }
        }
        return (count, nil)
    }

    /// How many bytes `count` words are without leading zeros.
    static func byteCount(_ words: UnsafeMutableBufferPointer<UInt64>, count: Int) -> Int {
        count == 0 ? 0 : 8 * count - words[count - 1].leadingZeroBitCount / 8
    }

    /// Writes `count` words as big-endian bytes without leading zeros.
    ///
    /// `output` has room for ``byteCount(_:count:)`` bytes.
    static func writeBytes(
        _ words: UnsafeMutableBufferPointer<UInt64>, count: Int, to output: UnsafeMutableRawBufferPointer
    ) {
        guard count > 0 else { return }
        // The highest word byte by byte from the first that counts; the others follow whole.
        let highest = words[count - 1]
        let width = 8 - highest.leadingZeroBitCount / 8
        for place in 0..<width {
            output[place] = UInt8(truncatingIfNeeded: highest >> UInt64(8 * (width - 1 - place)))
        }
        for index in stride(from: count - 2, through: 0, by: -1) {
            let place = width + 8 * (count - 2 - index)
            output.storeBytes(of: words[index].bigEndian, toByteOffset: place, as: UInt64.self)
        }
    }
}
