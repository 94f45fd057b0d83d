/// What words mean at one place of a document.
///
/// Made by context processing and not changed once it was handed out; what grows afterwards are only the contexts that
/// were already worked out from it. It belongs to one ``ContextStore``, and with it to one run at a time.
///
/// Source: [JSON-LD 1.1 API, active context](https://www.w3.org/TR/json-ld11-api/#dfn-active-context).
final class ActiveContext {
    let terms: TermDefinitions
    let mode: JSONLDOptions.ProcessingMode
    /// What relative references are resolved against; nil: they stay relative.
    var base: Bytes?
    /// The base before any `@base`: what a null context goes back to.
    let originalBase: Bytes?
    var vocabulary: Bytes?
    var language: Bytes?
    var direction: Direction?
    /// The context to return to at the next node object, if this one is not propagated.
    ///
    /// Unowned: it was there first, and the store keeps every context until it drops them all at once.
    unowned(unsafe) var previous: ActiveContext?

    /// The contexts worked out from this one for terms' scoped contexts.
    ///
    /// A list, because a document uses a handful of them, and passing over some costs less than hashing.
    var scoped: [Scoped] = []
    /// The contexts worked out from this one for `@context` values, by the hash of their bytes.
    var embedded: [UInt64: Embedded] = [:]
    /// The words that stand for `@type` here, the keyword itself not among them.
    private(set) lazy var aliasesOfType = AliasesOfType(of: terms)

    init(mode: JSONLDOptions.ProcessingMode, base: Bytes?) {
        terms = TermDefinitions()
        self.mode = mode
        self.base = base
        originalBase = base
    }

    init(copying other: ActiveContext) {
        terms = TermDefinitions(copying: other.terms)
        mode = other.mode
        base = other.base
        originalBase = other.originalBase
        vocabulary = other.vocabulary
        language = other.language
        direction = other.direction
        previous = other.previous
    }

    var hasProtectedTerms: Bool { terms.all.contains { $0.pointee.isProtected } }
}

extension ActiveContext {
    /// The context of a term that was worked out before, and in what role of the term.
    struct Scoped {
        enum Scope: UInt8 { case property, type, index }

        let definition: TermReference
        let scope: Scope
        let result: ActiveContext
    }

    /// A `@context` value that was worked out before.
    struct Embedded {
        let value: Bytes
        let isString: Bool
        let base: Bytes?
        let isArrayItem: Bool
        let result: ActiveContext
    }
}
