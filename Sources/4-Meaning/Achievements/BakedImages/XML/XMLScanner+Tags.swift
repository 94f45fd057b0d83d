import Encodings

extension XMLScanner {
    /// Reads a start tag, with what it binds added to the namespaces.
    mutating func readStartTag() throws(AchievementError) -> XMLStartTag {
        let start = position
        guard skip("<") else { throw syntax() }
        var name = try name()
        var attributes: [XMLAttribute] = []
        var isEmpty = false
        while true {
            let hasSpace = isSpaceHere
            passSpace()
            if skip(">") { break }
            if skip("/>") {
                isEmpty = true
                break
            }
            guard hasSpace else { throw syntax() }
            try checkCount(attributes.count, at: start)
            attributes.append(try attribute())
        }
        try bind(attributes)
        try checkCount(namespaces.count - 1, at: start)
        name.namespace = try namespace(of: name, isElement: true)
        for index in attributes.indices where !isDeclaration(attributes[index]) {
            attributes[index].name.namespace = try namespace(
                of: attributes[index].name, isElement: false)
        }
        try checkNoneTwice(attributes)
        return XMLStartTag(range: start..<position, name: name, attributes: attributes, isEmpty: isEmpty)
    }

    private func checkCount(_ count: Int, at index: Int) throws(AchievementError) {
        guard count < limits.attributes else {
            throw AchievementError(.limitSize, at: .byte(index), facts: ["limit": "\(limits.attributes)"])
        }
    }

    private mutating func attribute() throws(AchievementError) -> XMLAttribute {
        let name = try name()
        passSpace()
        guard skip("=") else { throw syntax() }
        passSpace()
        let value = try quoted()
        // Once more through the value, for what may not stand in it. No reference goes beyond it: none holds a
        // quotation mark.
        let end = position
        position = value.lowerBound
        while position < value.upperBound {
            switch bytes[position] {
            case UInt8(ascii: "<"): throw syntax()
            case UInt8(ascii: "&"): _ = try reference()
            default: position += 1
            }
        }
        position = end
        return XMLAttribute(name: name, value: value)
    }

    /// Whether an attribute is no attribute but declares a namespace.
    func isDeclaration(_ attribute: XMLAttribute) -> Bool {
        let name = attribute.name
        return bytes[name.prefix].elementsEqual("xmlns".utf8) || bytes[name.range].elementsEqual("xmlns".utf8)
    }

    private mutating func bind(_ attributes: [XMLAttribute]) throws(AchievementError) {
        for attribute in attributes where isDeclaration(attribute) {
            let prefix = attribute.name.prefix.isEmpty ? [] : Array(bytes[attribute.name.local])
            guard namespaces.bind(prefix, to: try value(of: attribute)) else {
                throw syntax(at: attribute.name.range.lowerBound)
            }
        }
    }

    /// The default namespace is for elements; an attribute without prefix stands in none.
    private func namespace(
        of name: XMLName, isElement: Bool
    ) throws(AchievementError) -> [UInt8]? {
        if name.prefix.isEmpty, !isElement { return nil }
        let address = namespaces.address(of: bytes[name.prefix])
        guard address != nil || name.prefix.isEmpty else { throw syntax(at: name.range.lowerBound) }
        return address
    }

    /// Two names are the same when their namespaces and what stands behind their prefixes are.
    private func checkNoneTwice(_ attributes: [XMLAttribute]) throws(AchievementError) {
        guard attributes.count > 1 else { return }
        var seen: Set<[UInt8]> = []
        for attribute in attributes {
            let name = attribute.name
            // No address and no name holds a zero byte or a space.
            let full =
                isDeclaration(attribute)
                ? [0x20] + bytes[name.range] : (name.namespace ?? []) + [0x00] + bytes[name.local]
            guard seen.insert(full).inserted else { throw syntax(at: name.range.lowerBound) }
        }
    }
}
