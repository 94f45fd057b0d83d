/// What is preferred for a value: which containers, and which type or language.
extension Compactor {
    /// Gathers what suits a value.
    ///
    /// Source: [JSON-LD 1.1 API, IRI Compaction](https://www.w3.org/TR/json-ld11-api/#iri-compaction), steps 4.1 to 4.18.
    func selection(
        for value: NamedValue, _ sense: PropertySense, in active: ActiveContext
    ) throws(LinkedDataError) -> TermSelection {
        var selection = TermSelection()
        let object = value.object
        let hasIndex = object?.entries.contains(.index) ?? false
        if hasIndex, !(object?.isGraphObject ?? false) { selection.append(.index) }
        if sense != .forward {
            selection.table = .type
            selection.preferred = [sense == .backward ? TypeKey.reverse : TypeKey.id]
            selection.containers.append(.set)
        } else if let object, object.isListObject {
            selectList(object, in: active, &selection)
        } else if let object, object.isGraphObject {
            selectGraph(object, &selection)
        } else if let object, object.isValueObject {
            selectValue(object, &selection)
        } else {
            selection.table = .type
            selection.preferred = [TypeKey.id]
            selection.containers += [.id, [.id, .set], .type, [.type, .set], .set]
        }
        selection.containers.append([])
        if active.mode == .version11 {
            if !hasIndex { selection.append(.index) }
            if let object, object.hasOnly(.value) { selection.append(.language) }
        }
        try complete(&selection, for: object, in: active)
        return selection
    }

    private func selectGraph(_ graph: ExpandedObject, _ selection: inout TermSelection) {
        let hasIndex = graph.entries.contains(.index)
        let hasID = graph.entries.contains(.id)
        if hasIndex { selection.append([.graph, .index]) }
        if hasID { selection.append([.graph, .id]) }
        selection.append(.graph)
        selection.containers.append(.set)
        if !hasIndex { selection.append([.graph, .index]) }
        if !hasID { selection.append([.graph, .id]) }
        selection.append(.index)
        selection.table = .type
        selection.preferred = [TypeKey.id]
    }

    private func selectValue(_ value: ExpandedObject, _ selection: inout TermSelection) {
        let language = languageKey(of: value)
        if let language, !value.entries.contains(.index) {
            selection.preferred = [language]
            selection.append(.language)
        } else if let type = value.types.first?.pointee.iri {
            selection.table = .type
            selection.preferred = [type]
        }
        selection.containers.append(.set)
    }

    /// The most specific type or language that all items of a list share.
    private func selectList(_ list: ExpandedObject, in active: ActiveContext, _ selection: inout TermSelection) {
        if !list.entries.contains(.index) { selection.containers.append(.list) }
        var commonType: Bytes?
        var commonLanguage: Bytes?
        if list.list.first == nil {
            commonLanguage = InverseContext.defaultLanguage(of: active, memory: memory)
        }
        for item in list.list {
            let (type, language) = typeAndLanguage(of: item.pointee)
            if let common = commonLanguage {
                if !common.isSame(as: language), item.pointee.isValueObject { commonLanguage = LanguageKey.none }
            } else {
                commonLanguage = language
            }
            if let common = commonType {
                if !common.isSame(as: type) { commonType = TypeKey.none }
            } else {
                commonType = type
            }
        }
        if let commonType, !commonType.isSame(as: TypeKey.none) {
            selection.table = .type
            selection.preferred = [commonType]
        } else {
            selection.preferred = [commonLanguage ?? LanguageKey.none]
        }
    }

    private func typeAndLanguage(of item: ExpandedObject) -> (type: Bytes, language: Bytes) {
        guard item.isValueObject else { return (TypeKey.id, LanguageKey.none) }
        if let language = languageKey(of: item) { return (TypeKey.none, language) }
        if let type = item.types.first?.pointee.iri { return (type, LanguageKey.none) }
        return (TypeKey.none, LanguageKey.null)
    }

    private func languageKey(of value: ExpandedObject) -> Bytes? {
        LanguageKey.key(value.givenLanguage, value.givenDirection, memory: memory)
    }

    /// What suits if nothing suits exactly.
    private func complete(
        _ selection: inout TermSelection, for object: ExpandedObject?, in active: ActiveContext
    ) throws(LinkedDataError) {
        let wanted = selection.preferred.first ?? LanguageKey.null
        selection.preferred = [wanted]
        let isReference =
            selection.table == .type && (wanted.isSame(as: TypeKey.id) || wanted.isSame(as: TypeKey.reverse))
        if isReference, let id = object?.id {
            if wanted.isSame(as: TypeKey.id) { selection.preferred = [] }
            let isTerm =
                try active.terms.definition(of: compactIRI(id, in: active))?.pointee.iri?.isSame(as: id) ?? false
            selection.preferred += isTerm ? [TypeKey.vocabulary, TypeKey.id] : [TypeKey.id, TypeKey.vocabulary]
        } else if let object, object.isListObject, object.list.first == nil {
            selection.table = .any
        }
        selection.preferred += [TypeKey.none, TypeKey.any]
        if selection.table == .language, let mark = wanted.position(of: UInt8(ascii: "_")) {
            selection.preferred.append(wanted.suffix(from: mark))
        }
    }
}

extension ExpandedObject {
    var givenLanguage: Bytes? { entries.contains(.language) ? language : nil }

    var givenDirection: Direction? { entries.contains(.direction) ? direction : nil }
}

extension ActiveContext {
    /// The direction that strings have as values of a term.
    func direction(of term: TermReference?) -> Direction? {
        switch term?.pointee.direction ?? .unset {
        case .unset: direction
        case .null: nil
        case .given(let direction): direction
        }
    }

    /// The language that strings have as values of a term.
    func language(of term: TermReference?) -> Bytes? {
        switch term?.pointee.language ?? .unset {
        case .unset: language
        case .null: nil
        case .given(let language): language
        }
    }
}
