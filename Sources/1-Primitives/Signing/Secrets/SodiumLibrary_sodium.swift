private import CSodium

/// libsodium, made ready once for the whole process.
enum SodiumLibrary {
    /// True when libsodium has a source of randomness and its state is set up; safe to ask from any thread.
    static let isReady = sodium_init() >= 0

    /// Stops the process when libsodium cannot be used at all.
    ///
    /// Only what cannot report an error calls this: without random numbers or guarded memory there is nothing safe that
    /// could be returned instead. No input leads here.
    static func mustBeReady() {
        precondition(isReady, "libsodium could not be initialised")
    }

    /// Lends zeroed guarded memory for one computation and wipes it afterwards, whatever happens.
    static func withScratch<Result, Failure: Error>(
        byteCount: Int, _ body: (UnsafeMutableRawBufferPointer) throws(Failure) -> Result
    ) throws(Failure) -> Result {
        mustBeReady()
        // The memory ends at a page's end: a count that is a multiple of 64 keeps its start aligned for any value.
        let rounded = (byteCount + 63) & ~63
        guard let memory = sodium_malloc(rounded) else { preconditionFailure("no guarded memory") }
        defer { sodium_free(memory) }
        sodium_memzero(memory, rounded)
        return try body(UnsafeMutableRawBufferPointer(start: memory, count: byteCount))
    }

    /// Lends a little zeroed memory on the stack and wipes it afterwards: for steps too short and too many for guarded
    /// memory, which costs system calls.
    static func withWipedStack<Result>(
        byteCount: Int, _ body: (UnsafeMutableRawBufferPointer) -> Result
    ) -> Result {
        withUnsafeTemporaryAllocation(byteCount: byteCount, alignment: 64) { memory in
            sodium_memzero(memory.baseAddress, byteCount)
            defer { sodium_memzero(memory.baseAddress, byteCount) }
            return body(memory)
        }
    }
}
