import JSON

/// Puts the objects of an expanded document into a node map.
final class NodeMapGeneration {
    private let tree: SourceTree
    let map = NodeMap()
    private let limit: Int
    private var bytesLeft: Int

    init(tree: SourceTree, limits: JSONLDLimits) {
        self.tree = tree
        limit = limits.expandedBytes
        bytesLeft = limit
    }

    /// Whose property a value is.
    enum Parent {
        case none
        /// The value belongs to a property of this node.
        case property(NodeMap.Node, [UInt8])
        /// The value is a node, and this one belongs to a property of it.
        case reverse(JSON, [UInt8])
    }

    func generate(_ nodes: ExpandedList, in graph: NodeMap.Graph) throws(LinkedDataError) {
        for node in nodes { _ = try add(node.pointee, to: graph, .none) }
    }

    /// Adds an object to the map.
    ///
    /// - Returns: What stands for it where it was: the value or list itself, or a reference to the node.
    @discardableResult
    private func add(_ object: ExpandedObject, to graph: NodeMap.Graph, _ parent: Parent) throws(LinkedDataError)
        -> JSON
    {
        if object.isValueObject { return try add(literal: object, parent) }
        if object.isListObject {
            var items: [JSON] = []
            for item in object.list { items.append(try add(item.pointee, to: graph, .none)) }
            let list = JSON.object([JSONMember("@list", .array(items))])
            if case .property(let node, let property) = parent { node.add(list: list, to: property) }
            return list
        }
        return try add(node: object, to: graph, parent)
    }

    private func add(literal object: ExpandedObject, _ parent: Parent) throws(LinkedDataError) -> JSON {
        var value = ExpandedJSON(tree: tree).object(object)
        if let type = object.types.first?.pointee.iri, IRIForm.isBlank(type) {
            value["@type"] = NodeMap.string(map.identifier(type))
        }
        if case .property(let node, let property) = parent { try add(value, to: property, of: node, from: object) }
        return value
    }

    /// Adds a value to a property, whose name and value then stand there once more.
    private func add(
        _ value: JSON, to property: [UInt8], of node: NodeMap.Node, from object: ExpandedObject
    ) throws(LinkedDataError) {
        let canonical = value.canonicalBytes()
        bytesLeft -= property.count + canonical.count
        guard bytesLeft >= 0 else {
            throw LinkedDataError(.size, at: tree.place(of: object.source), facts: ["limit": String(limit)])
        }
        node.add(value, canonical: canonical, to: property)
    }

    private func add(
        node object: ExpandedObject, to graph: NodeMap.Graph, _ parent: Parent
    ) throws(LinkedDataError) -> JSON {
        var types: [[UInt8]] = []
        for type in object.types { if let iri = type.pointee.iri { types.append(map.identifier(iri)) } }
        // An identifier that expands to null names nothing.
        let id = object.entries.contains(.id) ? object.id.map(map.identifier) ?? map.blankNode() : map.blankNode()
        let node = graph.node(id)
        let reference = JSON.object([JSONMember("@id", NodeMap.string(id))])
        switch parent {
        case .none: break
        case .property(let subject, let property): try add(reference, to: property, of: subject, from: object)
        case .reverse(let subject, let property): try add(subject, to: property, of: node, from: object)
        }
        for type in types { node.add(type: type) }
        if object.entries.contains(.index) {
            if let known = node.index, !known.isSame(as: object.index) {
                throw LinkedDataError(.conflictingIndexes, at: tree.place(of: object.source))
            }
            node.index = object.index
        }
        for property in object.reverse {
            for value in property.pointee.values {
                try add(value.pointee, to: graph, .reverse(reference, Array(property.pointee.iri)))
            }
        }
        if object.entries.contains(.graph) { try generate(object.graph, in: map.graph(id)) }
        if object.entries.contains(.included) { try generate(object.included, in: graph) }
        for property in object.properties.sorted(by: { $0.pointee.iri.precedes($1.pointee.iri) }) {
            let name = map.identifier(property.pointee.iri)
            node.touch(name)
            for value in property.pointee.values { try add(value.pointee, to: graph, .property(node, name)) }
        }
        return reference
    }
}
