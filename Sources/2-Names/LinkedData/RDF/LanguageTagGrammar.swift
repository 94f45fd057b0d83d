/// The language tags that N-Quads can write: letters, then letters and digits behind hyphens.
enum LanguageTagGrammar {
    static func accepts(_ tag: UnsafeBufferPointer<UInt8>) -> Bool {
        length(of: tag) == tag.count && !tag.isEmpty
    }

    /// How many bytes at the beginning are a language tag; 0 when none is.
    static func length(of bytes: UnsafeBufferPointer<UInt8>) -> Int {
        var partStart = 0
        var at = 0
        while at < bytes.count {
            switch bytes[at] {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"):
                at += 1
            case UInt8(ascii: "0")...UInt8(ascii: "9") where partStart > 0:
                at += 1
            case UInt8(ascii: "-") where at > partStart:
                at += 1
                partStart = at
            default:
                return at > partStart ? at : 0
            }
        }
        return at > partStart ? at : 0
    }
}
