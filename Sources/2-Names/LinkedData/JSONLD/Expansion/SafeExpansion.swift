/// What ``JSONLDSafety`` adds to expansion: where the algorithm would drop something, an error that says where.
extension Expander {
    /// Refuses what would be dropped, if nothing may be.
    @inline(__always)
    func refuse(
        _ code: LinkedDataError.Code, at element: Int32, facts: @autoclosure () -> [String: String] = [:]
    ) throws(LinkedDataError) {
        if safety.contains(.dataLoss) { throw error(code, at: element, facts: facts()) }
    }

    /// Refuses a name that no context knows.
    func refuseName(_ name: Bytes, at element: Int32) throws(LinkedDataError) {
        let code: LinkedDataError.Code = name.first == UInt8(ascii: "@") ? .reservedTerm : .undefinedTerm
        try refuse(code, at: element, facts: ["term": name.string])
    }

    /// Refuses a reference that is relative, or was.
    ///
    /// - Parameter missing: What to call it if it is: a relative IRI, or a term that nobody defined.
    func checkReference(
        _ iri: Bytes, _ facts: IRIFacts, _ origin: ExpandedIRI.Origin, at element: Int32,
        missing: LinkedDataError.Code = .relativeIRI
    ) throws(LinkedDataError) {
        guard !safety.isDisjoint(with: [.dataLoss, .absoluteIRIs]), !facts.contains(.isBlank) else { return }
        let isResolved = if case .base = origin { true } else { false }
        if !facts.contains(.hasScheme) || isResolved && safety.contains(.absoluteIRIs) {
            let fact = missing == .undefinedTerm ? "term" : "iri"
            throw error(missing, at: element, facts: [fact: tree.text(element).string])
        }
        if !facts.contains(.isWellFormed) { try refuse(.malformedIRI, at: element, facts: ["iri": iri.string]) }
    }

    /// Refuses a type that means nothing.
    func checkType(
        _ iri: Bytes, _ facts: IRIFacts, _ origin: ExpandedIRI.Origin, at element: Int32
    ) throws(LinkedDataError) {
        if facts.contains(.isWellFormed), case .term = origin { return }
        let written = tree.text(element)
        // A word without colon or slash was meant as a term.
        let isWord = written.position(of: UInt8(ascii: ":")) == nil && written.position(of: UInt8(ascii: "/")) == nil
        try checkReference(iri, facts, origin, at: element, missing: isWord ? .undefinedTerm : .relativeIRI)
    }

    func checkLanguage(_ language: Bytes, at element: Int32) throws(LinkedDataError) {
        guard safety.contains(.dataLoss), !LanguageTag.isWellFormed(language) else { return }
        throw error(.languageTag, at: element, facts: ["language": language.string])
    }

    /// Refuses a keyword that lets claims stand elsewhere than they seem to.
    func checkShape(_ keyword: Keyword, at name: Int32) throws(LinkedDataError) {
        switch keyword {
        case .context, .id, .type, .value, .language, .direction: return
        default: break
        }
        guard safety.contains(.plainShape) else { return }
        throw error(.shape, at: name, facts: ["keyword": String(describing: keyword.text)])
    }

    /// Refuses a member that is named by an IRI. It means the same as its term, so a signature covers both alike; whoever
    /// reads the JSON knows the term and would pass over the other: a status, an end, a grade could be hidden so.
    func checkName(_ origin: ExpandedIRI.Origin, at name: Int32) throws(LinkedDataError) {
        guard safety.contains(.plainShape), case .written = origin else { return }
        throw error(.shape, at: name, facts: ["keyword": tree.text(name).string])
    }

    /// Refuses a list or nothing as an item of a list: linked data knows neither, and whoever reads the JSON finds something else
    /// there than what was signed.
    func checkItem(_ item: Int32) throws(LinkedDataError) {
        guard safety.contains(.plainShape) else { return }
        switch tree.kind(item) {
        case .array: throw error(.shape, at: item, facts: ["keyword": "[[]]"])
        case .null: throw error(.shape, at: item, facts: ["keyword": "[null]"])
        default: return
        }
    }

    /// Refuses an object in the place of a text that says no more than the text would: its language or direction.
    func checkValueObject(_ object: ExpandedObject) throws(LinkedDataError) {
        guard safety.contains(.plainShape), object.entries.isDisjoint(with: [.language, .direction]) else { return }
        throw error(.shape, at: object.source, facts: ["keyword": "@value"])
    }
}
