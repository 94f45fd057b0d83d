private import CSodium

/// Guarded memory that is written again and again: for work that needs a short-lived secret per item, such as a key per
/// record, where a ``SecretBytes`` each would cost more than the work.
///
/// ```swift
/// let workspace = SecretWorkspace(count: 32)
/// for record in records {
///     workspace.withBytes { key in … }     // zero before, wiped after
/// }
/// ```
///
/// Unlike ``SecretBytes`` it stays writable. Not `Sendable`: one task at a time.
public final class SecretWorkspace {
    // A class, since the memory has one owner and one end.

    private let memory: UnsafeMutableRawPointer

    /// How many bytes there are.
    public let count: Int

    /// Whether the system promised to keep this memory out of swap; see ``SecretBytes/isMemoryLocked``.
    public let isMemoryLocked: Bool

    /// - Precondition: As ``SecretBytes/init(count:filling:)``.
    public init(count: Int) {
        precondition(count >= 0, "a negative count of bytes")
        SodiumLibrary.mustBeReady()
        guard let memory = sodium_malloc(count) else { preconditionFailure("no guarded memory") }
        isMemoryLocked = sodium_mlock(memory, count) == 0
        sodium_memzero(memory, count)
        self.memory = memory
        self.count = count
    }

    deinit { sodium_free(memory) }

    /// Lends the memory, zeroed, and wipes it afterwards, whatever happens. Not to be called inside of itself.
    public func withBytes<Result, Failure: Error>(
        _ body: (UnsafeMutableRawBufferPointer) throws(Failure) -> Result
    ) throws(Failure) -> Result {
        defer {
            sodium_memzero(memory, count)
            withExtendedLifetime(self) {}
        }
        return try body(UnsafeMutableRawBufferPointer(start: memory, count: count))
    }
}

extension SecretWorkspace: CustomStringConvertible, CustomReflectable {
    /// The length, never the bytes.
    public var description: String { "SecretWorkspace(\(count) bytes, not shown)" }
    /// Empty.
    public var customMirror: Mirror { Mirror(self, children: EmptyCollection<Mirror.Child>()) }
}
