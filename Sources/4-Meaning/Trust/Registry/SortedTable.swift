/// Finds small numbers by byte strings in a table that lies in a file: keys in the order of their bytes, found by halving.
///
/// Nothing is made of it before it is asked: opening a table of a hundred thousand keys costs no more than one of ten.
struct SortedTable: Sendable {
    /// The file that the table is a part of.
    private let bytes: [UInt8]
    private let count: Int
    /// Where each list begins in `bytes`: the ends of the keys, the ends of their numbers, the numbers, the keys.
    private let keyEnds, numberEnds, numbersStart, keysStart: Int

    /// The table that begins at a place of a file.
    ///
    /// - Parameter start: Where it begins; afterwards, where it has ended.
    /// - Returns: Nil for what is no such table.
    init?(_ bytes: [UInt8], at start: inout Int) {
        self.bytes = bytes
        guard let count = bytes.uint32(at: start), let numbers = bytes.uint32(at: start + 4),
            let keyBytes = bytes.uint32(at: start + 8)
        else { return nil }
        self.count = count
        keyEnds = start + 12
        numberEnds = keyEnds + 4 * count
        numbersStart = numberEnds + 4 * count
        keysStart = numbersStart + 4 * numbers
        let end = keysStart + keyBytes
        guard end <= bytes.count else { return nil }
        start = end
        guard isAscending(keyEnds, to: keyBytes), isAscending(numberEnds, to: numbers) else { return nil }
    }

    /// The table of these keys as it is written: the numbers of equal keys stay in the order given, each once.
    static func serialised(_ pairs: [(key: [UInt8], number: Int)]) -> [UInt8] {
        let order = pairs.indices.sorted {
            pairs[$0].key == pairs[$1].key ? $0 < $1 : pairs[$0].key.lexicographicallyPrecedes(pairs[$1].key)
        }
        var (keyEnds, numberEnds, numbers, keys): ([Int], [Int], [Int], [UInt8]) = ([], [], [], [])
        for place in order {
            let (key, number) = pairs[place]
            let isSame = !keyEnds.isEmpty && keys[(keyEnds.dropLast().last ?? 0)...].elementsEqual(key)
            if !isSame {
                keys += key
                keyEnds.append(keys.count)
                numberEnds.append(numbers.count)
            } else if numbers.last == number {
                continue
            }
            numbers.append(number)
            numberEnds[numberEnds.count - 1] = numbers.count
        }
        var output: [UInt8] = []
        for value in [keyEnds.count, numbers.count, keys.count] + keyEnds + numberEnds + numbers {
            output.append(uint32: value)
        }
        return output + keys
    }

    /// The numbers under `key`; empty when there are none.
    func numbers(for key: Span<UInt8>) -> ArraySlice<Int32> {
        var (low, high) = (0, count)
        while low < high {
            let middle = (low + high) / 2
            switch order(of: key, and: middle) {
            case 0: return numbers(at: middle)
            case ..<0: high = middle
            default: low = middle + 1
            }
        }
        return []
    }

    private func numbers(at place: Int) -> ArraySlice<Int32> {
        let range = range(place, numberEnds)
        return range.map { Int32(truncatingIfNeeded: value(numbersStart + 4 * $0)) }[...]
    }

    /// Less than 0 if the key comes before the one at a place, 0 if it is that one.
    private func order(of key: Span<UInt8>, and place: Int) -> Int {
        let range = range(place, keyEnds)
        let other = bytes.span.extracting(keysStart + range.lowerBound..<keysStart + range.upperBound)
        for index in 0..<min(key.count, other.count) where key[index] != other[index] {
            return key[index] < other[index] ? -1 : 1
        }
        return key.count - other.count
    }

    private func range(_ place: Int, _ ends: Int) -> Range<Int> {
        (place == 0 ? 0 : value(ends + 4 * (place - 1)))..<value(ends + 4 * place)
    }

    /// A list that never falls and ends where it should: then every range in it is one.
    private func isAscending(_ ends: Int, to last: Int) -> Bool {
        var previous = 0
        for place in 0..<count {
            let end = value(ends + 4 * place)
            guard end >= previous else { return false }
            previous = end
        }
        return previous == last
    }

    private func value(_ place: Int) -> Int { bytes.uint32(at: place) ?? 0 }
}

extension [UInt8] {
    /// Four bytes, the lowest first; nil behind the end.
    func uint32(at place: Int) -> Int? {
        guard place >= 0, place <= count - 4 else { return nil }
        return Int(self[place]) | Int(self[place + 1]) << 8 | Int(self[place + 2]) << 16 | Int(self[place + 3]) << 24
    }

    mutating func append(uint32 value: Int) {
        for shift in stride(from: 0, through: 24, by: 8) { append(UInt8(truncatingIfNeeded: value >> shift)) }
    }
}
