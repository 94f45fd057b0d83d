import Helper

/// The relationships of a part: what its ids stand for.
final class Relations: XMLListener {
    struct Relation {
        let type: String
        let target: String
    }

    private var relations: [String: Relation] = [:]
    private var order: [Relation] = []

    subscript(id: String) -> Relation? { relations[id] }

    func first(ofType suffix: String) -> String? { order.first { $0.type.hasSuffix(suffix) }?.target }

    func began(_ name: String, _ attributes: XMLAttributes) throws(HelperError) {
        guard name == "Relationship", attributes["TargetMode"] != "External" else { return }
        guard let id = attributes["Id"], let type = attributes["Type"], let target = attributes["Target"] else {
            return
        }
        guard order.count < SheetLimits.entries else {
            throw HelperError(.xlsxTooLarge, facts: ["what": "entries", "limit": String(SheetLimits.entries)])
        }
        let relation = Relation(type: type, target: target)
        relations[id] = relation
        order.append(relation)
    }

    func ended(_ name: String) {}
    func characters(_ bytes: UnsafeBufferPointer<UInt8>) {}
}
