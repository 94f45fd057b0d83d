/// What terms are looked up by that give their values a type.
enum TypeKey {
    /// Any type, also none.
    static var any: Bytes { Bytes("@any") }
    static var none: Bytes { Bytes(Keyword.nothing.text) }
    static var reverse: Bytes { Bytes(Keyword.reverse.text) }
    static var id: Bytes { Bytes(Keyword.id.text) }
    static var vocabulary: Bytes { Bytes(Keyword.vocab.text) }

    static func key(_ coercion: TermDefinition.Coercion) -> Bytes {
        switch coercion {
        case .unset: none
        case .untyped: any
        case .node: id
        case .vocabulary: vocabulary
        case .json: Bytes(Keyword.json.text)
        case .datatype(let iri): iri
        }
    }
}

/// What terms are looked up by that give their values a language or a direction.
enum LanguageKey {
    static var none: Bytes { Bytes(Keyword.nothing.text) }
    /// For values that have neither, and terms that say so.
    static var null: Bytes { Bytes("@null") }

    /// `en`, `ar_rtl` or `_rtl`; nil without language and direction.
    static func key(_ language: Bytes?, _ direction: Direction?, memory: Arena<UInt8>) -> Bytes? {
        let language = language.map(memory.lowercased)
        guard let direction else { return language }
        return memory.joined(language ?? .none, suffix(direction))
    }

    /// The key for a direction alone.
    static func suffix(_ direction: Direction) -> Bytes {
        switch direction {
        case .leftToRight: Bytes("_ltr")
        case .rightToLeft: Bytes("_rtl")
        }
    }
}
