/// Writes what a table says as a JSON-LD context.
struct ContextWriter {
    private var bytes: [UInt8] = []

    /// An object with the member `@context`.
    static func document(_ scope: TermScope) -> [UInt8] {
        var writer = ContextWriter()
        writer.bytes.reserveCapacity(16384)
        writer.write("{\"@context\":")
        if let predecessor = scope.predecessor {
            writer.bytes.append(UInt8(ascii: "["))
            writer.writeString(predecessor)
            writer.bytes.append(UInt8(ascii: ","))
            writer.write(scope)
            writer.bytes.append(UInt8(ascii: "]"))
        } else {
            writer.write(scope)
        }
        writer.bytes.append(UInt8(ascii: "}"))
        return writer.bytes
    }

    private mutating func write(_ scope: TermScope) {
        if scope.isNull { return write("null") }
        bytes.append(UInt8(ascii: "{"))
        if scope.needsVersion11 { writeMember("@version") { $0.write("1.1") } }
        if scope.isProtected { writeMember("@protected") { $0.write("true") } }
        if let vocabulary = scope.vocabulary { writeMember("@vocab") { $0.writeString(vocabulary) } }
        if scope.namesIdAndType {
            writeMember("id") { $0.writeString(Word("@id")) }
            writeMember("type") { $0.writeString(Word("@type")) }
        }
        for term in scope.terms { writeMember(term.name) { $0.write(term) } }
        bytes.append(UInt8(ascii: "}"))
    }

    private mutating func write(_ term: TermFacts) {
        // A name for an IRI alone is the only kind that may be used as a prefix.
        if term.type == nil && term.container == nil && term.scope == nil { return write(term.iri) }
        bytes.append(UInt8(ascii: "{"))
        writeMember("@id") { $0.write(term.iri) }
        if let type = term.type { writeMember("@type") { $0.write(type) } }
        if let container = term.container { writeMember("@container") { $0.writeString(container) } }
        if let scope = term.scope { writeMember("@context") { $0.write(scope) } }
        bytes.append(UInt8(ascii: "}"))
    }

    // MARK: JSON

    private mutating func write(_ text: StaticString) { bytes.append(contentsOf: Word(text).bytes) }

    private mutating func writeMember(_ name: StaticString, _ value: (inout Self) -> Void) {
        writeMember(Word(name), value)
    }

    private mutating func writeMember(_ name: Word, _ value: (inout Self) -> Void) {
        if bytes.last != UInt8(ascii: "{") { bytes.append(UInt8(ascii: ",")) }
        writeString(name)
        bytes.append(UInt8(ascii: ":"))
        value(&self)
    }

    /// No character of a term or an IRI needs an escape.
    private mutating func writeString(_ word: Word) {
        bytes.append(UInt8(ascii: "\""))
        bytes.append(contentsOf: word.bytes)
        bytes.append(UInt8(ascii: "\""))
    }

    private mutating func write(_ iri: WrittenIRI) {
        bytes.append(UInt8(ascii: "\""))
        bytes.append(contentsOf: iri.head.bytes)
        bytes.append(contentsOf: iri.tail.bytes)
        bytes.append(UInt8(ascii: "\""))
    }
}
