/// How the identifiers of two sources agree.
public struct IdentifierComparison: Sendable, Hashable {
    /// Those both have, as the registry writes them.
    public let shared: [LegalIdentifier]
    /// Stated ones to which the registry has another number of the same kind and country, and none that matches.
    public let contradicting: [LegalIdentifier]

    /// Compares what a credential states with what a registry holds.
    ///
    /// - Parameters:
    ///   - stated: The identifiers in the credential.
    ///   - registered: The identifiers in the registry, on the day in question.
    public init(stated: [LegalIdentifier], registered: [LegalIdentifier]) {
        shared = registered.filter { one in stated.contains { $0.matches(one) } }
        contradicting = stated.filter { one in
            let sameKind = registered.filter { other in
                other.kind == one.kind && (one.country == nil || other.country == nil || one.country == other.country)
            }
            return !sameKind.isEmpty && !sameKind.contains { $0.matches(one) }
        }
    }
}
