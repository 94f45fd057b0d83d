/// The nodes that a document is about, each of which is described in one place: the topmost, and those that it leads to.
///
/// ```swift
/// var options = JSONLDOptions.signedDocument
/// options.line = .credential                      // as it is there already
/// ```
///
/// Objects with the same `id` are one node in RDF, wherever they stand, and a signature over RDF does not say which of them said what.
/// Whoever holds a credential could move its status, its end or a grade into another object that is given the same `id`: the
/// signature would hold, and whoever reads the JSON would not find them.
public struct NodeLine: Sendable {
    /// IRIs of the properties that lead on from the topmost node, one after the other; each under all its names.
    let steps: [[StaticString]]
    /// IRIs of the properties by which others may say something of such a node elsewhere.
    let remarks: [StaticString]

    /// A credential, its subjects, and what they have achieved. Whoever endorses one of them names it by its `id` and adds a
    /// comment.
    ///
    /// Sources: [Verifiable Credentials 2.0](https://www.w3.org/TR/vc-data-model-2.0/),
    /// [Open Badges 3.0, EndorsementSubject](https://www.imsglobal.org/spec/ob/v3p0/#endorsementsubject).
    public static let credential = NodeLine(
        steps: [
            ["https://www.w3.org/2018/credentials#credentialSubject"],
            // The second in the first published context.
            [
                "https://purl.imsglobal.org/spec/vc/ob/vocab.html#achievement",
                "https://purl.imsglobal.org/spec/vc/ob/vocab.html#Achievement",
            ],
        ],
        remarks: ["https://purl.imsglobal.org/spec/vc/ob/vocab.html#endorsementComment"])
}

extension Expander {
    /// Refuses a document that describes a node of a line outside of its place.
    func check(_ line: NodeLine, in document: ExpandedList) throws(LinkedDataError) {
        var nodes = document.filter(\.pointee.isNodeObject)
        var places = nodes
        for step in line.steps {
            nodes = nodes.flatMap { node in
                node.pointee.properties.filter { property in step.contains { property.pointee.iri.equals($0) } }
                    .flatMap { $0.pointee.values.filter(\.pointee.isNodeObject) }
            }
            places += nodes
        }
        let named = places.filter { $0.pointee.id != nil }
        guard !named.isEmpty else { return }
        for node in document { try search(node, for: named, line) }
    }

    /// Looks through an object and all that it holds. What stands in a graph of its own is not of this document.
    private func search(
        _ object: ExpandedReference, for places: [ExpandedReference], _ line: NodeLine
    ) throws(LinkedDataError) {
        let place = object.pointee.id.flatMap { id in places.first { $0.pointee.id?.isSame(as: id) ?? false } }
        let isElsewhere = place.map { $0 != object } ?? false
        for property in object.pointee.properties {
            if isElsewhere, !line.remarks.contains(where: { property.pointee.iri.equals($0) }) {
                throw error(
                    .shape, at: property.pointee.source, facts: ["keyword": tree.text(property.pointee.source).string])
            }
            for value in property.pointee.values { try search(value, for: places, line) }
        }
        for value in object.pointee.list { try search(value, for: places, line) }
        for property in object.pointee.reverse {
            for value in property.pointee.values {
                // What points at a node from behind says something of the node that it is written in.
                if let id = value.pointee.id, places.contains(where: { $0.pointee.id?.isSame(as: id) ?? false }) {
                    throw error(
                        .shape, at: property.pointee.source,
                        facts: ["keyword": tree.text(property.pointee.source).string])
                }
                try search(value, for: places, line)
            }
        }
    }
}
