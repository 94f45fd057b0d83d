public import JSON

/// What a document says about something: nothing, something that cannot be read, or a value.
public enum Stated<Value: Sendable>: Sendable {
    case absent
    /// It is there, but not what it should be.
    case unreadable(JSONValue)
    case value(Value)

    /// The value, or nil.
    public var value: Value? {
        if case .value(let value) = self { value } else { nil }
    }
}
