import TestSupport
import Testing

@testable import Encodings

@Suite struct Base58LimbsTests {
    /// Division by multiplication against division, where its corrections are needed most: around multiples of the
    /// divisor and at the ends of the words.
    @Test func divisionByMultiplicationIsDivision() {
        var generator = SeededGenerator(seed: 58)
        let base = UInt128(Base58Limbs.base)
        for step in 0..<8_000 {
            let high: UInt64 =
                switch step % 4 {
                case 0: Base58Limbs.base - 1 - UInt64(step / 4)
                case 1: UInt64(step / 4)
                default: .random(in: 0..<Base58Limbs.base, using: &generator)
                }
            let quotient = (UInt128(high) << 64 | UInt128(generator.next())) / base
            for number in [quotient * base, quotient * base + base - 1, UInt128(high) << 64 | 0xffff_ffff_ffff_ffff] {
                guard number >> 64 < base else { continue }
                let result = Base58Limbs.divide(UInt64(number >> 64), UInt64(truncatingIfNeeded: number))
                #expect(UInt128(result.quotient) == number / base)
                #expect(UInt128(result.remainder) == number % base)
            }
        }
    }
}
