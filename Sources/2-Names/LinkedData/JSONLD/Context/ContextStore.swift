import JSON

/// The contexts that were worked out, and the memory they stand in.
///
/// One run uses a store at a time, so nothing in it needs a lock; how the specification's algorithms fill it stands in
/// the extensions of this class. When it has grown beyond ``capacity`` it is dropped as a whole, between two runs.
final class ContextStore {
    /// A term's own context, and what relative references in it are resolved against.
    struct ScopedContext {
        let value: SourceValue
        let base: Bytes?
    }

    /// A context document and the IRI it is known by.
    struct RemoteContext {
        let iri: Bytes
        let value: SourceValue
    }

    /// Where a document begins, before any `@context` was seen.
    struct Start {
        let mode: JSONLDOptions.ProcessingMode
        let context: ActiveContext
        /// What relative references to contexts are resolved against.
        let contextBase: Bytes?
    }

    let source: any ContextSource
    let bytes = Arena<UInt8>(chunkSize: 16_384)
    private let definitions = Arena<TermDefinition>(chunkSize: 512)
    private(set) var scopedContexts: [ScopedContext] = []
    private var remoteContexts: [UInt64: [RemoteContext]] = [:]
    private var starts: [Start] = []
    /// Every context that another one may refer to.
    private var contexts: [ActiveContext] = []
    /// Bytes that contexts and the texts they were written in take, roughly.
    private var size = 0
    private var work = 0
    private(set) var limits = JSONLDLimits.standard

    /// Above this many bytes, roughly, a store is not kept for the next document.
    static let capacity = 8 << 20

    init(source: any ContextSource) {
        self.source = source
    }

    var isFull: Bool {
        let terms = definitions.capacity * MemoryLayout<TermDefinition>.stride
        return size + terms + bytes.capacity > ContextStore.capacity || starts.count > 64
    }

    /// Begins the work for one document.
    func begin(limits: JSONLDLimits) {
        self.limits = limits
        work = 0
    }

    /// What holds before any `@context` was seen.
    func start(mode: JSONLDOptions.ProcessingMode, base: [UInt8]?, contextBase: [UInt8]?) -> Start {
        let known = starts.first { start in
            start.mode == mode && isSame(start.context.base, base) && isSame(start.contextBase, contextBase)
        }
        if let known { return known }
        let context = ActiveContext(mode: mode, base: base.map(bytes.copy))
        keep(context)
        let start = Start(mode: mode, context: context, contextBase: contextBase.map(bytes.copy))
        starts.append(start)
        return start
    }

    private func isSame(_ known: Bytes?, _ given: [UInt8]?) -> Bool {
        guard let known, let given else { return known == nil && given == nil }
        return known.elementsEqual(given)
    }

    /// Makes sure that a context lives as long as what may point at it.
    func keep(_ context: ActiveContext) {
        contexts.append(context)
        size += context.terms.capacity * TermDefinitions.slotSize + ContextStore.contextSize
    }

    /// What a context takes besides its terms.
    private static let contextSize = 512

    func keep(_ definition: TermDefinition) -> TermReference { TermReference(definitions.keep(definition)) }

    func keep(_ scoped: ScopedContext) -> Int32 {
        scopedContexts.append(scoped)
        return Int32(scopedContexts.count - 1)
    }

    func copy(of context: ActiveContext) throws(LinkedDataError) -> ActiveContext {
        try spend(ContextStore.stepCost + context.terms.capacity)
        return ActiveContext(copying: context)
    }

    /// What a context costs besides its terms, even an empty one; and what a term costs.
    static let stepCost = 32

    func spend(_ cost: Int) throws(LinkedDataError) {
        work += cost
        guard work <= limits.contextWork else {
            throw LinkedDataError(.contextOverflow, facts: ["limit": String(limits.contextWork)])
        }
    }

    /// Accounts for bytes that are looked through or put together.
    func spend(bytes count: Int) throws(LinkedDataError) { try spend(count / 4) }

    /// Bytes that outlive the text they stand in.
    func kept(_ text: Bytes) throws(LinkedDataError) -> Bytes {
        try spend(bytes: text.count)
        return bytes.copy(text)
    }

    /// Both one after the other.
    func joined(_ first: Bytes, _ second: Bytes) throws(LinkedDataError) -> Bytes {
        try spend(bytes: first.count + second.count)
        return bytes.joined(first, second)
    }

    /// The context that an IRI names, from the source; read once.
    func remoteContext(_ iri: Bytes) throws(LinkedDataError) -> RemoteContext {
        let hash = iri.contentHash
        if let known = remoteContexts[hash]?.first(where: { $0.iri.isSame(as: iri) }) { return known }
        guard let document = source.context(for: Array(iri)) else {
            throw LinkedDataError(.unknownContext, facts: ["iri": iri.string])
        }
        let tree = SourceTree(of: document.root)
        size += tree.size
        guard let context = tree.member("@context", of: 0) else {
            throw LinkedDataError(.invalidRemoteContext, facts: ["context": iri.string])
        }
        let remote = RemoteContext(iri: bytes.copy(iri), value: SourceValue(tree: tree, index: context))
        remoteContexts[hash, default: []].append(remote)
        return remote
    }

    /// A context that was written into a document, as a text of its own that outlives the document.
    func detached(_ written: Bytes) throws(LinkedDataError) -> SourceValue {
        let limits = JSONLimits(
            bytes: .max, depth: .max, members: .max, string: .max, refusesInexactIntegers: false)
        do {
            let tree = SourceTree(of: try JSONDocument(parsing: Array(written), limits: limits).root)
            size += tree.size
            return SourceValue(tree: tree, index: 0)
        } catch {
            throw LinkedDataError(.invalidLocalContext)
        }
    }
}
