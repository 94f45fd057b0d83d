extension RDFDataset {
    /// An IRI.
    ///
    /// - Parameter bytes: The IRI itself as UTF-8, without angle brackets or escapes. Characters that N-Quads does not
    ///   allow between angle brackets are written as `\u00XX`.
    public mutating func iri(_ bytes: UnsafeBufferPointer<UInt8>) -> Term { intern(.iri, bytes, suffix: .none) }

    /// An IRI of which it is known whether N-Quads writes it as it is.
    mutating func iri(_ bytes: UnsafeBufferPointer<UInt8>, isPlain: Bool) -> Term {
        isPlain ? intern(.plainIRI, bytes, suffix: .none) : iri(bytes)
    }

    /// A string: a literal whose datatype is `xsd:string`.
    public mutating func literal(_ lexical: UnsafeBufferPointer<UInt8>) -> Term {
        intern(.literal, lexical, suffix: .none)
    }

    /// A literal with a datatype.
    ///
    /// - Parameters:
    ///   - lexical: The lexical form as UTF-8, without quotes or escapes.
    ///   - datatype: An IRI of this dataset. `xsd:string` makes the plain literal that N-Quads writes without datatype.
    public mutating func literal(_ lexical: UnsafeBufferPointer<UInt8>, datatype: Term) -> Term {
        intern(.literal, lexical, suffix: isString(datatype) ? .none : .datatype(datatype.handle))
    }

    /// A literal in a language.
    ///
    /// - Parameters:
    ///   - lexical: The lexical form as UTF-8, without quotes or escapes.
    ///   - language: A language tag, kept as it is written. One that is not well formed makes a dataset that can be
    ///     written but not canonicalised.
    public mutating func literal(
        _ lexical: UnsafeBufferPointer<UInt8>, language: UnsafeBufferPointer<UInt8>
    ) -> Term {
        if LanguageTagGrammar.accepts(language) { return intern(.literal, lexical, suffix: .language(language)) }
        isMalformed = true
        return NQuadsEscapes.iri.escaping(language).withUnsafeBufferPointer {
            intern(.literal, lexical, suffix: .language($0))
        }
    }

    /// The blank node with a label.
    ///
    /// - Parameter label: A label that N-Quads allows, without `_:`. It shows in ``nQuads()`` only.
    public mutating func blankNode(_ label: UnsafeBufferPointer<UInt8>) -> Term {
        intern(.blankNode, label, suffix: .none)
    }

    /// A blank node that no label names: `blankNode(_:)` never gives it, and it is written
    /// with a label that no other node of the dataset has.
    public mutating func newBlankNode() -> Term {
        let handle = UInt32(blankRanges.count / 2) | Term.blankBit
        blankRanges.append(0)
        blankRanges.append(0)
        return Term(handle: handle)
    }
}

// MARK: The same from Swift strings

extension RDFDataset {
    /// An IRI.
    public mutating func iri(_ text: String) -> Term {
        var text = text
        return text.withUTF8 { iri($0) }
    }

    /// A string: a literal whose datatype is `xsd:string`.
    public mutating func literal(_ lexical: String) -> Term {
        var lexical = lexical
        return lexical.withUTF8 { literal($0) }
    }

    /// A literal with a datatype, an IRI of this dataset.
    public mutating func literal(_ lexical: String, datatype: Term) -> Term {
        var lexical = lexical
        return lexical.withUTF8 { literal($0, datatype: datatype) }
    }

    /// A literal in a language, a well-formed tag.
    public mutating func literal(_ lexical: String, language: String) -> Term {
        var lexical = lexical
        var language = language
        return lexical.withUTF8 { lexical in language.withUTF8 { literal(lexical, language: $0) } }
    }

    /// The blank node with a label, written without `_:`.
    public mutating func blankNode(_ label: String) -> Term {
        var label = label
        return label.withUTF8 { blankNode($0) }
    }
}

// MARK: Interning

/// How a kind of term is spelled.
private struct Spelling {
    let first: UInt8
    let last: UInt8?
    let bits: UInt32
    /// Nil if it is known that there is nothing to escape.
    let escapes: NQuadsEscapes?

