/// A line of a table that cannot be understood.
struct TableMistake: Error {
    let line: String

    init(_ line: Word) { self.line = String(decoding: line.bytes, as: UTF8.self) }
}

/// Reads the lines of a table, or of a fragment, into a context.
struct TableReader {
    private var rest: Word
    private var abbreviations: [(name: Word, iri: Word)] = []

    private init(_ lines: StaticString) { rest = Word(lines) }

    static func read(_ table: ContextTable) throws(TableMistake) -> TermScope {
        var scope = TermScope()
        try read(table.lines, into: &scope)
        return scope
    }

    private static func read(_ lines: StaticString, into scope: inout TermScope) throws(TableMistake) {
        var reader = TableReader(lines)
        try reader.read(into: &scope, depth: 0)
        if let line = reader.nextLine() { throw TableMistake(line) }
    }

    /// Reads lines of one indentation; those of a deeper one belong to the term before them.
    private mutating func read(into scope: inout TermScope, depth: Int) throws(TableMistake) {
        var last: Int?
        while let line = nextLine() {
            let indentation = TableReader.indentation(of: line)
            if indentation < 2 * depth { return }
            if indentation == 2 * depth {
                advance(past: line)
                last = try read(line.dropFirst(indentation), into: &scope)
                continue
            }
            guard indentation == 2 * depth + 2, let term = last else { throw TableMistake(line) }
            var inner = scope.terms[term].scope ?? TermScope()
            try read(into: &inner, depth: depth + 1)
            scope.terms[term].scope = inner
        }
    }

    /// Reads a line without its indentation. Returns the place of the term it defines.
    private mutating func read(_ line: Word, into scope: inout TermScope) throws(TableMistake) -> Int? {
        switch line.first {
        case UInt8(ascii: "@"):
            try readStatement(line, into: &scope)
            return nil
        case UInt8(ascii: "#"):
            return nil
        default:
            return scope.define(try term(line))
        }
    }

    private func term(_ line: Word) throws(TableMistake) -> TermFacts {
        var rest = line
        guard let name = Word.take(from: &rest), let iri = Word.take(from: &rest) else { throw TableMistake(line) }
        var type: WrittenIRI?
        var container: Word?
        while let word = Word.take(from: &rest) {
            switch word.first {
            case UInt8(ascii: "^") where type == nil: type = written(word.dropFirst(1))
            case UInt8(ascii: "@") where container == nil: container = word
            default: throw TableMistake(line)
            }
        }
        return TermFacts(name: name, iri: written(iri), type: type, container: container, scope: nil)
    }

    private mutating func readStatement(_ line: Word, into scope: inout TermScope) throws(TableMistake) {
        var rest = line
        while let word = Word.take(from: &rest) {
            switch word {
            case Word("@protected"): scope.isProtected = true
            case Word("@names"): scope.namesIdAndType = true
            case Word("@version"): scope.needsVersion11 = true
            case Word("@null"): scope.isNull = true
            default: return try readStatement(word, rest, line, into: &scope)
            }
        }
    }

    /// Reads a statement that has something to say behind its name.
    private mutating func readStatement(
        _ name: Word, _ rest: Word, _ line: Word, into scope: inout TermScope
    ) throws(TableMistake) {
        var rest = rest
        guard let value = Word.take(from: &rest) else { throw TableMistake(line) }
        switch name {
        case Word("@vocab"):
            scope.vocabulary = value
        case Word("@after"):
            scope.predecessor = value
        case Word("@short"):
            guard let iri = Word.take(from: &rest) else { throw TableMistake(line) }
            abbreviations.append((value, iri))
        case Word("@include"):
            guard let fragment = ContextFragment.named(value) else { throw TableMistake(line) }
            try TableReader.read(fragment.lines, into: &scope)
        case Word("@revises"):
            guard scope.terms.isEmpty, let table = ContextTable.named(value) else { throw TableMistake(line) }
            scope = try TableReader.read(table)
        case Word("@without"):
            try leaveOut(value, of: &scope, line)
            while let other = Word.take(from: &rest) { try leaveOut(other, of: &scope, line) }
        default:
            throw TableMistake(line)
        }
        if !rest.isEmpty { throw TableMistake(line) }
    }

    private func leaveOut(_ term: Word, of scope: inout TermScope, _ line: Word) throws(TableMistake) {
        guard let place = scope.terms.firstIndex(where: { $0.name == term }) else { throw TableMistake(line) }
        scope.terms.remove(at: place)
    }

    /// An IRI, its abbreviation looked up.
    private func written(_ word: Word) -> WrittenIRI {
        for (name, iri) in abbreviations
        where word.count > name.count && word.start[name.count] == UInt8(ascii: ":") && word.prefix(name.count) == name
        {
            return WrittenIRI(head: iri, tail: word.dropFirst(name.count + 1))
        }
        return WrittenIRI(head: .empty, tail: word)
    }

    // MARK: Lines

    /// The line that comes next, which stays where it is; nil at the end.
    private mutating func nextLine() -> Word? {
        while rest.first == UInt8(ascii: "\n") { rest = rest.dropFirst(1) }
        guard !rest.isEmpty else { return nil }
        var length = 0
        while length < rest.count && rest.start[length] != UInt8(ascii: "\n") { length += 1 }
        return rest.prefix(length)
    }

    private mutating func advance(past line: Word) { rest = rest.dropFirst(line.count) }

    private static func indentation(of line: Word) -> Int {
        var spaces = 0
        while spaces < line.count && line.start[spaces] == UInt8(ascii: " ") { spaces += 1 }
        return spaces
    }
}
