/// Eight characters of a text that are digits and separators in places known before, read as one word.
///
/// ```swift
/// let word = PlainDigits(text.span, 0, "0000-00-")        // of 2026-05-08T…
/// word?[0]                                                // 20: the number at 0 and 1
/// word?[5]                                                // 5
/// ```
///
/// Dates are read several times for every credential, and there is no room in the processor's cache for code that looks at
/// one character after the other.
struct PlainDigits {
    /// Each byte the number of two digits, the one in its place and the next.
    private let pairs: UInt64

    /// Nil when a digit or a separator is not where the pattern has it.
    ///
    /// - Parameters:
    ///   - text: A text with eight bytes from `offset` on.
    ///   - pattern: Eight characters; `0` stands for any digit, another for itself.
    @inline(__always)
    init?(_ text: Span<UInt8>, _ offset: Int, _ pattern: StaticString) {
        let places = UInt64(littleEndian: UnsafeRawPointer(pattern.utf8Start).loadUnaligned(as: UInt64.self))
        // What differs from the pattern: of a digit its value, of a separator nothing.
        let word = UInt64(littleEndian: text.bytes.unsafeLoadUnaligned(fromByteOffset: offset, as: UInt64.self))
        let found = word ^ places
        // Six more than a digit stays below sixteen; whatever carries into the next byte was no digit itself.
        let isDigit = Self.zeros(places)
        let sum = found &+ (isDigit & 0x0606_0606_0606_0606)
        guard (found | sum) & (0xF0F0_F0F0_F0F0_F0F0 | ~isDigit) == 0 else { return nil }
        pairs = found &* 10 &+ found >> 8
    }

    /// The two digits at a place of the eight.
    @inline(__always)
    subscript(_ place: Int) -> Int { Int(truncatingIfNeeded: pairs >> UInt64(8 &* place) & 0xFF) }

    /// All bits of each byte that is the character `0`.
    @inline(__always)
    private static func zeros(_ places: UInt64) -> UInt64 {
        let low: UInt64 = 0x7F7F_7F7F_7F7F_7F7F
        let differing = places ^ 0x3030_3030_3030_3030
        // The highest bit of each byte that does not differ, then all of its bits.
        let equal = ~((differing & low) &+ low | differing | low)
        return (equal >> 7) &* 0xFF
    }
}
