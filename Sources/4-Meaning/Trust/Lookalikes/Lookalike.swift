/// A registered issuer that somebody else could be taken for.
public struct Lookalike: Sendable {
    /// What looks alike.
    public enum Kind: String, Sendable, Hashable {
        case name
        case domain
    }

    /// What looks alike.
    public let kind: Kind
    /// What was stated.
    public let stated: String
    /// What it looks like: a name or a domain of ``entry``.
    public let resembles: String
    /// The registered issuer.
    public let entry: RegistryEntry

    /// Whether a name is the other one in the same letters, with more words behind it.
    ///
    /// That alone says little: `University of Applied Sciences Sonnwald` begins with what somebody else is called.
    public var isLonger: Bool {
        kind == .name && FoldedName.fold(stated).starts(with: FoldedName.fold(resembles) + [0x20])
    }
}

extension TrustRegistries {
    /// The registered issuers whose names or domains look like these, without being the same.
    ///
    /// ```swift
    /// registries.lookalikes(name: "Hochschule S0nnwald", identifier: "did:web:sonnwa1d.example".utf8Span.span)
    /// ```
    ///
    /// A name that is the very same, in other spelling, is no look-alike (``entries(named:)`` finds it); nor is a domain that the
    /// entry itself has, or one below it.
    ///
    /// - Parameters:
    ///   - name: The name that the credential gives its issuer.
    ///   - identifier: The issuer's identifier in UTF-8: a did:web or a web address.
    ///   - entry: The issuer's own entry, if a registry lists it: nobody is taken for himself.
    public func lookalikes(
        name: String?, identifier: Span<UInt8>, besides entry: RegistryEntry? = nil
    ) -> [Lookalike] {
        let host = HostName.of(identifier: identifier)
        var found: [Lookalike] = []
        for registry in registries {
            let looks = registry.looks
            if let name, !name.isEmpty { found += looks.names(like: name, besides: entry, in: registry.store) }
            if let host { found += looks.domains(like: host, besides: entry, in: registry.store) }
        }
        return found
    }
}
