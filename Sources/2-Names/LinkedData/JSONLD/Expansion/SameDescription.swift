/// Whether two parts of a document say the same, value for value in the order in which they stand.
extension Expander {
    /// Whether a node has a property with the same values.
    ///
    /// Of a property that comes twice the first is compared: comparing each with each would take the square of a prepared document.
    func isStated(_ property: UnsafeMutablePointer<ExpandedProperty>, of node: ExpandedReference) -> Bool {
        guard let other = node.pointee.properties.first(where: { $0.pointee.iri.isSame(as: property.pointee.iri) })
        else {
            return false
        }
        return isSame(other.pointee.values, property.pointee.values)
    }

    private func isSame(_ first: ExpandedList, _ second: ExpandedList) -> Bool {
        let (first, second) = (Array(first), Array(second))
        return first.count == second.count && zip(first, second).allSatisfy(isSame)
    }

    private func isSame(_ first: ExpandedReference, _ second: ExpandedReference) -> Bool {
        let (one, other) = (first.pointee, second.pointee)
        guard one.entries == other.entries, isSame(one.id, other.id), one.language.isSame(as: other.language),
            isSame(one.list, other.list)
        else { return false }
        if one.isValueObject {
            let texts = (tree.text(one.value), tree.text(other.value))
            guard tree.kind(one.value) == tree.kind(other.value), texts.0.isSame(as: texts.1) else { return false }
        }
        let (types, otherTypes) = (Array(one.types), Array(other.types))
        guard types.count == otherTypes.count,
            zip(types, otherTypes).allSatisfy({ isSame($0.pointee.iri, $1.pointee.iri) })
        else { return false }
        return Array(one.properties).count == Array(other.properties).count
            && one.properties.allSatisfy { isStated($0, of: second) }
    }

    private func isSame(_ first: Bytes?, _ second: Bytes?) -> Bool {
        guard let first, let second else { return first == nil && second == nil }
        return first.isSame(as: second)
    }
}
