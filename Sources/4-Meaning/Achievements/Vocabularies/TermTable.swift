#if canImport(Glibc)
    import Glibc
#endif

/// A closed list of terms, kept as one text: a line a term, fields separated by `|`, sorted by the bytes of the first.
///
/// The text lies in the program file; only where its lines begin is worked out, once, when a list is first asked. Looking
/// something up allocates nothing.
struct TermTable: Sendable {
    private let text: StaticString
    /// Where each line begins, and at the end one past the last line feed there would be.
    private let starts: [UInt32]

    init(_ text: StaticString) {
        self.text = text
        var starts: [UInt32] = [0]
        let bytes = UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount)
        for (offset, byte) in bytes.enumerated() where byte == UInt8(ascii: "\n") { starts.append(UInt32(offset + 1)) }
        starts.append(UInt32(bytes.count + 1))
        self.starts = starts
    }

    var count: Int { starts.count - 1 }

    /// The bytes of a field; they live as long as the program. Empty for a column that the line does not have.
    func field(_ column: Int, of line: Int) -> UnsafeBufferPointer<UInt8> {
        let start = Int(starts[line])
        let bytes = UnsafeBufferPointer(start: text.utf8Start + start, count: Int(starts[line + 1]) - 1 - start)
        var begin = 0
        var passed = 0
        for (offset, byte) in bytes.enumerated() where byte == UInt8(ascii: "|") {
            if passed == column { return UnsafeBufferPointer(rebasing: bytes[begin..<offset]) }
            passed += 1
            begin = offset + 1
        }
        return UnsafeBufferPointer(rebasing: passed == column ? bytes[begin...] : bytes[bytes.count...])
    }

    /// A field as text.
    func text(_ column: Int, of line: Int) -> String {
        String(decoding: field(column, of: line), as: UTF8.self)
    }

    /// The line whose first field is exactly these bytes.
    func line(withKey key: UnsafeBufferPointer<UInt8>) -> Int? {
        var low = 0
        var high = count
        while low < high {
            let middle = (low + high) / 2
            let order = Self.compare(key, field(0, of: middle))
            if order == 0 { return middle }
            if order < 0 { high = middle } else { low = middle + 1 }
        }
        return nil
    }

    /// The first line with this text in a column, capital and small ASCII letters held equal.
    func line(where column: Int, is wanted: UnsafeBufferPointer<UInt8>) -> Int? {
        guard !wanted.isEmpty else { return nil }
        return (0..<count).first { ASCII.equalsIgnoringCase(field(column, of: $0), wanted) }
    }

    /// Less than, equal to or greater than zero, as bytes compare.
    static func compare(_ left: UnsafeBufferPointer<UInt8>, _ right: UnsafeBufferPointer<UInt8>) -> Int {
        let shared = min(left.count, right.count)
        if shared > 0, let one = left.baseAddress, let other = right.baseAddress {
            let order = Int(memcmp(one, other, shared))
            if order != 0 { return order }
        }
        return left.count - right.count
    }
}
