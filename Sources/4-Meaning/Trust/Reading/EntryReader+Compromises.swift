internal import Encodings
internal import JSON

extension EntryReader {
    mutating func compromise(_ value: JSONValue, keys: [RegistryKey]) -> Compromise? {
        with { members in
            guard members.isObject(value, ["keys", "since", "discovered", "scope"]) else { return nil }
            let names = members.texts(value, "keys")
            if names.isEmpty { members.report(.missing, at: value, ["member": "keys"]) }
            for name in names where !keys.contains(where: { $0.value.hasSameBytes(as: name) }) {
                members.report(.reference, at: value["keys"] ?? value, ["value": name])
            }
            let since = members.day(value, "since")
            if value["since"] == nil { members.report(.missing, at: value, ["member": "since"]) }
            let discovered = members.day(value, "discovered")
            let scope = Self.scope(value["scope"], &members)
            guard let since, let scope else { return nil }
            return Compromise(keys: names, since: since, discovered: discovered, scope: scope)
        }
    }

    /// `"all"`, `{"serials": {"first", "last"}}` or `{"ids": […]}`; absent means all.
    private static func scope(_ value: JSONValue?, _ members: inout MemberReader) -> Compromise.Scope? {
        guard let value else { return .all }
        if value.equals("all") { return .all }
        guard members.isObject(value, ["serials", "ids"]) else { return nil }
        switch (value["serials"], value["ids"]) {
        case (let serials?, nil):
            guard members.isObject(serials, ["first", "last"]) else { return nil }
            guard let first = members.text(serials, "first"), let last = members.text(serials, "last") else {
                return nil
            }
            return .serials(first: first, last: last)
        case (nil, _?):
            return .ids(members.texts(value, "ids"))
        default:
            members.report(.value, at: value, ["member": "scope", "allowed": "all, serials, ids"])
            return nil
        }
    }
}
