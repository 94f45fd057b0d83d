/// Names of hosts as they are looked up: what looks like `apple.com` may be `xn--80ak6aa92e.com`.
///
/// Source: RFC 3492 (Punycode), RFC 5890.
enum ALabel {
    /// The host of an address as A-labels; nil if all of it is ASCII already, or if there is none.
    ///
    /// - Parameter address: `https://…`, or a did:web with a host.
    static func host(in address: String) -> String? {
        let rest: Substring
        if address.hasPrefix("did:web:") {
            rest = address.dropFirst("did:web:".count).prefix { $0 != ":" }
        } else if let mark = address.firstRange(of: "://") {
            let authority = address[mark.upperBound...].prefix { !"/?#".contains($0) }
            rest = authority.split(separator: "@").last.map { $0.prefix { $0 != ":" } } ?? ""
        } else {
            return nil
        }
        guard rest.utf8.contains(where: { $0 >= 0x80 }), rest.utf8.count <= 1_000 else { return nil }
        let labels = rest.split(separator: ".", omittingEmptySubsequences: false)
        return labels.map { encode(Array($0.lowercased().unicodeScalars)) }.joined(separator: ".")
    }

    private static func encode(_ label: [Unicode.Scalar]) -> String {
        guard label.contains(where: { !$0.isASCII }) else {
            return String(String.UnicodeScalarView(label))
        }
        return "xn--" + punycode(label.map(\.value))
    }

    private static let (base, smallest, largest, skew, damp): (Int, Int, Int, Int, Int) = (36, 1, 26, 38, 700)

    private static func punycode(_ input: [UInt32]) -> String {
        var output = input.filter { $0 < 0x80 }.map { UInt8($0) }
        let basic = output.count
        if basic > 0 { output.append(UInt8(ascii: "-")) }
        var (next, delta, bias, handled) = (UInt32(128), 0, 72, basic)
        while handled < input.count {
            guard let smallestLeft = input.filter({ $0 >= next }).min() else { break }
            delta += Int(smallestLeft - next) * (handled + 1)
            next = smallestLeft
            for scalar in input {
                if scalar < next { delta += 1 }
                guard scalar == next else { continue }
                var rest = delta
                var position = base
                while true {
                    let threshold = min(max(position - bias, smallest), largest)
                    guard rest >= threshold else { break }
                    output.append(digit(threshold + (rest - threshold) % (base - threshold)))
                    rest = (rest - threshold) / (base - threshold)
                    position += base
                }
                output.append(digit(rest))
                bias = adapted(delta, count: handled + 1, isFirst: handled == basic)
                delta = 0
                handled += 1
            }
            delta += 1
            next += 1
        }
        return String(decoding: output, as: UTF8.self)
    }

    private static func digit(_ value: Int) -> UInt8 {
        value < 26 ? UInt8(ascii: "a") + UInt8(value) : UInt8(ascii: "0") + UInt8(value - 26)
    }

    private static func adapted(_ delta: Int, count: Int, isFirst: Bool) -> Int {
        var delta = isFirst ? delta / damp : delta / 2
        delta += delta / count
        var steps = 0
        while delta > (base - smallest) * largest / 2 {
            delta /= base - smallest
            steps += base
        }
        return steps + (base - smallest + 1) * delta / (delta + skew)
    }
}
