/// The terms of an active context, found by their bytes.
///
/// One step of arithmetic on the name's hash and, as a rule, one comparison; a copy is one move of memory.
final class TermDefinitions {
    private struct Slot: BitwiseCopyable {
        var hash: UInt64
        /// Nil in a free slot, and in one whose term was taken out (then `hash` is not 0).
        var definition: TermReference?

        static var free: Slot { Slot(hash: 0, definition: nil) }
    }

    /// Bytes that one place for a term takes.
    static let slotSize = MemoryLayout<Slot>.stride

    private var slots: UnsafeMutablePointer<Slot>
    /// A power of two, at least a third of it free.
    private(set) var capacity: Int
    private var used = 0
    private let secret: UInt64

    init() {
        secret = ContentHash.secret
        capacity = 16
        slots = .allocate(capacity: capacity)
        slots.initialize(repeating: .free, count: capacity)
    }

    init(copying other: TermDefinitions) {
        capacity = other.capacity
        used = other.used
        secret = other.secret
        slots = .allocate(capacity: capacity)
        slots.initialize(from: other.slots, count: capacity)
    }

    deinit { slots.deallocate() }

    @inline(__always)
    private static func mark(_ hash: UInt64) -> UInt64 { hash | 1 }

    /// The definition of the term with these bytes.
    @inline(__always)
    func definition(of name: Bytes, hash: UInt64) -> TermReference? {
        let mark = TermDefinitions.mark(hash)
        let mask = capacity &- 1
        var place = Int(truncatingIfNeeded: hash >> 1) & mask
        while slots[place].hash != 0 {
            if slots[place].hash == mark, let definition = slots[place].definition,
                definition.pointee.name.isSame(as: name)
            {
                return definition
            }
            place = (place &+ 1) & mask
        }
        return nil
    }

    func definition(of name: Bytes) -> TermReference? { definition(of: name, hash: name.contentHash(from: secret)) }

    func set(_ definition: TermReference) {
        remove(definition.pointee.name)
        if used * 3 >= capacity * 2 { grow() }
        insert(definition)
    }

    func remove(_ name: Bytes) {
        let hash = name.contentHash(from: secret)
        let mask = capacity - 1
        var place = Int(truncatingIfNeeded: hash >> 1) & mask
        while slots[place].hash != 0 {
            if let definition = slots[place].definition, definition.pointee.name.isSame(as: name) {
                slots[place].definition = nil
                return
            }
            place = (place + 1) & mask
        }
    }

    private func insert(_ definition: TermReference) {
        let hash = definition.pointee.nameHash
        let mask = capacity - 1
        var place = Int(truncatingIfNeeded: hash >> 1) & mask
        while slots[place].definition != nil { place = (place + 1) & mask }
        if slots[place].hash == 0 { used += 1 }
        slots[place] = Slot(hash: TermDefinitions.mark(hash), definition: definition)
    }

    private func grow() {
        let (old, oldCapacity) = (slots, capacity)
        capacity *= 2
        used = 0
        slots = .allocate(capacity: capacity)
        slots.initialize(repeating: .free, count: capacity)
        for place in 0..<oldCapacity {
            if let definition = old[place].definition { insert(definition) }
        }
        old.deallocate()
    }

    /// All definitions, in no order that means anything.
    var all: [TermReference] { (0..<capacity).compactMap { slots[$0].definition } }
}
