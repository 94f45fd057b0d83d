internal import Signing

/// A shuffle of `0 ..< count` that a secret seed determines.
///
/// The Fisher–Yates shuffle, its random numbers taken from keyed BLAKE2b over a counter. The way from seed to order may
/// never change: ledgers rely on getting the order back.
enum ShuffledOrder {
    static func make(count: Int, seed: SecretBytes, label: [UInt8]) -> [UInt32] {
        var order = (0..<UInt32(count)).map { $0 }
        var numbers = SeededNumbers(seed: seed, label: label)
        order.withUnsafeMutableBufferPointer { order in
            for last in stride(from: count - 1, to: 0, by: -1) {
                order.swapAt(last, Int(numbers.next(below: UInt32(last) + 1)))
            }
        }
        return order
    }
}

/// Random numbers that a seed and a label determine.
private struct SeededNumbers {
    private let seed: SecretBytes
    private let prefix: [UInt8]
    private var counter: UInt64 = 0
    private var block: [UInt8] = []
    private var position = 0

    init(seed: SecretBytes, label: [UInt8]) {
        self.seed = seed
        prefix = Array("testamur status order 1\0".utf8) + label + [0]
    }

    /// A number below `bound`, each equally likely: the high half of a product, drawn again where it would be skewed.
    mutating func next(below bound: UInt32) -> UInt32 {
        var product = next().multipliedFullWidth(by: bound)
        if product.low < bound {
            let threshold = (0 &- bound) % bound
            while product.low < threshold { product = next().multipliedFullWidth(by: bound) }
        }
        return product.high
    }

    private mutating func next() -> UInt32 {
        if position == block.count {
            var message = prefix
            for shift in stride(from: 0, to: 64, by: 8) { message.append(UInt8(truncatingIfNeeded: counter >> shift)) }
            block = BLAKE2b.keyed(message, key: seed, count: 64)
            counter += 1
            position = 0
        }
        defer { position += 4 }
        return UInt32(block[position]) | UInt32(block[position + 1]) << 8
            | UInt32(block[position + 2]) << 16 | UInt32(block[position + 3]) << 24
    }
}