    static var iri: Spelling { Spelling(first: UInt8(ascii: "<"), last: UInt8(ascii: ">"), bits: 0, escapes: .iri) }

    static var plainIRI: Spelling { Spelling(first: UInt8(ascii: "<"), last: UInt8(ascii: ">"), bits: 0, escapes: nil) }

    static var literal: Spelling {
        Spelling(
            first: UInt8(ascii: "\""), last: UInt8(ascii: "\""), bits: RDFDataset.Term.literalBit, escapes: .literal)
    }

    static var blankNode: Spelling {
        Spelling(first: UInt8(ascii: "_"), last: nil, bits: RDFDataset.Term.blankBit, escapes: .iri)
    }
}

/// What follows the closing quote of a literal.
private enum Suffix {
    case none
    case datatype(UInt32)
    case language(UnsafeBufferPointer<UInt8>)
}

extension RDFDataset {
    /// The handle of a term that is spelled so, which is made if there is none yet.
    @inline(__always)
    private mutating func intern(
        _ spelling: Spelling, _ content: UnsafeBufferPointer<UInt8>, suffix: Suffix
    ) -> Term {
        let start = hashStart(spelling, suffix)
        let hash = UInt32(truncatingIfNeeded: self.hash(content, from: start) >> 32)
        // Content that needs escapes never equals the spelling of a term without, and terms with escapes are passed by:
        // so known terms, the usual case, are found before anybody looks for characters to escape.
        if let known = find(hash, spelling, content, suffix, escaped: false) { return known }
        if let escapes = spelling.escapes, escapes.areNeeded(in: content) {
            return internEscaped(spelling, escapes, content, suffix, start)
        }
        return add(hash, spelling, content, suffix, escaped: false)
    }

    @inline(never)
    private mutating func internEscaped(
        _ spelling: Spelling, _ escapes: NQuadsEscapes, _ content: UnsafeBufferPointer<UInt8>, _ suffix: Suffix,
        _ start: UInt64
    ) -> Term {
        escapes.escaping(content).withUnsafeBufferPointer { content in
            let hash = UInt32(truncatingIfNeeded: self.hash(content, from: start) >> 32)
            return find(hash, spelling, content, suffix, escaped: true)
                ?? add(hash, spelling, content, suffix, escaped: true)
        }
    }

    @inline(__always)
    private func hashStart(_ spelling: Spelling, _ suffix: Suffix) -> UInt64 {
        switch suffix {
        case .none: UInt64(spelling.first)
        case .datatype(let handle): UInt64(handle) << 8 | UInt64(spelling.first)
        case .language(let tag): hash(tag, from: 0)
        }
    }

    @inline(__always)
    private func find(
        _ hash: UInt32, _ spelling: Spelling, _ content: UnsafeBufferPointer<UInt8>, _ suffix: Suffix, escaped: Bool
    ) -> Term? {
        let kind = spelling.bits | (escaped ? Term.escapedBit : 0)
        return termTable.slots.withUnsafeBufferPointer { slots in
            let mask = slots.count - 1
            var slot = Int(truncatingIfNeeded: hash) & mask
            while slots[slot] != 0 {
                let entry = slots[slot]
                let handle = UInt32(truncatingIfNeeded: entry)
                if UInt32(truncatingIfNeeded: entry >> 32) == hash, handle & ~Term.indexMask == kind,
                    isSpelled(handle, spelling, content, suffix)
                {
                    return Term(handle: handle)
                }
                slot = (slot + 1) & mask
            }
            return nil
        }
    }

    /// Whether a term of the same kind has this content and suffix.
    @inline(__always)
    private func isSpelled(
        _ handle: UInt32, _ spelling: Spelling, _ content: UnsafeBufferPointer<UInt8>, _ suffix: Suffix
    ) -> Bool {
        withSpelling(of: handle) { known in
            // Two bytes stand around the content, or before it: <…>, "…", _:…
            guard let base = known.baseAddress, known.count >= content.count + 2 else { return false }
            let before = spelling.last == nil ? 2 : 1
            guard isEqual(base + before, content) else { return false }
            let after = before + content.count
            let rest = UnsafeBufferPointer(start: base + after, count: known.count - after)
            guard let last = spelling.last else { return rest.isEmpty }
            guard rest[0] == last else { return false }
            switch suffix {
            case .none:
                return rest.count == 1
            case .datatype(let datatype):
                return withSpelling(of: datatype) { datatype in
                    rest.count == datatype.count + 3 && rest[1] == UInt8(ascii: "^")
                        && isEqual(base + after + 3, datatype)
                }
            case .language(let tag):
                return rest.count == tag.count + 2 && rest[1] == UInt8(ascii: "@") && isEqual(base + after + 2, tag)
            }
        }
    }

