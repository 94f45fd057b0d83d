import JSON

/// The nodes of a document, each once, with everything the document says about it.
///
/// Source: [JSON-LD 1.1 API, Node Map Generation](https://www.w3.org/TR/json-ld11-api/#node-map-generation).
final class NodeMap {
    /// One node of one graph.
    final class Node {
        let id: [UInt8]
        private(set) var types: [[UInt8]] = []
        var index: Bytes?
        private(set) var properties: [[UInt8]: [JSON]] = [:]
        private var known: Set<[UInt8]> = []
        private var knownTypes: Set<[UInt8]> = []

        init(_ id: [UInt8]) { self.id = id }

        /// Adds a type unless the node has it.
        func add(type: [UInt8]) {
            if knownTypes.insert(type).inserted { types.append(type) }
        }

        func touch(_ property: [UInt8]) { properties[property, default: []] += [] }

        /// Adds a value unless the property has it.
        ///
        /// - Parameter canonical: The value's canonical form.
        func add(_ value: JSON, canonical: [UInt8], to property: [UInt8]) {
            if known.insert(property + [0] + canonical).inserted { properties[property, default: []].append(value) }
        }

        /// Adds a list, whatever there is.
        func add(list: JSON, to property: [UInt8]) { properties[property, default: []].append(list) }

        var json: JSON {
            var members = [JSONMember("@id", NodeMap.string(id))]
            if !types.isEmpty { members.append(JSONMember("@type", .array(types.map(NodeMap.string)))) }
            if let index { members.append(JSONMember("@index", .string(index.string))) }
            for (property, values) in properties.sorted(by: { $0.key.lexicographicallyPrecedes($1.key) }) {
                members.append(JSONMember(String(decoding: property, as: UTF8.self), .array(values)))
            }
            return .object(members)
        }

        var saysNothing: Bool { types.isEmpty && index == nil && properties.isEmpty }
    }

    final class Graph {
        private(set) var nodes: [[UInt8]: Node] = [:]

        func node(_ id: [UInt8]) -> Node {
            if let known = nodes[id] { return known }
            let node = Node(id)
            nodes[id] = node
            return node
        }

        /// The nodes of which something is said, by their identifiers.
        var json: [JSON] {
            nodes.values.sorted { $0.id.lexicographicallyPrecedes($1.id) }.filter { !$0.saysNothing }.map(\.json)
        }
    }

    let defaultGraph = Graph()
    private(set) var namedGraphs: [[UInt8]: Graph] = [:]
    private var labels: [[UInt8]: [UInt8]] = [:]
    private var labelCount = 0

    func graph(_ name: [UInt8]) -> Graph {
        if let known = namedGraphs[name] { return known }
        let graph = Graph()
        namedGraphs[name] = graph
        return graph
    }

    /// A new identifier for a blank node, the same again for the same old one.
    ///
    /// Source: [Generate Blank Node Identifier](https://www.w3.org/TR/json-ld11-api/#generate-blank-node-identifier).
    func blankNode(_ old: [UInt8]? = nil) -> [UInt8] {
        if let old, let known = labels[old] { return known }
        let label = Array("_:b\(labelCount)".utf8)
        labelCount += 1
        if let old { labels[old] = label }
        return label
    }

    /// An identifier as it stands in the map: blank nodes are named anew.
    func identifier(_ iri: Bytes) -> [UInt8] {
        IRIForm.isBlank(iri) ? blankNode(Array(iri)) : Array(iri)
    }

    static func string(_ bytes: [UInt8]) -> JSON { .string(String(decoding: bytes, as: UTF8.self)) }
}
