/// Whether what stands under a term is read as what it was.
///
/// The specification does not ask this; it may put a value where its container loses it or cannot be read.
extension Compactor {
    /// Whether a term can hold a value.
    func canHold(
        _ term: TermReference, _ value: NamedValue, _ sense: PropertySense, in active: ActiveContext
    ) -> Bool {
        if case .none = value { return true }
        if term.pointee.isReverse { return sense == .backward && !term.pointee.isJSON }
        if term.pointee.isJSON { return value.object?.isJSONLiteral ?? false }
        let container = term.pointee.container
        guard let object = value.object else { return !container.contains(.list) }
        if container.contains(.list) { return object.isListObject && !object.entries.contains(.index) }
        if container.contains(.language) {
            guard object.isValueObject, tree.kind(object.value) == .string else { return false }
            if let language = object.givenLanguage, active.keyword(language) == .nothing { return false }
            return object.entries.isDisjoint(with: [.type, .index])
                && object.givenDirection == active.direction(of: term)
        }
        guard container.contains(.graph) else { return true }
        if !object.isGraphObject { return false }
        // An empty array of graphs is no graph.
        return object.graph.first != nil || !container.isDisjoint(with: [.id, .index])
    }

    /// Whether a term for graphs has a place for the name and the index of a graph. The specification prefers it even if it
    /// has not; here only if there is no other term.
    func keepsGraph(_ term: TermReference, _ value: NamedValue) -> Bool {
        guard let object = value.object, object.isGraphObject, term.pointee.container.contains(.graph) else {
            return true
        }
        let container = term.pointee.container
        return (container.contains(.id) || !object.entries.contains(.id))
            && (container.contains(.index) || !object.entries.contains(.index))
            && (!container.isDisjoint(with: [.id, .index]) || object.graph.only != nil)
    }

    /// Whether a name that was not chosen among the terms can be used for a value: it may be a term all the same.
    func isUsable(
        _ name: Bytes, for iri: Bytes, _ value: NamedValue, _ sense: PropertySense, in active: ActiveContext
    ) -> Bool {
        guard let term = active.terms.definition(of: name) else {
            // A property that is no IRI, such as `:`, would become one in a vocabulary.
            return active.vocabulary == nil || IRIForm.hasScheme(iri) || Keyword(iri) != nil
                || reads(name, .vocabulary, as: iri, in: active)
        }
        return term.pointee.meaning?.isSame(as: iri) ?? false && canHold(term, value, sense, in: active)
    }
}
