import JSON

extension JSON {
    /// The same expanded document in one order: arrays mean sets, but for those of `@list` and inside JSON literals.
    var inOneOrder: JSON {
        switch self {
        case .array(let items):
            return .array(
                items.map(\.inOneOrder).map { ($0, $0.canonicalBytes()) }
                    .sorted { $0.1.lexicographicallyPrecedes($1.1) }.map(\.0))
        case .object(let members):
            if self["@type"]?.string == "@json" { return self }
            return .object(
                members.map { member in
                    if member.name == "@list", case .array(let items) = member.value {
                        return JSONMember(member.name, .array(items.map(\.inOneOrder)))
                    }
                    return JSONMember(member.name, member.value.inOneOrder)
                })
        default: return self
        }
    }
}
