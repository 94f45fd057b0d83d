/// Parts of an address as they were written: `did%3Akey` for `did:key`.
enum PercentText {
    /// The bytes that are meant; nil where a percent sign is followed by anything but two hexadecimal digits.
    static func decoded(_ part: String) -> [UInt8]? {
        var bytes: [UInt8] = []
        var rest = Array(part.utf8)[...]
        while let byte = rest.popFirst() {
            guard byte == UInt8(ascii: "%") else {
                bytes.append(byte)
                continue
            }
            guard let high = rest.popFirst().flatMap(PostedForm.digit),
                let low = rest.popFirst().flatMap(PostedForm.digit)
            else { return nil }
            bytes.append(high << 4 | low)
        }
        return bytes
    }
}
