/// The canonical names given so far: `c14n0`, `c14n1` and so on, in the order of issue.
///
/// Source: [RDFC-1.0, issue identifier](https://www.w3.org/TR/rdf-canon/#issue-identifier).
struct CanonicalNames {
    /// The nodes in the order of their names: node `order[7]` is `c14n7`.
    private(set) var order: [UInt32] = []
    /// Number of a node's name, or -1.
    private(set) var numbers: [Int32]

    init(nodeCount: Int) {
        order.reserveCapacity(nodeCount)
        numbers = [Int32](repeating: -1, count: nodeCount)
    }

    /// Gives a node the next name, unless it has one.
    mutating func issue(_ node: UInt32) {
        guard numbers[Int(node)] < 0 else { return }
        numbers[Int(node)] = Int32(order.count)
        order.append(node)
    }

    func hasName(_ node: UInt32) -> Bool { numbers[Int(node)] >= 0 }

    /// Length of the longest name with `_:` before it, when so many are issued.
    static func longestName(_ count: Int) -> Int { prefixLength + decimalLength(count) }

    private static let prefixLength = 6

    /// Writes `_:c14n` and a number, and returns the end.
    @inline(__always)
    static func write(_ number: Int32, to target: UnsafeMutablePointer<UInt8>) -> UnsafeMutablePointer<UInt8> {
        target[0] = UInt8(ascii: "_")
        target[1] = UInt8(ascii: ":")
        target[2] = UInt8(ascii: "c")
        target[3] = UInt8(ascii: "1")
        target[4] = UInt8(ascii: "4")
        target[5] = UInt8(ascii: "n")
        let end = target + prefixLength + decimalLength(Int(number))
        var place = end
        var rest = UInt32(bitPattern: number)
        repeat {
            place -= 1
            place.pointee = UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10)
            rest /= 10
        } while rest > 0
        return end
    }

    /// How many decimal digits a number has.
    @inline(__always)
    private static func decimalLength(_ number: Int) -> Int {
        var length = 1
        var bound = 10
        while bound <= number {
            length += 1
            bound *= 10
        }
        return length
    }

    /// The place of each number below `count` when they are sorted as text: 0, 1, 10, 11, 2, …
    static func textOrder(_ count: Int) -> [UInt32] {
        var places = [UInt32](repeating: 0, count: count)
        var number = 1
        // 0 comes first, and no other number begins with it.
        for place in stride(from: 1, to: count, by: 1) {
            places[number] = UInt32(place)
            if number * 10 < count {
                number *= 10
                continue
            }
            if number + 1 >= count { number /= 10 }
            number += 1
            while number % 10 == 0 { number /= 10 }
        }
        return places
    }
}
