private import CSodium

/// Secret bytes in guarded memory: a seed, a derived key, a passphrase.
///
/// ```swift
/// let key = SecretBytes.random(count: 32)
/// key.withBytes { use($0) }      // the pointer ends with the closure
/// ```
///
/// The memory lies between two inaccessible pages, is kept out of core dumps and, where the system allows it, out of
/// swap; it is written once, read-only from then on, and wiped when the last owner lets go. The type is not `Codable`,
/// and printing or mirroring it shows its length alone.
///
/// What wiping cannot reach: registers, stack slots of the cryptographic library, and copies that were made before the
/// bytes came here (a terminal's buffer, for example).
///
/// Making one costs several system calls. Code that needs thousands derives what it needs inside one of them.
public final class SecretBytes: @unchecked Sendable {
    // A class, since the memory has one owner and one end. Unchecked: the memory is written before `init` returns, is
    // read-only while the object lives, and is freed when nobody holds it any more.

    private let memory: UnsafeMutableRawPointer

    /// How many bytes there are.
    public let count: Int

    /// Whether the system promised to keep this memory out of swap.
    ///
    /// It refuses when the process is above its limit of locked memory (`ulimit -l`). The secret is then usable but may
    /// reach the swap area: show it to the person, do not hide it.
    public let isMemoryLocked: Bool

    /// Makes guarded memory and lets `filling` write it, so that no unguarded copy has to exist.
    ///
    /// - Parameters:
    ///   - count: How many bytes.
    ///   - filling: Writes the bytes; the memory is zero before. When it throws, the memory is wiped.
    /// - Precondition: The system has `count` bytes and a few pages left; like any allocation it ends the process if not.
    public init<Failure: Error>(
        count: Int, filling: (UnsafeMutableRawBufferPointer) throws(Failure) -> Void
    ) throws(Failure) {
        precondition(count >= 0, "a negative count of bytes")
        SodiumLibrary.mustBeReady()
        guard let memory = sodium_malloc(count) else { preconditionFailure("no guarded memory") }
        // sodium_malloc tries to lock as well, but does not say whether it could.
        isMemoryLocked = sodium_mlock(memory, count) == 0
        sodium_memzero(memory, count)
        do {
            try filling(UnsafeMutableRawBufferPointer(start: memory, count: count))
        } catch {
            sodium_free(memory)
            throw error
        }
        precondition(sodium_mprotect_readonly(memory) == 0, "guarded memory cannot be write-protected")
        self.memory = memory
        self.count = count
    }

    // sodium_free wipes, unlocks and unmaps, and ends the process when the guard bytes before the secret were written.
    deinit { sodium_free(memory) }

    /// Fresh random bytes.
    public static func random(count: Int) -> SecretBytes {
        SecretBytes(count: count) { SecureRandom.fill($0) }
    }

    /// Copies published test material. The array stays in ordinary memory, so nothing else may come this way.
    package convenience init(copying bytes: [UInt8]) {
        self.init(count: bytes.count) { $0.copyBytes(from: bytes) }
    }

    /// Lends the bytes for reading; the pointer must not leave the closure.
    public func withBytes<Result, Failure: Error>(
        _ body: (UnsafeRawBufferPointer) throws(Failure) -> Result
    ) throws(Failure) -> Result {
        defer { withExtendedLifetime(self) {} }
        return try body(UnsafeRawBufferPointer(start: memory, count: count))
    }

    /// Lends the address, which always exists, for a call to C.
    func withAddress<Result>(_ body: (UnsafePointer<UInt8>) -> Result) -> Result {
        defer { withExtendedLifetime(self) {} }
        return body(UnsafePointer(memory.assumingMemoryBound(to: UInt8.self)))
    }

    /// Whether both hold the same bytes, in a time that depends on the length alone.
    public func isEqual(to other: SecretBytes) -> Bool {
        count == other.count && sodium_memcmp(memory, other.memory, count) == 0
    }

    /// A part of the secret as a secret of its own.
    ///
    /// - Precondition: `range` lies within `0..<count`.
    package func part(_ range: Range<Int>) -> SecretBytes {
        precondition(range.lowerBound >= 0 && range.upperBound <= count, "a part outside of the secret")
        return SecretBytes(count: range.count) { target in
            withBytes { target.copyMemory(from: UnsafeRawBufferPointer(rebasing: $0[range])) }
        }
    }
}

extension SecretBytes: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// The length, never the bytes.
    public var description: String { "SecretBytes(\(count) bytes, not shown)" }
    /// The length, never the bytes.
    public var debugDescription: String { description }
    /// Empty.
    public var customMirror: Mirror { Mirror(self, children: EmptyCollection<Mirror.Child>()) }
}
