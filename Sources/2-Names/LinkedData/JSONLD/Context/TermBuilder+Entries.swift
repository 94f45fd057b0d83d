/// The entries of an expanded term definition besides its IRI and type.
extension TermBuilder {
    func setContainer(_ definition: inout TermDefinition, _ entry: SourceValue) throws(LinkedDataError) {
        guard let value = entry.member("@container") else { return }
        if definition.isReverse {
            if value.kind == .null { return }
            guard value.kind == .string, let container = ContainerMapping(value.text),
                container == .set || container == .index
            else { throw LinkedDataError(.invalidReverseProperty) }
            definition.container = container
            return
        }
        for item in value.oneOrMany {
            guard item.kind == .string, let keyword = ContainerMapping(item.text) else {
                throw LinkedDataError(.invalidContainerMapping)
            }
            definition.container.insert(keyword)
        }
        let container = definition.container
        let isAllowed =
            result.mode == .version11 || value.kind == .string && container.isDisjoint(with: [.graph, .id, .type])
        guard container != [], container.isValid, isAllowed else { throw LinkedDataError(.invalidContainerMapping) }
        if container.contains(.type) {
            switch definition.coercion {
            case .unset: definition.coercion = .node
            case .node, .vocabulary: break
            default: throw LinkedDataError(.invalidTypeMapping)
            }
        }
    }

    func setIndex(_ definition: inout TermDefinition, _ entry: SourceValue) throws(LinkedDataError) {
        guard let index = entry.member("@index") else { return }
        guard result.mode == .version11, definition.container.contains(.index), index.kind == .string,
            case .iri(let iri, _) = try expand(index.text), IRIForm.hasScheme(iri)
        else { throw LinkedDataError(.invalidTermDefinition) }
        definition.index = try store.kept(index.text)
    }

    func setScopedContext(_ definition: inout TermDefinition, _ entry: SourceValue) throws(LinkedDataError) {
        guard let context = entry.member("@context") else { return }
        guard result.mode == .version11 else { throw LinkedDataError(.invalidTermDefinition) }
        var surroundings = local.surroundings
        surroundings.overridesProtected = true
        surroundings.propagates = true
        surroundings.validatesScoped = false
        surroundings.isArrayItem = false
        do throws(LinkedDataError) {
            // Only to find errors now: where the term is used, the context is worked out from what is active there.
            _ = try store.process(context, in: result, surroundings, depth: depth + 1)
        } catch {
            switch error.code {
            // What is not at hand or too much keeps its name: it is no error of the context.
            case .unknownContext, .contextOverflow, .depth: throw error
            default:
                throw LinkedDataError(.invalidScopedContext, facts: error.facts.merging(["cause": error.reason]) { $1 })
            }
        }
        definition.scopedContext = store.keep(
            ContextStore.ScopedContext(value: context, base: local.surroundings.base))
    }

    func setLanguageAndDirection(_ definition: inout TermDefinition, _ entry: SourceValue) throws(LinkedDataError) {
        guard entry.member("@type") == nil else { return }
        if let language = entry.member("@language") {
            switch language.kind {
            case .null: definition.language = .null
            case .string: definition.language = .given(try store.kept(language.text))
            default: throw LinkedDataError(.invalidLanguageMapping)
            }
        }
        if let direction = entry.member("@direction") {
            if direction.kind == .null {
                definition.direction = .null
            } else if direction.kind == .string, let given = Direction(direction.text) {
                definition.direction = .given(given)
            } else {
                throw LinkedDataError(.invalidBaseDirection)
            }
        }
    }

    func setNest(_ definition: inout TermDefinition, _ entry: SourceValue) throws(LinkedDataError) {
        guard let nest = entry.member("@nest") else { return }
        guard result.mode == .version11 else { throw LinkedDataError(.invalidTermDefinition) }
        guard nest.kind == .string, Keyword(nest.text).map({ $0 == .nest }) ?? true else {
            throw LinkedDataError(.invalidNestValue)
        }
        definition.nest = try store.kept(nest.text)
    }

    func setPrefix(_ definition: inout TermDefinition, _ entry: SourceValue) throws(LinkedDataError) {
        guard let prefix = entry.member("@prefix") else { return }
        guard result.mode == .version11, term.position(of: UInt8(ascii: ":")) == nil,
            term.position(of: UInt8(ascii: "/")) == nil
        else { throw LinkedDataError(.invalidTermDefinition) }
        guard let isPrefix = prefix.bool else { throw LinkedDataError(.invalidPrefixValue) }
        if isPrefix, definition.keyword != nil { throw LinkedDataError(.invalidTermDefinition) }
        definition.isPrefix = isPrefix
    }

    func refuseOtherEntries(_ entry: SourceValue) throws(LinkedDataError) {
        var name = entry.index + 1
        for _ in 0..<entry.tree[entry.index].count {
            switch Keyword(entry.tree.text(name)) {
            case .id, .reverse, .container, .context, .direction, .index, .language, .nest, .prefix, .protected, .type:
                break
            default:
                throw LinkedDataError(.invalidTermDefinition)
            }
            name = entry.tree[name + 1].next
        }
    }
}
