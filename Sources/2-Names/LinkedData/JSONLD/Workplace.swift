import JSON

/// All that one run writes to: the document's tree, its expanded form, and the contexts worked out so far.
///
/// Unchecked: a workplace is handed to one run at a time and goes back when the run has ended.
final class Workplace: @unchecked Sendable {
    private let contexts: any ContextSource
    private(set) var store: ContextStore
    let tree = SourceTree()
    private let givenContext = SourceTree()
    let form = ExpandedForm()

    init(contexts: any ContextSource) {
        self.contexts = contexts
        store = ContextStore(source: contexts)
    }

    func expand(
        _ document: JSONValue, omitting omitted: StaticString?, isOrdered: Bool, _ options: JSONLDOptions
    ) throws(LinkedDataError) -> ExpandedList {
        store.begin(limits: options.limits)
        form.begin(limits: options.limits)
        tree.read(document)
        let base = options.base.map { Array($0.utf8) }
        let start = store.start(
            mode: options.processingMode, base: base, contextBase: options.contextBase.map { Array($0.utf8) } ?? base)
        var active = start.context
        if let given = options.expandContext {
            givenContext.read(given["@context"] ?? given)
            active = try store.applying(
                SourceValue(tree: givenContext, index: 0), to: active, base: start.contextBase)
        }
        let expander = Expander(
            tree: tree, store: store, form: form, safety: options.safety, mode: options.processingMode,
            isOrdered: isOrdered, depthLimit: options.limits.depth, contextBase: start.contextBase, omitted: omitted)
        let expanded = try expander.expand(in: active)
        if let line = options.line { try expander.check(line, in: expanded) }
        return expanded
    }

    /// Forgets the document; keeps the contexts, unless they have become too many.
    ///
    /// - Parameter error: Why the run failed, if it did. Contexts that were too much work are not kept in part: the
    ///   same document is refused again.
    func clear(after error: LinkedDataError? = nil) {
        tree.forget()
        givenContext.forget()
        form.empty()
        if store.isFull || error?.code == .contextOverflow { store = ContextStore(source: contexts) }
    }
}
