/// The terms of an active context by what they stand for, and by what values they suit.
///
/// Source: [JSON-LD 1.1 API, Inverse Context Creation](https://www.w3.org/TR/json-ld11-api/#inverse-context-creation).
final class InverseContext {
    /// The terms for one IRI and one container. Of terms that suit the same values the shortest is kept.
    struct Terms {
        /// The first of those that could take an empty list: of no type, no language.
        var any: TermReference?
        /// By the type that the terms give their values, or a word that looks like a keyword.
        var byType: [BytesKey: TermReference] = [:]
        /// By the language and direction that they give them.
        var byLanguage: [BytesKey: TermReference] = [:]
    }

    /// By the IRI or keyword, then by the container.
    private var terms: [BytesKey: [UInt8: Terms]] = [:]
    let prefixes: PrefixTable

    /// - Parameter memory: Where bytes that have to be put together are kept.
    init(of active: ActiveContext, memory: Arena<UInt8>) {
        let definitions = active.terms.all.sorted { $0.pointee.isPreferred(to: $1.pointee) }
        prefixes = PrefixTable(of: definitions)
        let defaults = InverseContext.defaultLanguage(of: active, memory: memory)
        for definition in definitions {
            guard let meaning = definition.pointee.meaning else { continue }
            terms[BytesKey(meaning), default: [:]][definition.pointee.container.rawValue, default: Terms()]
                .add(definition, defaultLanguage: defaults, memory: memory)
        }
    }

    /// Whether there is a term for an IRI or keyword.
    func hasTerms(for meaning: Bytes) -> Bool { terms[BytesKey(meaning)] != nil }

    /// The terms for an IRI or keyword with a container.
    func terms(for meaning: Bytes, _ container: ContainerMapping) -> Terms? {
        terms[BytesKey(meaning)]?[container.rawValue]
    }

    /// The language and direction that strings have by default, as a key.
    static func defaultLanguage(of active: ActiveContext, memory: Arena<UInt8>) -> Bytes {
        LanguageKey.key(active.language, active.direction, memory: memory) ?? LanguageKey.none
    }
}

extension InverseContext.Terms {
    /// Puts a term where it is looked for, unless a shorter one stands there.
    mutating func add(_ term: TermReference, defaultLanguage: Bytes, memory: Arena<UInt8>) {
        let definition = term.pointee
        if definition.isReverse { return Self.set(&byType, TypeKey.reverse, term) }
        if any == nil, !definition.isJSON { any = term }
        switch definition.coercion {
        case .untyped:
            Self.set(&byLanguage, TypeKey.any, term)
            return Self.set(&byType, TypeKey.any, term)
        case .unset:
            break
        case .node, .vocabulary, .json, .datatype:
            return Self.set(&byType, TypeKey.key(definition.coercion), term)
        }
        switch (definition.language, definition.direction) {
        case (.unset, .unset):
            Self.set(&byLanguage, defaultLanguage, term)
            Self.set(&byLanguage, LanguageKey.none, term)
            Self.set(&byType, TypeKey.none, term)
        case (.unset, let direction):
            let key = LanguageKey.key(nil, direction.value, memory: memory)
            Self.set(&byLanguage, key ?? LanguageKey.none, term)
        case (let language, let direction):
            let key = LanguageKey.key(language.value, direction.value, memory: memory)
            Self.set(&byLanguage, key ?? LanguageKey.null, term)
        }
    }

    private static func set(_ terms: inout [BytesKey: TermReference], _ key: Bytes, _ term: TermReference) {
        if terms[BytesKey(key)] == nil { terms[BytesKey(key)] = term }
    }
}

extension TermDefinition {
    /// The IRI or keyword that the term stands for; nil if it stands for nothing.
    var meaning: Bytes? {
        switch mapping {
        case .null: nil
        case .keyword(let keyword): Bytes(keyword.text)
        case .iri(let iri): iri
        }
    }

    /// Shorter names are preferred, and among those of one length the first in code point order.
    func isPreferred(to other: TermDefinition) -> Bool {
        name.count == other.name.count ? name.precedes(other.name) : name.count < other.name.count
    }
}

extension TermDefinition.Setting {
    /// What is given, if something is.
    var value: Value? { if case .given(let value) = self { value } else { nil } }
}
