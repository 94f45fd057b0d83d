/// How a `@context` changes what words mean.
///
/// Source: [JSON-LD 1.1 API, Context Processing Algorithm](https://www.w3.org/TR/json-ld11-api/#algorithm).
extension ContextStore {
    /// What the algorithm is told about the place at which a context stands.
    struct Surroundings {
        /// What relative references to contexts are resolved against.
        var base: Bytes?
        /// The contexts that led here, by naming one another.
        var remoteContexts: [Bytes] = []
        /// Whether protected terms may be defined otherwise, as inside a property they may.
        var overridesProtected = false
        /// Whether the context holds in nested node objects too.
        var propagates = true
        /// Whether scoped contexts that lead back to a context on the way here are looked into once more.
        var validatesScoped = true
        /// Whether it is one of several: then an `@propagate` of its own is checked but has no effect.
        var isArrayItem = false
    }

    /// The context that results from a local context.
    func process(
        _ local: SourceValue, in active: ActiveContext, _ surroundings: Surroundings, depth: Int
    ) throws(LinkedDataError) -> ActiveContext {
        guard depth < limits.depth else {
            throw LinkedDataError(.depth, facts: ["limit": String(limits.depth)])
        }
        var surroundings = surroundings
        if !surroundings.isArrayItem, let propagates = local.member("@propagate")?.bool {
            surroundings.propagates = propagates
        }
        var result = try copy(of: active)
        if !surroundings.propagates, result.previous == nil {
            keep(active)
            result.previous = active
        }
        for context in local.oneOrMany {
            try spend(ContextStore.stepCost)
            switch context.kind {
            case .null:
                result = try nullified(result, surroundings)
            case .string:
                result = try processReference(context.text, in: result, &surroundings, depth: depth)
            case .object:
                try processDefinition(context, in: result, surroundings, depth: depth)
            default:
                throw LinkedDataError(.invalidLocalContext)
            }
        }
        return result
    }

    private func nullified(_ result: ActiveContext, _ surroundings: Surroundings) throws(LinkedDataError)
        -> ActiveContext
    {
        if !surroundings.overridesProtected, result.hasProtectedTerms {
            throw LinkedDataError(.invalidContextNullification)
        }
        let empty = ActiveContext(mode: result.mode, base: result.originalBase)
        if !surroundings.propagates {
            keep(result)
            empty.previous = result
        }
        return empty
    }

    private func processReference(
        _ reference: Bytes, in result: ActiveContext, _ surroundings: inout Surroundings, depth: Int
    ) throws(LinkedDataError) -> ActiveContext {
        let iri = try resolved(reference, surroundings)
        let wasSeen = surroundings.remoteContexts.contains { $0.isSame(as: iri) }
        if !surroundings.validatesScoped, wasSeen { return result }
        guard surroundings.remoteContexts.count < limits.remoteContexts else {
            throw LinkedDataError(.contextOverflow, facts: ["limit": String(limits.remoteContexts)])
        }
        surroundings.remoteContexts.append(iri)
        let remote = try remoteContext(iri)
        var inside = surroundings
        inside.base = remote.iri
        inside.isArrayItem = false
        inside.propagates = true
        do throws(LinkedDataError) {
            return try process(remote.value, in: result, inside, depth: depth + 1)
        } catch {
            throw error.adding("context", iri.string)
        }
    }

    private func resolved(_ reference: Bytes, _ surroundings: Surroundings) throws(LinkedDataError) -> Bytes {
        if IRIForm.hasScheme(reference) { return reference }
        guard let base = surroundings.base, IRIForm.hasScheme(base) else {
            throw LinkedDataError(.loadingDocumentFailed, facts: ["iri": reference.string])
        }
        try spend(bytes: base.count + reference.count)
        return bytes.copy(IRIReference.resolve(reference, against: base))
    }

    private func processDefinition(
        _ definition: SourceValue, in result: ActiveContext, _ surroundings: Surroundings, depth: Int
    ) throws(LinkedDataError) {
        if let version = definition.member("@version") {
            guard version.isNumber(1.1) else { throw LinkedDataError(.invalidVersionValue) }
            guard result.mode == .version11 else { throw LinkedDataError(.processingModeConflict) }
        }
        let imported = try imported(by: definition, mode: result.mode, surroundings)
        try spend(bytes: definition.text.count + (imported?.text.count ?? 0))
        let local = LocalContext(definition, importing: imported, surroundings)
        try setBase(local, in: result)
        try setVocabulary(local, in: result)
        try setLanguage(local, in: result)
        try setDirection(local, in: result)
        if let propagate = local[.propagate] {
            guard result.mode == .version11 else { throw LinkedDataError(.invalidContextEntry) }
            guard propagate.bool != nil else { throw LinkedDataError(.invalidPropagateValue) }
        }
        if let protected = local[.protected] {
            guard result.mode == .version11 else { throw LinkedDataError(.invalidContextEntry) }
            guard let protects = protected.bool else { throw LinkedDataError(.invalidProtectedValue) }
            local.protectsTerms = protects
        }
        for place in local.entries.indices {
            switch Keyword(local.entries[place].name) {
            case .base, .direction, .import, .language, .propagate, .protected, .version, .vocab: continue
            default: try createTermDefinition(place, of: local, in: result, depth: depth)
            }
        }
    }

    /// The context that a definition imports: its entries count as if they were written into it.
    private func imported(
        by definition: SourceValue, mode: JSONLDOptions.ProcessingMode, _ surroundings: Surroundings
    ) throws(LinkedDataError) -> SourceValue? {
        guard let reference = definition.member("@import") else { return nil }
        guard mode == .version11 else { throw LinkedDataError(.invalidContextEntry) }
        guard reference.kind == .string else { throw LinkedDataError(.invalidImportValue) }
        let remote = try remoteContext(try resolved(reference.text, surroundings))
        guard remote.value.kind == .object else {
            throw LinkedDataError(.invalidRemoteContext, facts: ["context": remote.iri.string])
        }
        guard remote.value.member("@import") == nil else {
            throw LinkedDataError(.invalidContextEntry, facts: ["context": remote.iri.string])
        }
        return remote.value
    }
}
