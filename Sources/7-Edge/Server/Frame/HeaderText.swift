/// Values of headers, read byte by byte.
enum HeaderText {
    /// The value of a line `Name: value`, if the name is this one; letters are compared without their case.
    static func value(of name: String, in line: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
        guard let colon = line.firstIndex(of: UInt8(ascii: ":")),
            line[..<colon].map(lowered).elementsEqual(name.utf8)
        else { return nil }
        return trimmed(line[(colon + 1)...])
    }

    /// A parameter behind a value: `boundary` of `multipart/form-data; boundary=x`; nil if it is not there or not text.
    static func parameter(_ name: String, of value: ArraySlice<UInt8>) -> String? {
        var rest = value
        while let semicolon = unquotedSemicolon(in: rest) {
            rest = trimmed(rest[(semicolon + 1)...])
            let end = unquotedSemicolon(in: rest) ?? rest.endIndex
            let parameter = rest[..<end]
            guard let equals = parameter.firstIndex(of: UInt8(ascii: "=")),
                trimmed(parameter[..<equals]).map(lowered).elementsEqual(name.utf8)
            else { continue }
            let text = trimmed(parameter[(equals + 1)...])
            guard text.first == UInt8(ascii: "\"") else { return String(validating: text, as: UTF8.self) }
            guard text.count >= 2, text.last == UInt8(ascii: "\"") else { return nil }
            return String(validating: text.dropFirst().dropLast(), as: UTF8.self)
        }
        return nil
    }

    /// What stands before the first parameter, in small letters: `multipart/form-data`.
    static func essence(of value: String) -> String {
        String(decoding: trimmed(Array(value.utf8).prefix { $0 != UInt8(ascii: ";") }).map(lowered), as: UTF8.self)
    }

    private static func unquotedSemicolon(in bytes: ArraySlice<UInt8>) -> Int? {
        var isQuoted = false
        for position in bytes.indices {
            if bytes[position] == UInt8(ascii: "\"") { isQuoted.toggle() }
            if bytes[position] == UInt8(ascii: ";"), !isQuoted { return position }
        }
        return nil
    }

    static func trimmed(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        var bytes = bytes
        while let first = bytes.first, first == 0x20 || first == 0x09 { bytes = bytes.dropFirst() }
        while let last = bytes.last, last == 0x20 || last == 0x09 { bytes = bytes.dropLast() }
        return bytes
    }

    static func lowered(_ byte: UInt8) -> UInt8 {
        (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) ? byte + 0x20 : byte
    }
}
