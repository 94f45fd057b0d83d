extension Vocabulary {
    /// The term with this address.
    ///
    /// White space around the address is passed over, as some writers leave it there. Nothing is allocated.
    public func term(uri: Span<UInt8>) -> Term? {
        if case .listed(let term) = standing(ofURI: uri) { term } else { nil }
    }

    /// The term with this address.
    public func term(uri: String) -> Term? { term(uri: uri.utf8Span.span) }

    /// The term with this code, as course files write it: `marked_assignment`, `online`, `6`, `0611`, `AT`.
    ///
    /// Capital and small letters are the same; `-` and blanks stand for `_`.
    public func term(code: String) -> Term? {
        var code = String(
            decoding: ASCII.trimmed(code).utf8.map { $0 == UInt8(ascii: "-") || $0 == 0x20 ? UInt8(ascii: "_") : $0 },
            as: UTF8.self)
        return code.withUTF8 { table.line(where: 1, is: $0) }.map { Term(vocabulary: self, line: $0) }
    }

    /// The term with this English label; capital and small letters are the same.
    public func term(label: String) -> Term? {
        var label = ASCII.trimmed(label)
        return label.withUTF8 { table.line(where: 2, is: $0) }.map { Term(vocabulary: self, line: $0) }
    }

    /// The term that a person means: an address, a code or an English label.
    ///
    /// ```swift
    /// Vocabulary.modeOfLearning.term(named: "Blended") == Vocabulary.modeOfLearning.term(code: "blended")
    /// ```
    public func term(named text: String) -> Term? { term(uri: text) ?? term(code: text) ?? term(label: text) }

    /// How an address stands to this list. Nothing is allocated.
    public func standing(ofURI uri: Span<UInt8>) -> Standing {
        uri.withUnsafeBufferPointer { uri in
            var bytes = uri
            while let last = bytes.last, ASCII.isSpace(last) { bytes = UnsafeBufferPointer(rebasing: bytes.dropLast()) }
            while let first = bytes.first, ASCII.isSpace(first) {
                bytes = UnsafeBufferPointer(rebasing: bytes.dropFirst())
            }
            let base = UnsafeBufferPointer(start: self.base.utf8Start, count: self.base.utf8CodeUnitCount)
            guard bytes.count > base.count,
                TermTable.compare(UnsafeBufferPointer(rebasing: bytes[..<base.count]), base) == 0
            else { return .foreign }
            let key = UnsafeBufferPointer(rebasing: bytes[base.count...])
            guard let line = table.line(withKey: key) else {
                // The list is none of its terms.
                return key.elementsEqual(Self.schemeKey.utf8) ? .foreign : .unlisted
            }
            return .listed(Term(vocabulary: self, line: line))
        }
    }
}
