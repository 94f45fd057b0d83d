/// The hash by which the tables of a dataset find their entries: sixteen bytes a step, by folded multiplication.
///
/// `Hasher` costs several times as much for spellings of fifty bytes. Two secrets drawn once per process keep a document
/// from being made so that all its terms collide; nothing but speed depends on them.
struct SpellingHash: Sendable {
    private let one: UInt64
    private let two: UInt64

    /// The hash that all datasets of this process use. Each keeps a copy: to ask for this costs as much as to hash.
    static let ofProcess = SpellingHash(one: .random(in: .min ... .max), two: .random(in: .min ... .max))

    /// The hash of some bytes; `start` keeps kinds of terms apart that may have the same bytes.
    @inline(__always)
    func callAsFunction(_ bytes: UnsafeBufferPointer<UInt8>, from start: UInt64) -> UInt64 {
        let count = bytes.count
        var state = SpellingHash.fold(start ^ one, UInt64(truncatingIfNeeded: count) ^ two)
        guard let base = UnsafeRawPointer(bytes.baseAddress) else { return state }
        if count < 16 {
            return SpellingHash.fold(state ^ SpellingHash.head(base, count), SpellingHash.tail(base, count) ^ two)
        }
        var at = 0
        while at &+ 16 <= count {
            state = SpellingHash.fold(
                SpellingHash.word(base, at) ^ one ^ state, SpellingHash.word(base, at &+ 8) ^ two)
            at &+= 16
        }
        // The last sixteen bytes once more, whatever of them was taken already.
        return SpellingHash.fold(
            SpellingHash.word(base, count &- 16) ^ one ^ state, SpellingHash.word(base, count &- 8) ^ two)
    }

    /// The hash of a quad.
    @inline(__always)
    func callAsFunction(_ quad: RDFDataset.Handles) -> UInt64 {
        SpellingHash.fold(
            (UInt64(quad.subject) << 32 | UInt64(quad.predicate)) ^ one,
            (UInt64(quad.object) << 32 | UInt64(quad.graph)) ^ two)
    }

    @inline(__always)
    private static func fold(_ left: UInt64, _ right: UInt64) -> UInt64 {
        let product = left.multipliedFullWidth(by: right)
        return product.high ^ product.low
    }

    @inline(__always)
    private static func word(_ base: UnsafeRawPointer, _ offset: Int) -> UInt64 {
        base.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
    }

    /// The first bytes of fewer than sixteen.
    @inline(__always)
    private static func head(_ base: UnsafeRawPointer, _ count: Int) -> UInt64 {
        if count >= 8 { return word(base, 0) }
        if count >= 4 { return UInt64(base.loadUnaligned(as: UInt32.self)) }
        var value: UInt64 = 0
        for index in 0..<count { value = value << 8 | UInt64(base.load(fromByteOffset: index, as: UInt8.self)) }
        return value
    }

    /// The last bytes of fewer than sixteen.
    @inline(__always)
    private static func tail(_ base: UnsafeRawPointer, _ count: Int) -> UInt64 {
        if count >= 8 { return word(base, count &- 8) }
        if count >= 4 { return UInt64(base.loadUnaligned(fromByteOffset: count &- 4, as: UInt32.self)) }
        return 0
    }
}
