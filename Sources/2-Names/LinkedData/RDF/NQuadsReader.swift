import Encodings

/// Reads statements line by line into a dataset. The bytes were found to be UTF-8 before.
struct NQuadsReader {
    let bytes: UnsafeBufferPointer<UInt8>
    private let limits: RDFLimits
    private(set) var dataset = RDFDataset()
    private var statements = 0
    var at = 0
    /// What escapes stand for, kept to be used again.
    var unescaped: [UInt8] = []

    init(_ bytes: UnsafeBufferPointer<UInt8>, limits: RDFLimits) {
        self.bytes = bytes
        self.limits = limits
    }

    mutating func run() -> Result<RDFDataset, LinkedDataError> {
        do throws(LinkedDataError) {
            while at < bytes.count { try line() }
            return .success(dataset)
        } catch {
            return .failure(error)
        }
    }

    /// A statement, a comment, both or nothing, and the end of the line.
    private mutating func line() throws(LinkedDataError) {
        skipBlanks()
        if let next = peek(), next != UInt8(ascii: "#"), !NQuadsReader.endsLine(next) {
            try statement()
            skipBlanks()
        }
        if peek() == UInt8(ascii: "#") {
            while let next = peek(), !NQuadsReader.endsLine(next) { at += 1 }
        }
        guard let end = peek() else { return }
        guard NQuadsReader.endsLine(end) else { throw syntax() }
        at += 1
    }

    private mutating func statement() throws(LinkedDataError) {
        statements += 1
        guard statements <= limits.quads else {
            throw LinkedDataError(.size, at: .byte(at), facts: ["limit": "\(limits.quads)"])
        }
        let subject = try resource()
        skipBlanks()
        let predicate = try iri()
        skipBlanks()
        let object = peek() == UInt8(ascii: "\"") ? try literal() : try resource()
        skipBlanks()
        var graph: RDFDataset.Term?
        if let next = peek(), next == UInt8(ascii: "<") || next == UInt8(ascii: "_") {
            graph = try resource()
            skipBlanks()
        }
        guard peek() == UInt8(ascii: ".") else { throw syntax() }
        at += 1
        dataset.insert(subject, predicate, object, in: graph)
    }

    /// An IRI or a blank node.
    private mutating func resource() throws(LinkedDataError) -> RDFDataset.Term {
        if peek() == UInt8(ascii: "_") {
            let label = try blankNodeLabel()
            return dataset.blankNode(label)
        }
        return try iri()
    }

    private mutating func iri() throws(LinkedDataError) -> RDFDataset.Term {
        let content = try iriContent()
        return content.isEscaped
            ? unescaped.withUnsafeBufferPointer { dataset.iri($0) }
            : dataset.iri(UnsafeBufferPointer(rebasing: bytes[content.range]))
    }

    private mutating func literal() throws(LinkedDataError) -> RDFDataset.Term {
        let content = try quotedContent()
        // Copied, since the datatype may have escapes of its own.
        let copy = content.isEscaped ? unescaped : []
        let lexical = UnsafeBufferPointer(rebasing: bytes[content.range])
        skipBlanks()
        switch peek() {
        case UInt8(ascii: "@"):
            let tag = try languageTag()
            return content.isEscaped
                ? copy.withUnsafeBufferPointer { dataset.literal($0, language: tag) }
                : dataset.literal(lexical, language: tag)
        case UInt8(ascii: "^"):
            at += 1
            guard peek() == UInt8(ascii: "^") else { throw syntax() }
            at += 1
            skipBlanks()
            let datatype = try iri()
            return content.isEscaped
                ? copy.withUnsafeBufferPointer { dataset.literal($0, datatype: datatype) }
                : dataset.literal(lexical, datatype: datatype)
        default:
            return content.isEscaped
                ? copy.withUnsafeBufferPointer { dataset.literal($0) } : dataset.literal(lexical)
        }
    }

    // MARK: Characters

    func peek() -> UInt8? { at < bytes.count ? bytes[at] : nil }

    /// Space and tab.
    private mutating func skipBlanks() {
        while let next = peek(), next == 0x20 || next == 0x09 { at += 1 }
    }

    /// Line feed and carriage return.
    static func endsLine(_ byte: UInt8) -> Bool { byte == 0x0A || byte == 0x0D }

    func syntax() -> LinkedDataError { LinkedDataError(.nQuadsSyntax, at: .byte(at)) }
}
