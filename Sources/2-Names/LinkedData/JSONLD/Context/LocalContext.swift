/// A context definition that is being worked through: its entries by name, and how far each term's definition is.
final class LocalContext {
    enum Progress { case undefined, underWay, defined }

    struct Entry {
        let name: Bytes
        let value: SourceValue
        var progress = Progress.undefined
    }

    private(set) var entries: [Entry] = []
    /// 1 + the place of an entry; open addressing by the hash of its name.
    private var slots: [Int32]
    let surroundings: ContextStore.Surroundings
    /// The value of its `@protected`.
    var protectsTerms = false

    /// - Parameters:
    ///   - definition: An object.
    ///   - imported: The object whose entries hold where `definition` has none of the same name.
    init(_ definition: SourceValue, importing imported: SourceValue?, _ surroundings: ContextStore.Surroundings) {
        self.surroundings = surroundings
        let count =
            Int(definition.tree[definition.index].count)
            + (imported.map { Int($0.tree[$0.index].count) } ?? 0)
        var capacity = 16
        while capacity < count * 2 { capacity *= 2 }
        slots = [Int32](repeating: 0, count: capacity)
        entries.reserveCapacity(count)
        add(definition)
        if let imported { add(imported) }
    }

    private func add(_ object: SourceValue) {
        var name = object.index + 1
        for _ in 0..<object.tree[object.index].count {
            let text = object.tree.text(name)
            let value = SourceValue(tree: object.tree, index: name + 1)
            let slot = slot(of: text)
            if slots[slot] == 0 {
                entries.append(Entry(name: text, value: value))
                slots[slot] = Int32(entries.count)
            }
            name = object.tree[name + 1].next
        }
    }

    private func slot(of name: Bytes) -> Int {
        let mask = slots.count - 1
        var slot = Int(truncatingIfNeeded: name.contentHash) & mask
        while slots[slot] != 0, !entries[Int(slots[slot]) - 1].name.isSame(as: name) { slot = (slot + 1) & mask }
        return slot
    }

    /// The place of the entry with this name.
    func entry(_ name: Bytes) -> Int? {
        let place = slots[slot(of: name)]
        return place == 0 ? nil : Int(place) - 1
    }

    subscript(_ keyword: Keyword) -> SourceValue? {
        entry(Bytes(keyword.text)).map { entries[$0].value }
    }

    func mark(_ entry: Int, _ progress: Progress) { entries[entry].progress = progress }
}
