/// What an A-label of a host name stands for: `xn--mnchen-3ya` for `münchen`.
///
/// Only for showing and for comparing looks; hosts are compared by their A-labels.
///
/// Source: [RFC 3492](https://www.rfc-editor.org/rfc/rfc3492).
enum Punycode {
    /// The label as a reader would see it; the label itself where it is no A-label, or a broken one.
    static func shown(_ label: [UInt8]) -> String {
        let lower = label.map(\.lowercasedASCII)
        guard lower.starts(with: "xn--".utf8), let decoded = decode(lower[4...]) else {
            return String(decoding: lower, as: UTF8.self)
        }
        var text = ""
        text.unicodeScalars.append(contentsOf: decoded)
        return text
    }

    /// Labels have at most 63 bytes; a longer text is none.
    private static let longest = 63

    private static func decode(_ input: ArraySlice<UInt8>) -> [Unicode.Scalar]? {
        guard input.count <= longest else { return nil }
        let mark = input.lastIndex(of: UInt8(ascii: "-"))
        var output = (mark.map { input[..<$0] } ?? []).map { Unicode.Scalar($0) }
        guard output.allSatisfy(\.isASCII) else { return nil }
        var position = mark.map { $0 + 1 } ?? input.startIndex
        var (number, offset, bias) = (128, 0, 72)
        while position < input.endIndex {
            let before = offset
            var weight = 1
            var step = 36
            while true {
                guard position < input.endIndex, let digit = digit(input[position]) else { return nil }
                position += 1
                let (product, isLarge) = digit.multipliedReportingOverflow(by: weight)
                let (sum, isTooLarge) = offset.addingReportingOverflow(product)
                guard !isLarge, !isTooLarge else { return nil }
                offset = sum
                let threshold = min(max(step - bias, 1), 26)
                if digit < threshold { break }
                let (next, isHuge) = weight.multipliedReportingOverflow(by: 36 - threshold)
                guard !isHuge else { return nil }
                weight = next
                step += 36
            }
            let count = output.count + 1
            bias = adapted(offset - before, count: count, isFirst: before == 0)
            let (value, isTooLarge) = number.addingReportingOverflow(offset / count)
            guard !isTooLarge, let scalar = UInt32(exactly: value).flatMap(Unicode.Scalar.init) else { return nil }
            number = value
            offset %= count
            output.insert(scalar, at: offset)
            offset += 1
        }
        return output
    }

    private static func digit(_ byte: UInt8) -> Int? {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"): Int(byte - UInt8(ascii: "a"))
        case UInt8(ascii: "0")...UInt8(ascii: "9"): Int(byte - UInt8(ascii: "0")) + 26
        default: nil
        }
    }

    private static func adapted(_ delta: Int, count: Int, isFirst: Bool) -> Int {
        var delta = isFirst ? delta / 700 : delta / 2
        delta += delta / count
        var steps = 0
        while delta > 455 {
            delta /= 35
            steps += 36
        }
        return steps + 36 * delta / (delta + 38)
    }
}
