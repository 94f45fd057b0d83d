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
    /// IRIs of the properties by which such a line holds others: a learner record its credentials.
    let inner: [StaticString]
    /// IRIs of the properties that name who signs.
    let signers: [StaticString]
    /// IRIs of the properties by which a signer may be introduced where it signs, though it is a node of the line as well:
    /// whoever issues to herself is described as issuer and as subject. Nothing else, for whoever holds the credential could
    /// move a grade there.
    let profile: [StaticString]
    /// IRIs of the properties that tell who signs: wherever else the signer is described they say the same, or nothing.
    let identity: [StaticString]
    /// IRIs of the properties by which others may say something of such a node elsewhere.
    let remarks: [StaticString]

    /// A credential, its subjects, and what they have achieved. Whoever endorses one of them names it by its `id` and adds a
    /// comment.
    ///
    /// Sources: [Verifiable Credentials 2.0](https://www.w3.org/TR/vc-data-model-2.0/),
    /// [Open Badges 3.0, EndorsementSubject](https://www.imsglobal.org/spec/ob/v3p0/#endorsementsubject),
    /// [Comprehensive Learner Record 2.0](https://www.imsglobal.org/spec/clr/v2p0/).
    public static let credential = NodeLine(
        steps: [
            ["https://www.w3.org/2018/credentials#credentialSubject"],
            // The second in the first published context.
            [
                "https://purl.imsglobal.org/spec/vc/ob/vocab.html#achievement",
                "https://purl.imsglobal.org/spec/vc/ob/vocab.html#Achievement",
                // A learner record lists what its credentials are about.
                "https://purl.imsglobal.org/spec/vc/clr/vocab.html#achievement",
            ],
        ],
        inner: ["https://purl.imsglobal.org/spec/vc/clr/vocab.html#verifiableCredential"],
        signers: ["https://www.w3.org/2018/credentials#issuer"],
        profile: profile,
        identity: [
            "https://purl.imsglobal.org/spec/vc/ob/vocab.html#otherIdentifier",
            "https://purl.imsglobal.org/spec/vc/ob/vocab.html#address",
            // As the first published context has it.
            "https://purl.imsglobal.org/spec/vc/ob/vocab.html#Address",
        ],
        remarks: ["https://purl.imsglobal.org/spec/vc/ob/vocab.html#endorsementComment"])

    /// What Open Badges 3.0 has for a profile, but what is of persons alone.
    private static let profile: [StaticString] = [
        "https://schema.org/name", "https://schema.org/description", "https://schema.org/url",
        "https://schema.org/email", "https://schema.org/givenName", "https://schema.org/familyName",
        "https://purl.imsglobal.org/spec/vc/ob/vocab.html#image",
        // As the contexts before 3.0.3 have it.
        "https://purl.imsglobal.org/spec/vc/ob/vocab.html#Image",
        "https://purl.imsglobal.org/spec/vc/ob/vocab.html#phone",
        "https://purl.imsglobal.org/spec/vc/ob/vocab.html#address",
        "https://purl.imsglobal.org/spec/vc/ob/vocab.html#official",
        "https://purl.imsglobal.org/spec/vc/ob/vocab.html#otherIdentifier",
        "https://purl.imsglobal.org/spec/vc/ob/vocab.html#parentOrg",
    ]
}

/// The lines of a document, and who signs.
private struct Lines {
    let line: NodeLine
    var places: [LinePlace] = []
    var signers: [ExpandedReference] = []
}

/// Where a node of a line may be described.
private struct LinePlace {
    let node: ExpandedReference
    /// Which line: those inside of others count on.
    let line: Int
    /// How many steps from its beginning.
    let step: Int
    /// Whether the node is one that signs.
    var isSigner = false

    func isSameNode(as other: ExpandedReference) -> Bool {
        guard let id = node.pointee.id, let otherID = other.pointee.id else { return false }
        return id.isSame(as: otherID)
    }
}

