/// What a property takes over from the node that is its value.
struct NodePlace {
    /// The index is a key in the property's map.
    let carriesIndex: Bool
    /// A graph of one node stands there without an array.
    let unwrapsGraph: Bool

    /// - Parameters:
    ///   - property: The name of the property; nil for the topmost nodes.
    ///   - term: What the name means in `outer`.
    init(of object: ExpandedObject, under property: Bytes?, _ term: TermReference?, in outer: ActiveContext) {
        carriesIndex = outer.carriesIndex(of: object, under: term)
        let isInGraph = property.map { outer.keyword($0) == .graph } ?? true
        let isInArray = !(term?.pointee.container.isDisjoint(with: [.set, .list]) ?? true)
        unwrapsGraph = object.isGraphObject && !isInGraph && !isInArray
    }
}

extension ActiveContext {
    /// Whether the index of an object needs no `@index`, because it is the key in the map that a term makes.
    func carriesIndex(of object: ExpandedObject, under term: TermReference?) -> Bool {
        guard let term = term?.pointee, term.index == nil else { return false }
        // Under a key that is read as `@none` it would be lost.
        return term.container.contains(.index) && !term.container.contains(.graph) && keyword(object.index) != .nothing
    }
}
