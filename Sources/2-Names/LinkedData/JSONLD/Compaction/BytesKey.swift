/// Bytes as the key of a dictionary: equal if they are the same bytes, wherever they stand.
///
/// Unlike ``Bytes/contentHash`` its hash has a secret, because documents choose the keys.
struct BytesKey: Hashable {
    let bytes: Bytes

    init(_ bytes: Bytes) { self.bytes = bytes }

    static func == (left: Self, right: Self) -> Bool { left.bytes.isSame(as: right.bytes) }

    func hash(into hasher: inout Hasher) { hasher.combine(bytes: UnsafeRawBufferPointer(bytes)) }
}

extension UnsafeBufferPointer where Element == UInt8 {
    /// Whether this is the other but for the case of ASCII letters, as languages are compared.
    func isSameIgnoringCase(as other: Bytes) -> Bool {
        count == other.count && zip(self, other).allSatisfy { $0.asciiLowercased == $1.asciiLowercased }
    }
}

extension UInt8 {
    var asciiLowercased: UInt8 { self &- UInt8(ascii: "A") < 26 ? self | 0x20 : self }
}

extension Arena where Element == UInt8 {
    /// The same with small ASCII letters.
    func lowercased(_ bytes: Bytes) -> Bytes {
        if bytes.allSatisfy({ $0 == $0.asciiLowercased }) { return bytes }
        return copy(bytes.map(\.asciiLowercased))
    }
}
