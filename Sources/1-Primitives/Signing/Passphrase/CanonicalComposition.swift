/// Unicode normal form C over memory that the caller owns and wipes.
///
/// Foundation normalises too, but into strings, whose copies nobody can wipe, with tables that change, and not always
/// right: on Linux it takes U+10041 for U+0041 before an accent (Swift 6.3.1). A file must open whatever the toolchain. So
/// the three steps are here, over the tables beside this file: take everything apart, put the marks into their order,
/// put together what belongs together.
///
/// Source: [UAX #15](https://www.unicode.org/reports/tr15/), The Unicode Standard, section 3.11 and 3.12 (Hangul).
struct CanonicalComposition {
    /// The most scalars that one scalar is taken apart into.
    static let longestDecomposition = 4

    private let scalars: UnsafeMutableBufferPointer<UInt32>
    private var count = 0

    /// - Parameter memory: Room for ``longestDecomposition`` times as many scalars as will be appended.
    init(in memory: UnsafeMutableBufferPointer<UInt32>) { scalars = memory }

    /// Appends a scalar of the text, taken apart.
    mutating func append(_ scalar: UInt32) {
        if let parts = Hangul.parts(of: scalar) {
            put(parts.leading)
            put(parts.vowel)
            if let trailing = parts.trailing { put(trailing) }
        } else if let row = CanonicalComposition.row(of: scalar, in: CanonicalComposition.singletons, width: 2) {
            append(CanonicalComposition.singletons[row + 1])
        } else if let row = CanonicalComposition.row(of: scalar, in: CanonicalComposition.pairs, width: 3) {
            append(CanonicalComposition.pairs[row + 1])
            append(CanonicalComposition.pairs[row + 2])
        } else if let row = CanonicalComposition.row(of: scalar, in: CanonicalComposition.exclusions, width: 4) {
            for part in CanonicalComposition.exclusions[row + 1...row + 3] where part != 0 { append(part) }
        } else {
            put(scalar)
        }
    }

    /// Puts the marks into their order, and together what belongs together. Once, when all is appended.
    mutating func compose() {
        orderMarks()
        var written = 0
        var starter: Int?
        var lastClass: UInt32 = 0
        for position in 0..<count {
            let scalar = scalars[position]
            let markClass = CanonicalComposition.combiningClass(of: scalar)
            if let base = starter {
                // A mark reaches its base over others of a lower class only; a starter only when it follows at once.
                let isReachable = base + 1 == written || lastClass < markClass
                if isReachable, let composed = CanonicalComposition.composed(scalars[base], scalar) {
                    scalars[base] = composed
                    continue
                }
            }
            if markClass == 0 { starter = written }
            lastClass = markClass
            scalars[written] = scalar
            written += 1
        }
        count = written
    }

    /// Length of the text in UTF-8.
    var utf8Count: Int {
        scalars[..<count].reduce(0) { $0 + CanonicalComposition.utf8Count(of: $1) }
    }

    /// Writes the text; `target` has ``utf8Count`` bytes.
    func writeUTF8(to target: UnsafeMutableRawBufferPointer) {
        var offset = 0
        for scalar in scalars[..<count] {
            let length = CanonicalComposition.utf8Count(of: scalar)
            let leads: [UInt32] = [0, 0xC0, 0xE0, 0xF0]
            for index in 0..<length {
                let bits = scalar >> UInt32(6 * (length - 1 - index))
                let byte = index == 0 ? leads[length - 1] | bits : 0x80 | bits & 0x3F
                target[offset + index] = UInt8(truncatingIfNeeded: byte)
            }
            offset += length
        }
    }

    private mutating func put(_ scalar: UInt32) {
        scalars[count] = scalar
        count += 1
    }

    /// Sorts each run of marks by class; marks of one class keep their order.
    private func orderMarks() {
        for position in 0..<count {
            let markClass = CanonicalComposition.combiningClass(of: scalars[position])
            guard markClass != 0 else { continue }
            var place = position
            while place > 0, CanonicalComposition.combiningClass(of: scalars[place - 1]) > markClass {
                scalars.swapAt(place, place - 1)
                place -= 1
            }
        }
    }
}

extension CanonicalComposition {
    /// The scalar that two neighbours are written as, if there is one.
    private static func composed(_ first: UInt32, _ second: UInt32) -> UInt32? {
        if let syllable = Hangul.composed(first, second) { return syllable }
        var lower = 0
        var upper = pairsByParts.count
        while lower < upper {
            let middle = (lower + upper) / 2
            let row = pairsByParts[middle]
            let (foundFirst, foundSecond) = (pairs[row + 1], pairs[row + 2])
            if foundFirst == first && foundSecond == second { return pairs[row] }
            if (foundFirst, foundSecond) < (first, second) { lower = middle + 1 } else { upper = middle }
        }
        return nil
    }

    /// Where the rows of ``pairs`` begin, ascending by their two parts.
    private static let pairsByParts: [Int] = stride(from: 0, to: pairs.count, by: 3).sorted {
        (pairs[$0 + 1], pairs[$0 + 2]) < (pairs[$1 + 1], pairs[$1 + 2])
    }

    /// The canonical combining class; 0 for everything that is no mark.
    static func combiningClass(of scalar: UInt32) -> UInt32 {
        var lower = 0
        var upper = classes.count / 3
        while lower < upper {
            let middle = (lower + upper) / 2
            if scalar < classes[3 * middle] {
                upper = middle
            } else if scalar > classes[3 * middle + 1] {
                lower = middle + 1
            } else {
                return classes[3 * middle + 2]
            }
        }
        return 0
    }

    /// Where the row that begins with `scalar` begins in an ascending table.
    static func row(of scalar: UInt32, in table: [UInt32], width: Int) -> Int? {
        var lower = 0
        var upper = table.count / width
        while lower < upper {
            let middle = (lower + upper) / 2
            let found = table[width * middle]
            if found == scalar { return width * middle }
            if found < scalar { lower = middle + 1 } else { upper = middle }
        }
        return nil
    }

    private static func utf8Count(of scalar: UInt32) -> Int {
        switch scalar {
        case ..<0x80: 1
        case ..<0x800: 2
        case ..<0x10000: 3
        default: 4
        }
    }
}
