/// A `data:` address: a media type and the bytes themselves, written into a text.
///
/// ```swift
/// DataURL(Array("data:image/png;base64,iVBORw0KGgo=".utf8))?.mediaType        // "image/png"
/// ```
///
/// Source: [RFC 2397](https://www.rfc-editor.org/rfc/rfc2397).
struct DataURL {
    /// Type and subtype in small letters, without parameters; `text/plain` where none is given.
    let mediaType: String
    let isBase64: Bool
    private let text: [UInt8]
    private let bodyStart: Int

    /// Nil for another kind of address, or without the comma that ends its header.
    init?(_ text: [UInt8]) {
        guard Self.isDataURL(text), let comma = text.firstIndex(of: UInt8(ascii: ",")) else { return nil }
        self.text = text
        bodyStart = comma + 1
        var parts = text[5..<comma].split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false)
        isBase64 = parts.count > 1 && parts[parts.count - 1].map(ASCII.lower).elementsEqual("base64".utf8)
        if isBase64 { parts.removeLast() }
        let type = String(decoding: parts.first?.map(ASCII.lower) ?? [], as: UTF8.self)
        mediaType = type.isEmpty ? "text/plain" : type
    }

    static func isDataURL(_ text: [UInt8]) -> Bool {
        text.count >= 5 && text[4] == UInt8(ascii: ":") && text[..<4].map(ASCII.lower).elementsEqual("data".utf8)
    }

    /// What stands behind the comma.
    var body: ArraySlice<UInt8> { text[bodyStart...] }

    /// How many bytes it holds; nil if the body is not written as it has to be.
    var byteCount: Int? {
        withBody { body in isBase64 ? StandardBase64.byteCount(of: body) : Self.plainCount(of: body) }
    }

    /// All of the bytes; nil if the body is not written as it has to be.
    var content: [UInt8]? { byteCount.map { beginning($0) } }

    /// The first bytes, as far as the body can be read.
    func beginning(_ count: Int) -> [UInt8] {
        withBody { body in
            isBase64 ? StandardBase64.beginning(of: body, upTo: count) : Self.plain(of: body, upTo: count)
        }
    }

    /// The first bytes of a body that breaks the rules as bodies in the field do: with white space in it, with the letters
    /// of base64url, without padding. For telling what it is, never for using it.
    func lenientBeginning(_ count: Int) -> [UInt8] {
        guard isBase64 else { return beginning(count) }
        let letters = body.lazy.filter { !ASCII.isSpace($0) }.prefix(count / 3 * 4 + 4).map { byte in
            byte == UInt8(ascii: "-") ? UInt8(ascii: "+") : byte == UInt8(ascii: "_") ? UInt8(ascii: "/") : byte
        }
        return Array(letters).withUnsafeBufferPointer { StandardBase64.beginning(of: $0, upTo: count) }
    }

    private func withBody<R>(_ use: (UnsafeBufferPointer<UInt8>) -> R) -> R {
        text.withUnsafeBufferPointer { use(UnsafeBufferPointer(rebasing: $0[bodyStart...])) }
    }

    /// Bytes of a body without base64, where `%` and two digits stand for one; nil if one of them is not followed so.
    private static func plainCount(of body: UnsafeBufferPointer<UInt8>) -> Int? {
        var count = 0
        var position = 0
        while position < body.count {
            let byte = body[position]
            guard byte > 0x20, byte < 0x7F else { return nil }
            if byte == UInt8(ascii: "%") {
                guard position + 2 < body.count, digit(body[position + 1]) != nil, digit(body[position + 2]) != nil
                else { return nil }
                position += 2
            }
            position += 1
            count += 1
        }
        return count
    }

    private static func plain(of body: UnsafeBufferPointer<UInt8>, upTo limit: Int) -> [UInt8] {
        var bytes: [UInt8] = []
        var position = 0
        while position < body.count, bytes.count < limit {
            if body[position] == UInt8(ascii: "%"), position + 2 < body.count, let high = digit(body[position + 1]),
                let low = digit(body[position + 2])
            {
                bytes.append(high << 4 | low)
                position += 3
            } else {
                bytes.append(body[position])
                position += 1
            }
        }
        return bytes
    }

    private static func digit(_ byte: UInt8) -> UInt8? {
        if ASCII.isDigit(byte) { return byte - UInt8(ascii: "0") }
        let letter = ASCII.lower(byte)
        return letter >= UInt8(ascii: "a") && letter <= UInt8(ascii: "f") ? letter - UInt8(ascii: "a") + 10 : nil
    }
}
