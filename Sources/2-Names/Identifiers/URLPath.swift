/// The rule for one part of a path, between two slashes.
enum URLPath {
    /// Whether this is a part that means the same to every program: characters that stand for themselves, percent signs
    /// only for what needs them, and not `.` or `..`. May be empty.
    static func isSegment(_ segment: ArraySlice<UInt8>) -> Bool {
        guard !segment.elementsEqual(".".utf8), !segment.elementsEqual("..".utf8) else { return false }
        var index = segment.startIndex
        while index < segment.endIndex {
            if ASCII.isPathCharacter(segment[index]) {
                index += 1
            } else if let byte = ASCII.percentDecoded(segment, at: index), isEscapable(byte) {
                index += 3
            } else {
                return false
            }
        }
        return true
    }

    /// Whether a character may be written with a percent sign. Control characters, slashes and percent signs are refused
    /// because programs decode them at different moments; letters, digits, `.`, `-` and `_` because that would be a
    /// second spelling, and hide `..`.
    private static func isEscapable(_ byte: UInt8) -> Bool {
        guard !ASCII.isControl(byte), !ASCII.isDIDCharacter(byte) else { return false }
        return byte != UInt8(ascii: "/") && byte != UInt8(ascii: "\\") && byte != UInt8(ascii: "%")
    }
}