extension Expander {
    /// Refuses a document that describes a node of a line outside of its place, or who signs in two ways.
    func check(_ line: NodeLine, in document: ExpandedList) throws(LinkedDataError) {
        var found = Lines(line: line)
        var lines = document.filter(\.pointee.isNodeObject)
        var number = 0
        while number < lines.count {
            var nodes = [lines[number]]
            let signers = values(of: line.signers, in: lines[number])
            found.signers += signers.filter { $0.pointee.id != nil }
            for step in 0...line.steps.count {
                found.places += nodes.map { node in
                    var place = LinePlace(node: node, line: number, step: step)
                    place.isSigner = signers.contains { place.isSameNode(as: $0) }
                    return place
                }
                lines += nodes.flatMap { values(of: line.inner, in: $0) }
                if step < line.steps.count { nodes = nodes.flatMap { values(of: line.steps[step], in: $0) } }
            }
            number += 1
        }
        found.places.removeAll { $0.node.pointee.id == nil }
        guard !found.places.isEmpty || !found.signers.isEmpty else { return }
        for node in document { try search(node, in: found) }
    }

    private func values(of names: [StaticString], in node: ExpandedReference) -> [ExpandedReference] {
        node.pointee.properties.filter { property in names.contains { property.pointee.iri.equals($0) } }
            .flatMap { $0.pointee.values.filter(\.pointee.isNodeObject) }
    }

    /// Looks through an object and all that it holds. What stands in a graph of its own is not of this document.
    private func search(_ object: ExpandedReference, in lines: Lines) throws(LinkedDataError) {
        let allowed = allowed(object, lines)
        let signer = signer(describedBy: object, lines)
        for property in object.pointee.properties {
            if let allowed, !allowed.contains(where: { property.pointee.iri.equals($0) }) { throw misplaced(property) }
            if let signer, lines.line.identity.contains(where: { property.pointee.iri.equals($0) }),
                !isStated(property, of: signer)
            {
                throw misplaced(property)
            }
            for value in property.pointee.values { try search(value, in: lines) }
        }
        for value in object.pointee.list { try search(value, in: lines) }
        for property in object.pointee.reverse {
            for value in property.pointee.values {
                // What points at a node from behind says something of the node that it is written in.
                if lines.places.contains(where: { $0.isSameNode(as: value) }) { throw misplaced(property) }
                try search(value, in: lines)
            }
        }
    }

    /// The properties that a node of a line may have in another than its place; nil for all that stands where it belongs.
    private func allowed(_ object: ExpandedReference, _ lines: Lines) -> [StaticString]? {
        // Most are values, or nobody's.
        guard object.pointee.id != nil, isElsewhere(object, lines.places) else { return nil }
        let own = lines.places.filter { $0.isSameNode(as: object) }
        let isSigner = own.contains(where: \.isSigner) && own.allSatisfy { $0.step == 1 }
        return isSigner ? lines.line.remarks + lines.line.profile : lines.line.remarks
    }

    /// Who signs, if an object describes the same node at another place.
    private func signer(describedBy object: ExpandedReference, _ lines: Lines) -> ExpandedReference? {
        guard let id = object.pointee.id, !lines.signers.contains(object) else { return nil }
        return lines.signers.first { $0.pointee.id.map { $0.isSame(as: id) } ?? false }
    }

    /// Whether an object is a node of a line, and neither of its places. A learner has a place in each credential of a record.
    private func isElsewhere(_ object: ExpandedReference, _ places: [LinePlace]) -> Bool {
        guard let first = places.first(where: { $0.isSameNode(as: object) }) else { return false }
        guard let own = places.first(where: { $0.node == object }) else { return true }
        guard first.step == own.step else { return true }
        // A record may hold two copies of a credential: each is judged by itself, under its own signature.
        if own.step == 0 { return first.line == 0 && first.node != object }
        return places.first { $0.line == own.line && $0.isSameNode(as: object) }?.node != object
    }

    private func misplaced(_ property: UnsafeMutablePointer<ExpandedProperty>) -> LinkedDataError {
        let name = property.pointee.source
        return error(.shape, at: name, facts: ["keyword": tree.text(name).string])
    }
}
