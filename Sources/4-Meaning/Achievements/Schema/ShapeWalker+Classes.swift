extension ShapeWalker {
    /// Walks `type`: the names of classes, the object's own among them.
    mutating func classes(
        at start: Int, by rule: UnsafePointer<MemberRule>, of shape: UnsafePointer<CompiledShape>
    ) -> Int {
        let isList = text[start] == Mark.openBracket
        guard isList || text[start] == Mark.quote else {
            add(.schemaType, rule.pointee.need.weight, at: start, expected: "list", found: kind(at: start))
            return text.skip(start)
        }
        var isNamed = false
        var isCredential = !shape.pointee.isCredential
        var next = start
        var position = isList ? text.afterSpace(start + 1) : start
        while text[position] != Mark.closeBracket, text[position] != 0 {
            if text[position] == Mark.quote {
                let token = text.string(at: position)
                text.withContent(of: token) { name in
                    if shape.pointee.classNames.position(of: name) >= 0 { isNamed = true }
                    if !isCredential, AcceptedText.isSame(name, "VerifiableCredential") { isCredential = true }
                }
                next = token.next
            } else {
                add(.schemaType, rule.pointee.need.weight, at: position, expected: "text", found: kind(at: position))
                next = text.skip(position)
            }
            guard isList else { break }
            position = text.afterSpace(next)
            guard text[position] == Mark.comma else { break }
            position = text.afterSpace(position + 1)
        }
        if isList { next = position + 1 }
        if !isNamed || !isCredential {
            addWrongClass(at: start, isNamed: isNamed, by: rule, of: shape)
        } else if isList != shape.pointee.isTypedByList {
            addTyping(at: start, isList: isList, by: rule)
        }
        return next
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
