import JSON

extension ShapeWalker {
    /// Walks `type`: the names of classes, the object's own among them.
    mutating func classes(
        at start: Int, by rule: UnsafePointer<MemberRule>, of shape: UnsafePointer<CompiledShape>
    ) {
        let isList = text.kind(start) == .array
        guard isList || text.kind(start) == .string else {
            return add(.schemaType, rule.pointee.need.weight, at: start, expected: "list", found: kind(at: start))
        }
        var isNamed = false
        var isCredential = !shape.pointee.isCredential
        let end = text.next(start)
        var position = isList ? start + 1 : start
        while position < end {
            if text.kind(position) == .string {
                text.withContent(of: position) { name in
                    if shape.pointee.classNames.position(of: name) >= 0 { isNamed = true }
                    if !isCredential, AcceptedText.isSame(name, "VerifiableCredential") { isCredential = true }
                }
            } else {
                add(.schemaType, rule.pointee.need.weight, at: position, expected: "text", found: kind(at: position))
            }
            position = text.next(position)
        }
        if !isNamed || !isCredential {
            addWrongClass(at: start, isNamed: isNamed, by: rule, of: shape)
        } else if isList != shape.pointee.isTypedByList {
            addTyping(at: start, isList: isList, by: rule)
        }
    }

    private mutating func addWrongClass(
        at start: Int, isNamed: Bool, by rule: UnsafePointer<MemberRule>, of shape: UnsafePointer<CompiledShape>
    ) {
        let name = isNamed ? "VerifiableCredential" : shape.pointee.className.description
        add(.schemaValue, rule.pointee.need.weight, at: start, expected: name, found: names(at: start))
    }

    /// A list of one class where a name is meant, or the name where a list is meant.
    private mutating func addTyping(at start: Int, isList: Bool, by rule: UnsafePointer<MemberRule>) {
        if isList {
            add(.schemaCardinality, .significant, at: start, expected: "text", found: "list")
        } else if rule.pointee.count == .list, model == .version2 {
            add(.schemaCardinality, .note, at: start, expected: "list", found: "text")
        }
    }

    /// The names in `type`, for a report.
    private func names(at start: Int) -> String {
        var names: [String] = []
        text.forEachElement(of: start) { if names.count < 4 { names.append(content(at: $0)) } }
        return SchemaFinding.shown(names.joined(separator: ", "))
    }
}
