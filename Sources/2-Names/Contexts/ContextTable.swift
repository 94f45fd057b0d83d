/// The facts of one published context: where it is published, what its document hashes to, and what its terms mean.
///
/// The terms are written in lines, indented by two spaces for each context inside another:
///
/// ```
/// @short schema https://schema.org/
/// @protected @names
/// name         schema:name
/// Achievement  https://example.org/terms#Achievement
///   @protected @names
///   image  schema:image     ^@id
///   tag    schema:keywords  ^schema:Text @set
/// ```
///
/// A line is a term and the IRI it stands for. Behind them may stand `^` and the type its values are coerced to, and the
/// container they stand in. Lines indented further are the context that holds inside the term: inside nodes of that type
/// for a class, inside its values for a property. IRIs stand as the published document has them, also where a prefix in
/// them is not defined: such a slip is part of what is signed.
///
/// Lines that begin with `@` say something about the context they stand in:
///
/// | line | meaning |
/// |---|---|
/// | `@protected` | its terms may not be redefined |
/// | `@names` | `id` and `type` stand for `@id` and `@type` |
/// | `@version` | it needs JSON-LD 1.1 |
/// | `@vocab IRI` | terms that are not defined belong to this vocabulary |
/// | `@null` | it forgets all terms that were defined before |
/// | `@after IRI` | it comes after the context at that address |
/// | `@short NAME IRI` | from here on `NAME:` is written for that IRI; an abbreviation of the table, not a term |
/// | `@include NAME` | the lines of a ``ContextFragment`` stand here |
/// | `@revises IRI` | it is the table of that address, changed by the lines that follow |
/// | `@without TERM…` | of what it revises, these terms are left out |
///
/// `@protected`, `@names` and `@version` may share a line. A line that begins with `#` is a remark.
struct ContextTable: Sendable {
    /// The address by which documents name the context.
    let address: StaticString
    /// Other addresses of the same document.
    let otherAddresses: [StaticString]
    /// SHA-256 of the published document, in hexadecimal.
    let sha256: StaticString
    /// SHA-384 of the published document, in hexadecimal.
    let sha384: StaticString
    let lines: StaticString

    init(
        _ address: StaticString, or otherAddresses: [StaticString] = [], sha256: StaticString, sha384: StaticString,
        _ lines: StaticString
    ) {
        self.address = address
        self.otherAddresses = otherAddresses
        self.sha256 = sha256
        self.sha384 = sha384
        self.lines = lines
    }

    /// Whether documents name the context so.
    func isNamed(_ iri: Word) -> Bool {
        Word(address) == iri || otherAddresses.contains { Word($0) == iri }
    }

    /// The table of the context that documents name so.
    static func named(_ iri: Word) -> ContextTable? { all.first { $0.isNamed(iri) } }
}

/// Lines that stand in several tables.
struct ContextFragment: Sendable {
    let name: StaticString
    let lines: StaticString

    init(_ name: StaticString, _ lines: StaticString) {
        self.name = name
        self.lines = lines
    }

    static func named(_ name: Word) -> ContextFragment? { all.first { Word($0.name) == name } }
}
