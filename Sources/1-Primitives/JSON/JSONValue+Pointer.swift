extension JSONValue {
    /// Where the value stands, as a JSON pointer: `/credentialSubject/identifier/0`. The whole text is the empty pointer.
    ///
    /// A member's name stands where the member does: JSON pointers have no place for names of their own.
    ///
    /// Worked out when asked for, by walking down from the root; meant for reports and errors.
    ///
    /// Source: [RFC 6901](https://www.rfc-editor.org/rfc/rfc6901).
    public var pointer: String {
        var path = ""
        var current = document.root
        // Past it: what was looked for is the name of the member that was stepped into.
        while current.index < index {
            guard let step = current.step(towards: index) else { return path }
            path += "/" + step.token
            current = step.value
        }
        return path
    }

    private func step(towards target: Int) -> (token: String, value: JSONValue)? {
        var position = 0
        for element in elements {
            if target < Int(element.node.next) { return (String(position), element) }
            position += 1
        }
        for (name, value) in members where target < Int(value.node.next) {
            return (JSONValue.pointerToken(name.string ?? ""), value)
        }
        return nil
    }

    /// A member's name as it stands in a pointer: `~` becomes `~0`, `/` becomes `~1`.
    static func pointerToken(_ name: String) -> String {
        var token = ""
        for scalar in name.unicodeScalars {
            switch scalar {
            case "~": token += "~0"
            case "/": token += "~1"
            default: token.unicodeScalars.append(scalar)
            }
        }
        return token
    }

    /// A copy of the value as a tree that can be changed and written.
    public var tree: JSON {
        switch kind {
        case .object: .object(members.map { JSONMember($0.name.string ?? "", $0.value.tree) })
        case .array: .array(elements.map(\.tree))
        case .string: .string(string ?? "")
        case .number: .number(numberText ?? "0")
        case .true: .bool(true)
        case .false: .bool(false)
        case .null: .null
        }
    }
}
