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
    private var scoped: [Scoped] = []
    /// The contexts worked out from this one for `@context` values, by the hash of their bytes.
    var embedded: [UInt64: Embedded] = [:]
    private var namesOfID: KeywordNames?
    private var namesOfType: KeywordNames?
    private var namesOfValue: KeywordNames?

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

    deinit {
        for names in [namesOfID, namesOfType, namesOfValue] { names?.deallocate() }
    }

    var hasProtectedTerms: Bool { terms.all.contains { $0.pointee.isProtected } }
}

/// What is asked of the names of every object.
extension ActiveContext {
    @inline(__always)
    func isNameOfID(_ name: Bytes) -> Bool { isName(name, among: names(&namesOfID, of: .id)) }

    @inline(__always)
    func isNameOfType(_ name: Bytes) -> Bool { isName(name, among: names(&namesOfType, of: .type)) }

    @inline(__always)
    func isNameOfValue(_ name: Bytes) -> Bool { isName(name, among: names(&namesOfValue, of: .value)) }

    @inline(__always)
    private func names(_ known: inout KeywordNames?, of keyword: Keyword) -> KeywordNames {
        if let known { return known }
        let names = KeywordNames(of: keyword, in: terms)
        known = names
        return names
    }

    @inline(__always)
    private func isName(_ name: Bytes, among names: KeywordNames) -> Bool {
        names.areFew ? names.contains(name) : self.keyword(name) == names.keyword
    }
}

extension ActiveContext {
    /// In what role of a term its own context is entered.
    enum Scope: UInt8 { case property, type, index }

    /// The context of a term that was worked out before.
    private struct Scoped {
        let definition: TermReference
        let scope: Scope
        /// Unowned: the store keeps every context until it drops them all at once.
        unowned(unsafe) let result: ActiveContext
    }

    /// What ``remember(_:of:as:)`` was told.
    func scopedContext(of term: TermReference, as scope: Scope) -> ActiveContext? {
        for place in 0..<scoped.count where scoped[place].definition == term && scoped[place].scope == scope {
            return scoped[place].result
        }
        return nil
    }

    /// Remembers the context inside this one that a term brings with it; the store has to keep it.
    func remember(_ result: ActiveContext, of term: TermReference, as scope: Scope) {
        scoped.append(Scoped(definition: term, scope: scope, result: result))
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
