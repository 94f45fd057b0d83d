/// The entries of a context that are no terms.
extension ContextStore {
    /// `@base`, which only a context within the document itself can set.
    func setBase(_ local: LocalContext, in result: ActiveContext) throws(LinkedDataError) {
        guard local.surroundings.remoteContexts.isEmpty, let value = local[.base] else { return }
        if value.kind == .null {
            result.base = nil
        } else if value.kind == .string, IRIForm.hasScheme(value.text) {
            result.base = try kept(value.text)
        } else if value.kind == .string, let base = result.base {
            try spend(bytes: base.count + value.text.count)
            result.base = bytes.copy(IRIReference.resolve(value.text, against: base))
        } else {
            throw LinkedDataError(.invalidBaseIRI)
        }
    }

    func setVocabulary(_ local: LocalContext, in result: ActiveContext) throws(LinkedDataError) {
        guard let value = local[.vocab] else { return }
        if value.kind == .null {
            result.vocabulary = nil
            return
        }
        guard value.kind == .string else { throw LinkedDataError(.invalidVocabMapping) }
        let isWhole = IRIForm.hasScheme(value.text) || IRIForm.isBlank(value.text)
        guard result.mode == .version11 || isWhole,
            case .iri(let iri, _) = try expandIRI(value.text, .documentOrVocabulary, in: result)
        else { throw LinkedDataError(.invalidVocabMapping, facts: ["iri": value.text.string]) }
        result.vocabulary = try kept(iri)
    }

    func setLanguage(_ local: LocalContext, in result: ActiveContext) throws(LinkedDataError) {
        guard let value = local[.language] else { return }
        switch value.kind {
        case .null: result.language = nil
        case .string: result.language = try kept(value.text)
        default: throw LinkedDataError(.invalidDefaultLanguage)
        }
    }

    func setDirection(_ local: LocalContext, in result: ActiveContext) throws(LinkedDataError) {
        guard let value = local[.direction] else { return }
        guard result.mode == .version11 else { throw LinkedDataError(.invalidContextEntry) }
        if value.kind == .null {
            result.direction = nil
        } else if value.kind == .string, let direction = Direction(value.text) {
            result.direction = direction
        } else {
            throw LinkedDataError(.invalidBaseDirection)
        }
    }
}
