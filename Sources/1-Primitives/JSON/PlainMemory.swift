#if canImport(Glibc)
    import Glibc
#endif

/// Memory for values without references, straight from `malloc`.
///
/// Swift's own `allocate(capacity:)` asks for aligned memory, for which the C library takes a slower way. What needs no
/// more than the alignment of a pointer, and is made for every document, comes from here.
enum PlainMemory {
    /// Room for so many values. Whoever takes it gives it back with ``giveBack(_:)``.
    static func allocate<Value: BitwiseCopyable>(_ capacity: Int, of: Value.Type) -> UnsafeMutablePointer<Value> {
        guard let memory = malloc(capacity * MemoryLayout<Value>.stride) else { preconditionFailure("no memory") }
        return memory.bindMemory(to: Value.self, capacity: capacity)
    }

    /// Gives back what ``allocate(_:of:)`` made.
    static func giveBack<Value: BitwiseCopyable>(_ memory: UnsafeMutablePointer<Value>) { free(memory) }
}
