/// The names that stand for one keyword in a context: the keyword itself and the terms that are aliases of it.
///
/// Every name of an object is looked for here before anything else is known of the object. Plain pointers, so that
/// nobody has to be counted as an owner of the list; it belongs to the ``ActiveContext`` that made it.
struct KeywordNames: BitwiseCopyable {
    let keyword: Keyword
    private let text: Bytes
    /// As a rule there is one or none.
    private let aliases: UnsafeMutableBufferPointer<Bytes>

    /// Whether there are so few that passing over them costs less than to hash a name.
    var areFew: Bool { aliases.count <= 4 }

    init(of keyword: Keyword, in terms: TermDefinitions) {
        self.keyword = keyword
        text = Bytes(keyword.text)
        let names = terms.all.filter { $0.pointee.keyword == keyword && !$0.pointee.name.equals(keyword.text) }
            .map(\.pointee.name)
        aliases = .allocate(capacity: names.count)
        _ = aliases.initialize(fromContentsOf: names)
    }

    func deallocate() { aliases.deallocate() }

    @inline(__always)
    func contains(_ name: Bytes) -> Bool {
        if name.isSame(as: text) { return true }
        for alias in aliases where alias.isSame(as: name) { return true }
        return false
    }
}
