public import JSON

extension CredentialComparison {
    /// The comparison as scripts read it: `same`, and `elements` and `around` with a member a row.
    public var json: JSON {
        [
            "same": .bool(isSame), "elements": .array(rows.filter { $0.number != nil }.map(\.json)),
            "around": .array(rows.filter { $0.number == nil }.map(\.json)),
        ]
    }
}

extension CredentialComparison.Row {
    fileprivate var json: JSON {
        .object(omittingNil: [
            ("name", .string(name)), ("number", number.map(JSON.string)), ("standing", .string(standing.rawValue)),
            ("a", first.map(JSON.string)), ("b", second.map(JSON.string)), ("hidden", hidden?.json),
        ])
    }
}

extension HiddenDifference {
    fileprivate var json: JSON {
        ["why": .array(causes.map { .string($0.rawValue) }), "a": .string(first), "b": .string(second)]
    }
}
