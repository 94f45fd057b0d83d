/// A stable sort of a few dozen small values without an allocation of its own.
///
/// The standard library sorts runs of up to 64 elements by insertion, which costs twice the comparisons; where a
/// comparison looks at spellings that is what canonicalisation would spend most of its time on.
enum MergeSort {
    private static let runLength = 6

    /// - Parameters:
    ///   - elements: What is sorted.
    ///   - scratch: Room for as many.
    ///   - precedes: Whether the first comes strictly before the second.
    @inline(__always)
    static func sort<Element>(
        _ elements: UnsafeMutablePointer<Element>, count: Int, scratch: UnsafeMutablePointer<Element>,
        _ precedes: (Element, Element) -> Bool
    ) where Element: BitwiseCopyable {
        var start = 0
        while start < count {
            insertionSort(elements, start, Swift.min(start + runLength, count), precedes)
            start += runLength
        }
        var from = elements
        var to = scratch
        var width = runLength
        while width < count {
            var start = 0
            while start < count {
                let middle = Swift.min(start + width, count)
                merge(from, to, start, middle, Swift.min(middle + width, count), precedes)
                start = middle + width
            }
            swap(&from, &to)
            width *= 2
        }
        if from != elements { elements.update(from: from, count: count) }
    }

    @inline(__always)
    private static func insertionSort<Element>(
        _ elements: UnsafeMutablePointer<Element>, _ start: Int, _ end: Int, _ precedes: (Element, Element) -> Bool
    ) {
        var next = start + 1
        while next < end {
            let element = elements[next]
            var place = next
            while place > start && precedes(element, elements[place - 1]) {
                elements[place] = elements[place - 1]
                place -= 1
            }
            elements[place] = element
            next += 1
        }
    }

    @inline(__always)
    private static func merge<Element>(
        _ from: UnsafeMutablePointer<Element>, _ to: UnsafeMutablePointer<Element>, _ start: Int, _ middle: Int,
        _ end: Int, _ precedes: (Element, Element) -> Bool
    ) {
        var left = start
        var right = middle
        var target = start
        while left < middle && right < end {
            // Written so that nothing is jumped over: which of the two comes first cannot be foretold.
            let isRightFirst = precedes(from[right], from[left])
            to[target] = from[isRightFirst ? right : left]
            right &+= isRightFirst ? 1 : 0
            left &+= isRightFirst ? 0 : 1
            target &+= 1
        }
        while left < middle {
            to[target] = from[left]
            left += 1
            target += 1
        }
        while right < end {
            to[target] = from[right]
            right += 1
            target += 1
        }
    }
}
