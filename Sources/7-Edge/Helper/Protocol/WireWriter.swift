/// Writes the content of a message: numbers with the most significant byte first, texts and bytes with their length in front.
package struct WireWriter {
    package private(set) var bytes: [UInt8] = []

    package init() {}

    package mutating func byte(_ value: UInt8) { bytes.append(value) }

    package mutating func flag(_ value: Bool) { bytes.append(value ? 1 : 0) }

    package mutating func number(_ value: UInt32) {
        for shift in stride(from: 24, through: 0, by: -8) { bytes.append(UInt8(truncatingIfNeeded: value >> shift)) }
    }

    package mutating func long(_ value: UInt64) {
        number(UInt32(truncatingIfNeeded: value >> 32))
        number(UInt32(truncatingIfNeeded: value))
    }

    /// A number with a fraction, as the bits of IEEE 754.
    package mutating func real(_ value: Double) { long(value.bitPattern) }

    package mutating func data(_ value: some Collection<UInt8>) {
        number(UInt32(value.count))
        bytes.append(contentsOf: value)
    }

    package mutating func text(_ value: String) { data(Array(value.utf8)) }

    package mutating func removeAll() { bytes.removeAll(keepingCapacity: true) }
}
