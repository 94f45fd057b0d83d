/// What can be said of an IRI from its characters alone.
enum IRIForm {
    /// Whether a text begins with a scheme and a colon, which is what tells an IRI from a relative reference.
    ///
    /// Source: [RFC 3986 §3.1](https://www.rfc-editor.org/rfc/rfc3986#section-3.1).
    static func hasScheme(_ text: Bytes) -> Bool {
        guard let first = text.first, isLetter(first) else { return false }
        for byte in text.dropFirst() {
            if byte == UInt8(ascii: ":") { return true }
            guard
                isLetter(byte) || byte &- UInt8(ascii: "0") < 10 || byte == UInt8(ascii: "+")
                    || byte == UInt8(ascii: "-") || byte == UInt8(ascii: ".")
            else { return false }
        }
        return false
    }

    static func isBlank(_ text: Bytes) -> Bool {
        text.count >= 2 && text[0] == UInt8(ascii: "_") && text[1] == UInt8(ascii: ":")
    }

    /// Whether a text may stand as an IRI in RDF: with a scheme, at most one fragment, and without the characters that
    /// no IRI has and that N-Quads cannot write unescaped: control characters, space, `<>"{}|^` and backquote,
    /// backslash.
    ///
    /// Source: [RFC 3987 §2.2](https://www.rfc-editor.org/rfc/rfc3987#section-2.2) and
    /// [N-Quads, IRIREF](https://www.w3.org/TR/n-quads/#grammar-production-IRIREF).
    static func isWellFormed(_ text: Bytes) -> Bool {
        hasScheme(text) && hasOnlyOneFragment(text) && !text.contains(where: isForbidden)
    }

    static func hasOnlyOneFragment(_ text: Bytes) -> Bool {
        guard let fragment = text.position(of: UInt8(ascii: "#")) else { return true }
        return text.suffix(from: fragment + 1).position(of: UInt8(ascii: "#")) == nil
    }

    private static func isForbidden(_ byte: UInt8) -> Bool { byte <= 0x20 || NQuadsEscapes.isForbiddenInIRI(byte) }

    /// A gen-delim: a simple term whose IRI ends with one may stand before a colon.
    ///
    /// Source: [RFC 3986 §2.2](https://www.rfc-editor.org/rfc/rfc3986#section-2.2).
    static func isGeneralDelimiter(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: ":"), UInt8(ascii: "/"), UInt8(ascii: "?"), UInt8(ascii: "#"), UInt8(ascii: "["),
            UInt8(ascii: "]"), UInt8(ascii: "@"):
            true
        default: false
        }
    }

    @inline(__always)
    private static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- UInt8(ascii: "a") < 26 }
}

/// Language tags as RDF takes them: subtags of one to eight letters or digits, the first of letters only.
///
/// Source: [BCP 47 §2.1](https://www.rfc-editor.org/rfc/rfc5646#section-2.1), without the lists of registered subtags.
enum LanguageTag {
    static func isWellFormed(_ tag: Bytes) -> Bool {
        var length = 0
        var isFirst = true
        for byte in tag {
            if byte == UInt8(ascii: "-") {
                guard length > 0 else { return false }
                length = 0
                isFirst = false
                continue
            }
            let isLetter = (byte | 0x20) &- UInt8(ascii: "a") < 26
            guard isLetter || (!isFirst && byte &- UInt8(ascii: "0") < 10) else { return false }
            length += 1
            guard length <= 8 else { return false }
        }
        return length > 0
    }
}
