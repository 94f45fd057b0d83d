import Glibc

extension RDFDataset {
    /// Where a term's spelling stands in `spellings`; empty for the default graph and for a blank node without label.
    @inline(__always)
    func range(of handle: UInt32) -> Range<Int> {
        let index = Int(handle & Term.indexMask) * 2
        if handle & Term.blankBit != 0 { return Int(blankRanges[index])..<Int(blankRanges[index + 1]) }
        return Int(ranges[index])..<Int(ranges[index + 1])
    }

    @inline(__always)
    func withSpelling<Result>(of handle: UInt32, _ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
        let range = range(of: handle)
        return spellings.withUnsafeBufferPointer { body(UnsafeBufferPointer(rebasing: $0[range])) }
    }
}

/// Whether the bytes at `left` are those of `right`.
@inline(__always)
func isEqual(_ left: UnsafePointer<UInt8>, _ right: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let base = right.baseAddress else { return true }
    return memcmp(left, base, right.count) == 0
}