    private mutating func add(
        _ hash: UInt32, _ spelling: Spelling, _ content: UnsafeBufferPointer<UInt8>, _ suffix: Suffix, escaped: Bool
    ) -> Term {
        let length = content.count + length(of: suffix)
        guard spellings.count + length <= RDFDataset.mostTermBytes else { return leaveOut(spelling) }
        let first = UInt32(spellings.count)
        append(spelling, content, suffix)
        let end = UInt32(spellings.count)
        let index: Int
        if spelling.bits == Term.blankBit {
            index = blankRanges.count / 2
            blankRanges.append(first)
            blankRanges.append(end)
        } else {
            index = ranges.count / 2
            ranges.append(first)
            ranges.append(end)
        }
        let handle = UInt32(index) | spelling.bits | (escaped ? Term.escapedBit : 0)
        termTable.add(hash: hash, handle: handle)
        return Term(handle: handle)
    }

    private func length(of suffix: Suffix) -> Int {
        switch suffix {
        case .none: 0
        case .datatype(let datatype): range(of: datatype).count + 2
        case .language(let tag): tag.count + 1
        }
    }

    /// Writes a spelling behind the others, in one step: to ask an array for room costs more than to write a byte.
    @inline(__always)
    private mutating func append(
        _ spelling: Spelling, _ content: UnsafeBufferPointer<UInt8>, _ suffix: Suffix
    ) {
        let start = spellings.count
        let datatype = if case .datatype(let handle) = suffix { range(of: handle) } else { 0..<0 }
        spellings.append(addingCapacity: content.count + length(of: suffix) + 2) { room in
            room.withUnsafeMutableBufferPointer { room, filled in
                guard let first = room.baseAddress else { return }
                var place = first
                place.append(spelling.first)
                if spelling.last == nil { place.append(UInt8(ascii: ":")) }
                place.append(content)
                if let last = spelling.last { place.append(last) }
                switch suffix {
                case .none:
                    break
                case .datatype:
                    place.append(UInt8(ascii: "^"))
                    place.append(UInt8(ascii: "^"))
                    // All spellings stand in one piece, this one's datatype before it.
                    place.append(UnsafeBufferPointer(start: first - start + datatype.lowerBound, count: datatype.count))
                case .language(let tag):
                    place.append(UInt8(ascii: "@"))
                    place.append(tag)
                }
                filled = place - first
            }
        }
    }

    /// A term that stands for those there is no room for. Nothing is made of a dataset with such a term.
    private mutating func leaveOut(_ spelling: Spelling) -> Term {
        isOverfull = true
        return spelling.bits == Term.blankBit ? newBlankNode() : Term(handle: spelling.bits)
    }

    private func isString(_ datatype: Term) -> Bool {
        let name: StaticString = "<http://www.w3.org/2001/XMLSchema#string>"
        let expected = UnsafeBufferPointer(start: name.utf8Start, count: name.utf8CodeUnitCount)
        return withSpelling(of: datatype.handle) { spelling in
            guard let base = spelling.baseAddress, spelling.count == expected.count else { return false }
            return isEqual(base, expected)
        }
    }
}

extension UnsafeMutablePointer<UInt8> {
    /// Writes a byte and goes on behind it. There must be room.
    @inline(__always)
    fileprivate mutating func append(_ byte: UInt8) {
        pointee = byte
        self += 1
    }

    @inline(__always)
    fileprivate mutating func append(_ bytes: UnsafeBufferPointer<UInt8>) {
        guard let base = bytes.baseAddress else { return }
        update(from: base, count: bytes.count)
        self += bytes.count
    }
}
