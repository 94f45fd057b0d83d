/// What one context says.
struct TermScope {
    var isProtected = false
    var namesIdAndType = false
    var needsVersion11 = false
    /// Whether it forgets all that was defined before.
    var isNull = false
    var vocabulary: Word?
    /// The context that it comes after.
    var predecessor: Word?
    var terms: [TermFacts] = []

    /// The term of this name, which is added if there is none yet.
    mutating func define(_ term: TermFacts) -> Int {
        guard let known = terms.firstIndex(where: { $0.name == term.name }) else {
            terms.append(term)
            return terms.count - 1
        }
        // Only a revised table has it already. What holds inside the term stays.
        let scope = terms[known].scope
        terms[known] = term
        terms[known].scope = scope
        return known
    }
}

/// What a context says of one term.
struct TermFacts {
    let name: Word
    let iri: WrittenIRI
    let type: WrittenIRI?
    let container: Word?
    var scope: TermScope?
}

/// An IRI: what an abbreviation stands for, if one was used, and the rest.
struct WrittenIRI {
    let head: Word
    let tail: Word
}
