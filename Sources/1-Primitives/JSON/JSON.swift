/// A JSON value under construction.
///
/// ```swift
/// let status: JSON = ["type": "BitstringStatusListEntry", "statusListIndex": "94567"]
/// let text = status.bytes(pretty: true)
/// ```
///
/// Members keep the order in which they are given; ``canonicalBytes()`` sorts them. For reading what others wrote use
/// ``JSONDocument``.
public enum JSON: Sendable, Hashable {
    case object([JSONMember])
    case array([JSON])
    case string(String)
    case integer(Int)
    /// A number by its text, which must follow the grammar of RFC 8259: `2.5`, never `2,5` or `.5`.
    case number(String)
    case bool(Bool)
    case null
}

/// A name and its value.
public struct JSONMember: Sendable, Hashable {
    public var name: String
    public var value: JSON

    public init(_ name: String, _ value: JSON) {
        self.name = name
        self.value = value
    }
}

extension JSON {
    /// The member with this name; setting nil removes it, setting a new name appends it. Nil for everything but objects.
    public subscript(_ name: String) -> JSON? {
        get {
            guard case .object(let members) = self else { return nil }
            return members.first { $0.name.utf8.elementsEqual(name.utf8) }?.value
        }
        set {
            guard case .object(var members) = self else { return }
            let position = members.firstIndex { $0.name.utf8.elementsEqual(name.utf8) }
            switch (position, newValue) {
            case (let position?, let value?): members[position].value = value
            case (let position?, nil): members.remove(at: position)
            case (nil, let value?): members.append(JSONMember(name, value))
            case (nil, nil): break
            }
            self = .object(members)
        }
    }

    /// The text of a string, or nil.
    public var string: String? { if case .string(let text) = self { text } else { nil } }

    /// The elements of an array, or nil.
    public var array: [JSON]? { if case .array(let elements) = self { elements } else { nil } }

    /// An object of the members whose value is not nil.
    ///
    /// ```swift
    /// JSON.object(omittingNil: [("id", .string(id)), ("email", learner.email.map(JSON.string))])
    /// ```
    public static func object(omittingNil members: [(String, JSON?)]) -> JSON {
        var stated: [JSONMember] = []
        stated.reserveCapacity(members.count)
        for (name, value) in members {
            if let value { stated.append(JSONMember(name, value)) }
        }
        return .object(stated)
    }
}

extension JSON: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral, ExpressibleByBooleanLiteral,
    ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral
{
    public init(stringLiteral value: String) { self = .string(value) }
    public init(integerLiteral value: Int) { self = .integer(value) }
    public init(booleanLiteral value: Bool) { self = .bool(value) }
    public init(arrayLiteral elements: JSON...) { self = .array(elements) }
    public init(dictionaryLiteral elements: (String, JSON)...) {
        self = .object(elements.map { JSONMember($0.0, $0.1) })
    }
}
