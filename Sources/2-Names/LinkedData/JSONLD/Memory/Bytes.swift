#if canImport(Glibc)
    import Glibc
#endif

/// Bytes that someone else keeps: a document's tree, the store of contexts, or the notes of one run.
///
/// Pointers instead of strings, because a document of 4 kB is looked at in some two hundred pieces and each piece would
/// be an allocation. Whoever keeps the bytes lives longer than every view of them: trees and stores are held by the run
/// that reads from them.
typealias Bytes = UnsafeBufferPointer<UInt8>

extension UnsafeBufferPointer where Element == UInt8 {
    static var none: Bytes { Bytes(start: nil, count: 0) }

    init(_ text: StaticString) {
        self.init(start: text.utf8Start, count: text.utf8CodeUnitCount)
    }

    @inline(__always)
    func isSame(as other: Bytes) -> Bool {
        guard count == other.count else { return false }
        guard let base = baseAddress, let otherBase = other.baseAddress else { return true }
        return base == otherBase || memcmp(base, otherBase, count) == 0
    }

    @inline(__always)
    func equals(_ text: StaticString) -> Bool {
        guard count == text.utf8CodeUnitCount else { return false }
        guard let base = baseAddress else { return true }
        return memcmp(base, text.utf8Start, count) == 0
    }

    func starts(with text: StaticString) -> Bool {
        let length = text.utf8CodeUnitCount
        guard count >= length, let base = baseAddress else { return length == 0 }
        return memcmp(base, text.utf8Start, length) == 0
    }

    func starts(with other: Bytes) -> Bool {
        guard count >= other.count else { return false }
        return prefix(upTo: other.count).isSame(as: other)
    }

    func prefix(upTo end: Int) -> Bytes { Bytes(rebasing: self[0..<end]) }

    func suffix(from start: Int) -> Bytes { Bytes(rebasing: self[start..<count]) }

    /// The first place of `byte`.
    @inline(__always)
    func position(of byte: UInt8) -> Int? {
        guard let base = baseAddress, let found = memchr(base, Int32(byte), count) else { return nil }
        return UnsafeRawPointer(found) - UnsafeRawPointer(base)
    }

    /// Whether this comes strictly before `other` in code point order, which in UTF-8 is the order of the bytes.
    func precedes(_ other: Bytes) -> Bool {
        let shared = Swift.min(count, other.count)
        if let base = baseAddress, let otherBase = other.baseAddress, shared > 0 {
            let order = memcmp(base, otherBase, shared)
            if order != 0 { return order < 0 }
        }
        return count < other.count
    }

    /// For showing and for JSON trees; never for comparing.
    var string: String { String(decoding: self, as: UTF8.self) }

    /// A number that equal bytes share.
    var contentHash: UInt64 { contentHash(from: ContentHash.secret) }

    /// The same for whoever asks often and keeps the secret at hand.
    @inline(__always)
    func contentHash(from secret: UInt64) -> UInt64 {
        var hash = secret ^ UInt64(truncatingIfNeeded: count) &* 0x9E37_79B9_7F4A_7C15
        guard let base = UnsafeRawPointer(baseAddress) else { return hash }
        if count < 8 { return Bytes.folded(hash ^ Bytes.short(base, count)) }
        var position = 0
        while position &+ 8 < count {
            hash = Bytes.folded(hash ^ base.loadUnaligned(fromByteOffset: position, as: UInt64.self))
            position &+= 8
        }
        // The last eight bytes, whatever of them was taken already.
        return Bytes.folded(hash ^ base.loadUnaligned(fromByteOffset: count &- 8, as: UInt64.self))
    }

    @inline(__always)
    private static func short(_ base: UnsafeRawPointer, _ count: Int) -> UInt64 {
        if count >= 4 {
            let first = base.loadUnaligned(as: UInt32.self)
            let last = base.loadUnaligned(fromByteOffset: count &- 4, as: UInt32.self)
            return UInt64(first) << 32 | UInt64(last)
        }
        var value: UInt64 = 0
        for position in 0..<count { value = value << 8 | UInt64(base.load(fromByteOffset: position, as: UInt8.self)) }
        return value
    }

    @inline(__always)
    private static func folded(_ value: UInt64) -> UInt64 {
        let product = value.multipliedFullWidth(by: 0xD6E8_FEB8_6659_FD93)
        return product.high ^ product.low
    }
}

enum ContentHash {
    /// Drawn once per process, so that nobody can write a context whose terms all collide.
    static let secret = UInt64.random(in: .min ... .max)
}
