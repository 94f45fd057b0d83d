import Encodings

/// Walks through an XML document of a stranger's, one token at a time.
///
/// It is a part of XML 1.0 with namespaces: UTF-8 alone; no document type definition but the W3C's own for SVG, which
/// is passed over; no entities but the five that every document has; nothing is ever fetched. What it takes is
/// well-formed.
///
/// Source: [XML 1.0, fifth edition](https://www.w3.org/TR/xml/).
struct XMLScanner {
    enum Token {
        case start(XMLStartTag)
        /// From `</` to `>`; empty at the end of an empty element.
        case end(Range<Int>)
        /// Text with references still in it.
        case text(Range<Int>)
        /// The content of a CDATA section.
        case section(Range<Int>)
        case finished
    }

    /// An element whose end has not come yet.
    private struct Open {
        let name: Range<Int>
        /// How many namespaces were in scope before it.
        let bindings: Int
    }

    let bytes: [UInt8]
    let limits: BakedImageLimits
    var position = 0
    /// Whether the W3C's document type was passed over.
    private(set) var hasDocumentType = false
    var namespaces = XMLNamespaces()

    private var open: [Open] = []
    private var hasRoot = false
    /// The end of an empty element, which is still to be told.
    private var pendingEnd: Range<Int>?

    /// How many elements are open.
    var depth: Int { open.count }

    /// - Throws: `xml.encoding` or `xml.syntax` for a document that holds what no document may hold.
    init(_ bytes: [UInt8], limits: BakedImageLimits) throws(AchievementError) {
        self.bytes = bytes
        self.limits = limits
        try XMLScanner.checkCharacters(bytes)
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { position = 3 }
        try passDeclaration()
    }

    /// - Throws: `xml.syntax`, `xml.dtd`, `limit.depth`, `limit.size`.
    mutating func next() throws(AchievementError) -> Token {
        if let end = pendingEnd {
            pendingEnd = nil
            close()
            return .end(end)
        }
        while position < bytes.count {
            if open.isEmpty, XMLCharacters.isSpace(bytes[position]) {
                position += 1
            } else if bytes[position] != UInt8(ascii: "<") {
                return try text()
            } else if let token = try markup() {
                return token
            }
        }
        guard hasRoot, open.isEmpty else { throw syntax() }
        return .finished
    }

    /// Nil for what is passed over: comments, instructions, the document type.
    private mutating func markup() throws(AchievementError) -> Token? {
        if skip("<!--") {
            try passComment()
        } else if skip("<![CDATA[") {
            return try section()
        } else if skip("<!DOCTYPE") {
            guard !hasRoot, !hasDocumentType else { throw syntax() }
            try passDocumentType()
            hasDocumentType = true
        } else if skip("<?") {
            try passInstruction()
        } else if skip("</") {
            return .end(try endTag())
        } else {
            return .start(try startTag())
        }
        return nil
    }

    private mutating func text() throws(AchievementError) -> Token {
        guard !open.isEmpty else { throw syntax() }
        let start = position
        while position < bytes.count, bytes[position] != UInt8(ascii: "<") {
            if bytes[position] == UInt8(ascii: "&") {
                _ = try reference()
            } else if bytes[position] == UInt8(ascii: "]"), has("]]>") {
                throw syntax()
            } else {
                position += 1
            }
        }
        return .text(start..<position)
    }

    private mutating func section() throws(AchievementError) -> Token {
        guard !open.isEmpty else { throw syntax() }
        let start = position
        try pass(to: "]]>")
        return .section(start..<(position - 3))
    }

    private mutating func passComment() throws(AchievementError) {
        try pass(to: "--")
        guard skip(">") else { throw syntax() }
    }

    private mutating func passInstruction() throws(AchievementError) {
        let target = try name()
        let isReserved =
            target.range.count == 3 && zip(bytes[target.range], "xml".utf8).allSatisfy { ASCII.lower($0) == $1 }
        guard !isReserved, target.prefix.isEmpty, isSpaceHere || has("?>") else { throw syntax() }
        try pass(to: "?>")
    }

    private mutating func startTag() throws(AchievementError) -> XMLStartTag {
        guard !(hasRoot && open.isEmpty) else { throw syntax() }
        guard open.count < limits.depth else {
            throw AchievementError(.limitDepth, at: .byte(position), facts: ["limit": "\(limits.depth)"])
        }
        let outer = namespaces.count
        let tag = try readStartTag()
        hasRoot = true
        open.append(Open(name: tag.name.range, bindings: outer))
        if tag.isEmpty { pendingEnd = tag.range.upperBound..<tag.range.upperBound }
        return tag
    }

    private mutating func endTag() throws(AchievementError) -> Range<Int> {
        let start = position - 2
        let found = try name()
        guard let innermost = open.last, bytes[found.range] == bytes[innermost.name] else {
            throw syntax(at: start)
        }
        passSpace()
        guard skip(">") else { throw syntax() }
        close()
        return start..<position
    }

    private mutating func close() {
        if let closed = open.popLast() { namespaces.shrink(to: closed.bindings) }
    }
}
