public import JSON

/// A legal identifier as it stands in a credential.
///
/// ```swift
/// for identifier in badge.issuerIdentifiers where identifier.isKind(.eidas) { print(identifier.value.pointer) }
/// ```
public struct StatedIdentifier: Sendable {
    let type: JSONValue
    /// The identifier itself, a string.
    public let value: JSONValue

    /// Nil for an entry that is no legal identifier: a type without `ext:`, or members that are no texts.
    init?(_ entry: JSONValue) {
        guard let type = entry["identifierType"], let value = entry["identifier"], value.kind == .string,
            type.withUTF8({ Self.name(in: $0) != nil }) ?? false
        else { return nil }
        self.type = type
        self.value = value
    }

    /// Whether it is of this kind. Nothing is allocated.
    public func isKind(_ kind: LegalIdentifier.Kind) -> Bool {
        var name = kind.name
        return type.withUTF8 { type in
            guard let range = Self.name(in: type) else { return false }
            return type.extracting(range).withUnsafeBufferPointer { stated in
                name.withUTF8 { ASCII.equalsIgnoringCase(stated, $0) }
            }
        } ?? false
    }

    /// The identifier with kind and country told apart.
    public var identifier: LegalIdentifier? {
        guard let type = type.string, let value = value.string else { return nil }
        return IdentifierEntry(type: type, value: value).identifier
    }

    /// The type without `ext:` and without the country at its end; nil for a type of the profile itself.
    private static func name(in type: Span<UInt8>) -> Range<Int>? {
        guard type.count > 4, type[0] == UInt8(ascii: "e"), type[1] == UInt8(ascii: "x"), type[2] == UInt8(ascii: "t"),
            type[3] == UInt8(ascii: ":")
        else { return nil }
        let mark = type.indices.last { type[$0] == UInt8(ascii: "_") }
        guard let mark, mark > 4, Country(parsing: type.extracting((mark + 1)...)) != nil else { return 4..<type.count }
        return 4..<mark
    }
}

extension OpenBadgeView {
    /// The legal identifiers of the sealer.
    public var issuerIdentifiers: [StatedIdentifier] { Self.identifiers(of: issuer) }

    /// The legal identifiers of the awarding body: of `credentialSubject.source`, or of the issuer where it awards itself.
    public var awardingIdentifiers: [StatedIdentifier] { Self.identifiers(of: source ?? issuer) }

    static func identifiers(of profile: JSONValue?) -> [StatedIdentifier] {
        guard let list = profile?["otherIdentifier"] else { return [] }
        var identifiers: [StatedIdentifier] = []
        list.forEachElement { entry in
            if let identifier = StatedIdentifier(entry) { identifiers.append(identifier) }
        }
        return identifiers
    }
}
